import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'

/** The type of the artifact that a document is, and how one can tell; null where it is none. */
function kind(path: string, text = '# Title\n'): string | null {
  const artifact = readArtifact(path, parse(text), defaultConfig)
  return artifact && `${artifact.type.id} by ${artifact.recognisedBy}`
}

const declaring = (line: string) => `---\n${line}\n---\n\n# Title\n`

describe('a name says what a document is', () => {
  test.each([
    ['roadmap.md', 'roadmap'],
    ['ROADMAP.md', 'roadmap'],
    ['2026-roadmap.md', 'roadmap'],
    ['docs/mobile_roadmap.markdown', 'roadmap'],
    ['roadmap-2027.md', 'roadmap'],
    ['portfolio-roadmap.md', 'portfolio-roadmap'],
    ['Portfolio Roadmap 2027.md', 'portfolio-roadmap'],
    ['user-stories.md', 'user-story'],
    ['user-stories/deep/down/pay.md', 'user-story'],
    ['stories/pay.md', 'user-story'],
    ['docs/Stories/pay.md', 'user-story'],
    ['docs/1.2.pay.story.md', 'user-story'],
    ['pay-user-story.md', 'user-story'],
    ['okrs.md', 'okr'],
    ['okr-2027-q1.md', 'okr'],
    ['OKRs/q1.md', 'okr'],
    ['kpis.md', 'kpi'],
    ['product-vision.md', 'product-vision'],
    ['vision.md', 'product-vision'],
    ['strategy.md', 'strategy'],
    ['product-strategy-2027.md', 'strategy'],
    ['business-case-docks.md', 'business-case'],
    ['docks-business-case.md', 'business-case'],
    ['executive-briefing-may.md', 'executive-briefing'],
    ['release-plan.md', 'release-plan'],
    ['release-plan-2.4.md', 'release-plan'],
    ['sprint-12.md', 'sprint-objective'],
    ['sprint-goal.md', 'sprint-objective'],
    ['prd/payments/cards.md', 'feature'],
    ['PRDs/cards.md', 'feature'],
    ['prd-cards.md', 'feature'],
    ['features/cards.md', 'feature'],
    ['epics/cards.md', 'feature'],
    ['feature-backlog.md', 'feature-backlog'],
    ['product-backlog.md', 'team-backlog'],
    ['user-research-2027.md', 'research'],
    ['user-research-findings-2027.md', 'research'],
  ])('%s is a %s', (path, type) => expect(kind(path)).toBe(`${type} by name`))

  test.each([
    'notes.md',
    'docs/architecture.md',
    'docs/crossroadmaps.md',
    'broadmap.md',
    'history-of-stories.md',
    'features/nested/deep.md',
    'stories/2027/june/pay.md',
    'src/features.md',
    'strategy-pattern.md',
    'vision-api.md',
    'sprint.md',
    'sprinting-12.md',
    'release-notes.md',
    'okra.md',
    'mokr.md',
    'user-guide.md',
    'prds/payments/implementation-plan.md',
    'prds/EXECUTIVE_SUMMARY.md',
    'prds/payments/api-contracts.md',
    'features/adr-0001-queue.md',
    'features/cache/design-tokens.md',
    'prds/IMPLEMENTATION_SUMMARY.md',
    'user-research-team.md',
    'features/notes.md',
  ])('%s says nothing', (path) => expect(kind(path)).toBe(null))
})

describe('a name that may mean something else counts where the text bears it out', () => {
  const prose = 'You can use this option to clear the cache whenever a model was changed behind its back. '
  test.each([
    ['features/cache.md', '', null],
    ['features/cache.md', '## Problem\n', 'feature'],
    ['features/cache.md', '**Status:** Draft\n', 'feature'],
    ['features/cache.md', '| Owner | Ada |\n|--|--|\n', 'feature'],
    ['features/cache.md', 'As a clerk, I want a button.\n', 'feature'],
    ['docs/strategy.md', '', null],
    ['docs/strategy.md', '## Goals\n', 'strategy'],
    ['product-strategy.md', '', 'strategy'],
  ])('%s with %j', (path, line, type) =>
    expect(kind(path, `# Title\n\n${prose}${prose}\n\n${line}`)).toBe(type && `${type} by name`),
  )
})

