import type { Schema } from '../../domain/schema/schema.ts'
import { fold } from '../../text/fold.ts'
import { near } from '../../text/near.ts'

/**
 * Whether the name under which somebody owns a document may be that of a person or a team: neither a role, however
 * misspelt, nor a program, such as a bot or a language model.
 */
export const isPersonName = (schema: Schema, name: string): boolean =>
  !isRoleName(schema, name) && !isProgramName(name)

/** What people put before a role. */
const ranks = new Set(['the', 'our', 'a', 'senior', 'junior', 'lead', 'chief', 'principal', 'staff', 'group'])

/** Whether each word of a role is there, or a slip of it, and nothing else: `Prodct Onwer`, `Senior Product Managers`. */
function isRoleName({ role, roleNames }: Schema, name: string): boolean {
  if (role(name) || near(fold(name), roleNames, 7)) return true
  const words = fold(name).split('-')
  const bare = words.slice(words.findIndex((word) => !ranks.has(word)))
  return roleNames.some((known) => {
    const its = known.split('-')
    // A slip of a single short word may well be somebody's name: `Leander`.
    if (its.length !== bare.length || (its.length === 1 && bare.length === words.length)) return false
    return its.every((word, at) => {
      const found = bare[at] as string
      return found === word || found === `${word}s` || near(found, [word]) === word
    })
  })
}

/** Words that only stand in the names of programs. */
const programs = new Set(
  'agent agents anthropic assistant automation bot bots chatbot chatgpt copilot deepseek dependabot gpt llm llms openai qwen'.split(
    ' ',
  ),
)

/** Names of programs that are names or words beside that: alone, or followed by what only a program is called. */
const models = new Set('ai claude codex cursor gemini gemma grok llama mistral'.split(' '))
const versions = new Set('cli code flash haiku opus sonnet turbo'.split(' '))

/** `dependabot[bot]`, `renovate-bot`, `Claude Code (Opus 4.5)`, `GPT-4`, `AI agent`; but neither `Claude Monet` nor `Ai Tanaka`. */
function isProgramName(name: string): boolean {
  const words = name.toLowerCase().match(/\p{L}+|\d+(?:\.\d+)*/gu) ?? []
  if (words.some((word) => programs.has(word)) || /\bAI\b|github-actions/.test(name)) return true
  const [first = '', ...rest] = words
  const isVersion = (word: string) => versions.has(word) || models.has(word) || /^\d/.test(word)
  return models.has(first) && (rest.length === 0 || rest.some(isVersion))
}
