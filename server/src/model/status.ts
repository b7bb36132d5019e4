import type { Field } from '../syntax/frontmatter.ts'
import { memo } from '../text/memo.ts'
import type { Stage, Status } from './artifact.ts'
import { fieldsNamed, statusKeys } from './keys.ts'

const synonyms: Readonly<Record<Stage, string>> = {
  draft:
    'draft|drafted|wip|idea|new|created|planning|in-planning|in-design|planned|backlog|to-do|todo|not-started|pending|open|rough',
  proposed: 'proposed|proposal|in-review|review|under-review|provisional|rfc|submitted',
  ready:
    'ready|approved|accepted|ready-for-dev|ready-for-development|refined|groomed|implementable|committed|final',
  active:
    'active|in-progress|doing|started|wip-dev|in-development|implementing|ongoing|current|live|published|blocked|on-hold|in-qa|qa|testing|in-testing|ready-for-review|ready-for-qa|ready-for-test|ready-for-testing|ready-for-done|ready-for-release',
  done: 'done|completed|complete|implemented|shipped|released|finished|closed|delivered|achieved|verified|validated',
  dropped:
    'dropped|cancelled|canceled|rejected|withdrawn|abandoned|deferred|superseded|obsolete|archived|deprecated|wont-do|won-t-do|wont-fix|won-t-fix|replaced|declined|not-accepted|not-approved',
}

const stageOf = new Map(
  Object.entries(synonyms).flatMap(([stage, words]) =>
    words.split('|').map((word) => [word, stage as Stage] as const),
  ),
)

/** Where a status ends and more is said of it: `Ready for implementation`, `Completed (2027-03-01)`. */
const more = /\s*[(,;:–—]|\s-\s|\.\s|\s\d|\s(?:for|to|since|as of)\s/

/** What a tool puts before a status that nobody has set: `inferred_complete`. */
const guessed = /^(?:inferred|presumed|auto)-/

/**
 * The stage a status means, whatever its case, emoji and hyphens, and whatever more is said of it. Null
 * where it is none that is known, or where nobody has chosen yet: `draft | ready | done`.
 */
export const stageNamed = memo((status): Stage | null => {
  const start = status.slice(0, 80)
  return stageOf.get(wordsOf(start)) ?? stageOf.get(wordsOf(start.split(more, 1)[0] ?? '')) ?? null
})

const wordsOf = (status: string): string =>
  status
    // `InProgress`
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(guessed, '')

/** The status that a document's fields give, or null. */
export function readStatus(fields: readonly Field[]): Status | null {
  for (const field of fieldsNamed(fields, statusKeys)) {
    const [scalar] = field.scalars
    if (scalar)
      return { start: scalar.start, end: scalar.end, text: scalar.text, stage: stageNamed(scalar.text) }
  }
  return null
}

/** Whether a document is past being a draft, so that what it leaves open will hurt. */
export const isSettled = (status: Status | null): boolean =>
  status?.stage === 'ready' || status?.stage === 'active' || status?.stage === 'done'

/** Whether nobody works on a document any more: what it lacks is of no use to anyone. */
export const isClosed = (status: Status | null): boolean =>
  status?.stage === 'done' || status?.stage === 'dropped'