describe('no artifact by its name', () => {
  test.each([
    'README.md',
    'readme.fr.md',
    'README_zh-CN.md',
    'stories/README.md',
    'CHANGELOG.md',
    'stories/CHANGELOG-2.md',
    'LICENSE.md',
    'CONTRIBUTING.md',
    'CODE_OF_CONDUCT.md',
    'stories/SECURITY.md',
    'features/index.md',
    'stories/user-story-template.md',
    'story.template.md',
    'templates/roadmap.md',
    'docs/template/okrs.md',
    'stories/CLAUDE.md',
    'stories/AGENTS.md',
    'blog/roadmap.md',
    '_posts/2027-01-02-our-vision.md',
  ])('%s, but by the type it declares', (path) => {
    expect(kind(path)).toBe(null)
    expect(kind(path, declaring('type: user-story'))).toBe('user-story by frontmatter')
  })

  test.each(['node_modules/x/roadmap.md', '.github/ISSUE_TEMPLATE/user-story.md'])('%s, ever', (path) => {
    expect(kind(path)).toBe(null)
    expect(kind(path, declaring('type: user-story'))).toBe(null)
  })

  test.each([
    'stories/security-lockout.md',
    'stories/support-the-office.md',
    'stories/index-of-berths.md',
    'stories/notice-of-storms.md',
    'stories/history-of-a-berth.md',
  ])('%s only begins with such a name', (path) => expect(kind(path)).toBe('user-story by name'))
})

describe('a form is no artifact', () => {
  test.each([
    ['a title to be filled in', 'stories/new.md', declaring('title: "{{title}}"')],
    ['an id to be filled in', 'stories/new.md', declaring('id: <id>')],
    ['a title in capitals', 'specs/1/spec.md', '# Feature Specification: [FEATURE NAME]\n'],
    ['several slots', 'stories/new.md', '# {{title}}\n\nAs a {{role}}, I want {{want}}.\n'],
    ['its id, though it declares a type', 'stories/new.md', declaring('type: user-story\nid: "{{id}}"')],
    [
      'its name and a slot, though it declares a type',
      'templates/story.md',
      `${declaring('type: user-story')}As a <role>, I want <want>.\n`,
    ],
  ])('a template, by %s', (_, path, text) => expect(kind(path, text)).toBe(null))

  test.each([
    ['templated', 'stories/templated-mails.md', '# Templated mails\n'],
    ['one slot', 'stories/greeting.md', '# Greeting\n\nThe mail begins with {{name}}.\n'],
    [
      'slots in code',
      'stories/mails.md',
      '# Mails\n\n`{{a}}`, `{{b}}`, `{{c}}`\n\n```\n{{d}} {{e}} {{f}}\n```\n',
    ],
    ['indexing', 'stories/indexing.md', '# Indexing\n'],
  ])('but %s is not a template', (_, path, text) => expect(kind(path, text)).toBe('user-story by name'))
})

describe('frontmatter goes before the name', () => {
  test.each([
    ['type: feature', 'feature by frontmatter'],
    ['Type: "User Story"', 'user-story by frontmatter'],
    ['artifact: epic', 'feature by frontmatter'],
    ['kind: prd', 'feature by frontmatter'],
    ['doc_type: release', 'release-plan by frontmatter'],
    ['type: roadmpa', 'roadmap by frontmatter'],
    ['type: [feature, beta]', 'feature by frontmatter'],
    ['type: post', 'okr by name'],
    ['type: TBD', 'okr by name'],
    ['type:', 'okr by name'],
    ['type: post\nkind: feature', 'feature by frontmatter'],
  ])('%s', (line, expected) => expect(kind('okrs/q1.md', declaring(line))).toBe(expected))

  test('in any file', () => expect(kind('notes/x.md', declaring('type: bug'))).toBe('bug by frontmatter'))

  test('but a stamp makes no artifact of a companion', () => {
    expect(kind('prds/adr-0001-queue.md', declaring('doc_type: prd'))).toBe(null)
    expect(kind('prds/adr-0001-queue.md', declaring('type: prd'))).toBe('feature by frontmatter')
  })

  test('behind a blank line, too', () =>
    expect(kind('notes/x.md', `\n${declaring('type: bug')}`)).toBe('bug by frontmatter'))

  test('but not behind words', () =>
    expect(kind('notes/x.md', `Words\n\n${declaring('type: bug')}`)).toBe(null))
})

