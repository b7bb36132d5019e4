import { expect, test } from 'vitest'
import { defaultSchema } from '../../server/src/domain/schema/schema.ts'
import { isPersonName } from '../../server/src/reading/fields/person-name.ts'

test.each([
  'Ada Okoro',
  'Smith, Jane',
  '@ben',
  'ada-okoro',
  'Leander',
  'Claude Monet',
  'Claude-Henri Gay',
  'Jean-Claude',
  'Ai Tanaka',
  'Talbot',
  'Gemini Ganesan',
  'Payments Team',
  'Owen Major',
  'Lead',
  'Product Design',
])('%s may be a person or a team', (name) => expect(isPersonName(defaultSchema, name)).toBe(true))

test.each([
  'product-owner',
  'prodct-owner',
  'Prodct Onwer',
  'Product Mangaer',
  'Product Owners',
  'Senior Product Manager',
  'Lead Product Ownr',
  'Head of Prodct',
])('%s is a role', (name) => expect(isPersonName(defaultSchema, name)).toBe(false))

test.each([
  'dependabot[bot]',
  '@dependabot',
  'renovate-bot',
  'github-actions',
  'Claude',
  'claude-code',
  'Claude Code (AI Agent)',
  'Claude (Sonnet 4.6) — PRD Writer',
  'Claude Opus 4.6 (Planning)',
  'Claude 4',
  'GPT-4',
  'gpt-4o',
  'ChatGPT',
  'Codex (GPT-5)',
  'Copilot',
  'GitHub Copilot',
  'Gemini',
  'Gemini CLI Agent',
  'Cursor',
  'AI',
  'AI agent',
  'AI Assistant',
  'PM Agent',
  'Product + AI Agents',
])('%s is a program', (name) => expect(isPersonName(defaultSchema, name)).toBe(false))