describe('a configuration says what a document is', () => {
  const config = {
    ...defaultConfig,
    includes: [
      { type: 'bug', glob: 'defects/**', except: [], takes: (path: string) => path.startsWith('defects/') },
    ],
    ignores: (path: string) => path.startsWith('archive/'),
  }
  const kindWith = (path: string, text = '# Title\n') => {
    const artifact = readArtifact(path, parse(text), config)
    return artifact && `${artifact.type.id} by ${artifact.recognisedBy}`
  }

  test('by its path', () => expect(kindWith('defects/x.md')).toBe('bug by config'))
  test('before its name does', () => expect(kindWith('defects/roadmap.md')).toBe('bug by config'))
  test('but not before its frontmatter', () =>
    expect(kindWith('defects/x.md', declaring('type: okr'))).toBe('okr by frontmatter'))
  test('and whatever it is called', () => expect(kindWith('defects/README.md')).toBe('bug by config'))
  test('what is ignored is none', () =>
    expect(kindWith('archive/roadmap.md', declaring('type: okr'))).toBe(null))
})

describe('what is read of an artifact', () => {
  const read = (text: string, path = 'stories/pay.md') => {
    const artifact = readArtifact(path, parse(text), defaultConfig)
    if (!artifact) throw new Error('no artifact')
    return artifact
  }

  test.each([
    ['the title of the frontmatter', '---\ntitle: Pay\n---\n# Pay now\n', 'Pay'],
    ['the heading without its id', '# US-1: Pay `now` **please**\n', 'Pay now please'],
    ['the heading, where it is only an id', '# US-1\n', 'US-1'],
    ['the heading without its kind', '# PRD: Pay\n', 'Pay'],
    ['the heading without its number', '# Task 11.2: Pay - by card\n', 'Pay - by card'],
    ['the heading, where the kind is part of it', '# Story time\n', 'Story time'],
    ['the heading with the number that tells it from others', '# Epic 3: Pay\n', 'Epic 3: Pay'],
    ['the name of the file', 'Nothing but prose.\n', 'pay'],
  ])('its title: %s', (_, text, title) => expect(read(text).title.text).toBe(title))

  test.each([
    ['---\nid: US-12\n---\n', 'US-12'],
    ['---\nid: 0012\n---\n', '0012'],
    ['---\nid: "US-12"\n---\n# US-13 Pay\n', 'US-12'],
    ['# US-1.1.2 Pay\n', 'US-1.1.2'],
    ['# **[US-AUD-01]** Pay\n', 'US-AUD-01'],
    ['# S000013 Pay\n', 'S000013'],
    ['# Pay\n', undefined],
    ['# UTF-8 everywhere\n', undefined],
    ['# ISO-8601 dates\n', undefined],
  ])('its id: %j', (text, id) => expect(read(text).id?.text).toBe(id))

  test.each([
    ['parent: F-1', ['F-1']],
    ['parent: [F-1, F-2]', ['F-1', 'F-2']],
    ['parents:\n  - F-1\nepic: EP-2', ['F-1', 'EP-2']],
    ['parent: "[[F-1|Cards]]"', ['F-1']],
    ['parent: none', []],
    ['parent: Cards for everybody', []],
    ['feature: Cards', []],
    ['milestone: 2.4', []],
    ['Parent_Task_ID: task-12', ['task-12']],
  ])('its parents: %j', (line, expected) =>
    expect(read(`---\n${line}\n---\n`).parents.map((it) => it.text)).toEqual(expected),
  )

  test.each([
    ['# Pay\r\n\r\nText\n', '\r\n'],
    ['# Pay\rText\r\n', '\r'],
    ['# Pay\nText\r\n', '\n'],
    ['# Pay', '\n'],
  ])('its line end: %j', (text, eol) => expect(read(text).eol).toBe(eol))

  test('an empty file is an artifact by its name, with its eye at the start', () =>
    expect(read('').head).toEqual({ start: 0, end: 0 }))
})

test.each([
  ['ROADMAP.md', '# Till Learning Roadmap\n\n## Week 1\n\n- Read\n', false],
  ['ROADMAP.md', '# Till Roadmap\n\n## Now\n\n- A learning path for clerks\n', true],
  ['okrs.md', '# OKRs\n\n- [Q1](q1.md)\n\n## What are OKRs?\n\nA way to set goals.\n', false],
  ['okrs.md', '# OKRs\n\n## What are OKRs?\n\nGoals.\n\n## Objective 1: Sell\n\n- KR1: 5 tills\n', true],
])('%s is what its headings say: %j', (path, text, isOne) =>
  expect(readArtifact(path, parse(text), defaultConfig) !== null).toBe(isOne),
)
