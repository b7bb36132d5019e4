import { languages } from '../../domain/languages/index.ts'
import { keysOf } from '../../domain/languages/phrases.ts'
import {
  statusKey as keyOf,
  type Stage,
  type StageWords,
  stages,
  keyOfWords as wordsIn,
} from '../../domain/stages.ts'
import { memo, memoOf } from '../../text/memo.ts'
import { once } from '../../text/once.ts'

/** No status has more words, and no more of a value is looked at. */
const mostWords = 6
const longest = 80

/** What a tool puts before a status that nobody has set: `inferred_complete`. */
const guessed = new Set(['inferred', 'presumed', 'auto'])

/** Where two languages say the same, the first counts: of equal keys a map keeps the last. */
const stageOf = once(
  (): ReadonlyMap<string, Stage> =>
    new Map(
      languages
        .flatMap(({ statuses }) =>
          stages.flatMap((stage) => keysOf(statuses[stage]).map((key) => [wordsIn(key), stage] as const)),
        )
        .reverse(),
    ),
)

const unfinished = once(() => new Set(languages.flatMap((it) => keysOf(it.unfinished).map(wordsIn))))
const partly = once(() => new Set(languages.flatMap((it) => keysOf(it.partly).map(wordsIn))))

/** What may stand behind a status and says more of it; what parts choices is none of these: `draft | ready`. */
const more = /^(?:$|[\s(（,，、;；:：.。–—!！\])）✓✔✅-])/u

/**
 * The stage that a status means, in whichever language, whatever its case, emoji and hyphens, and whatever more is said
 * behind its first words. Null where it is none that is known; where nobody has chosen yet: `draft | ready | done`; and
 * where what is done is done in part only.
 */
export const stageNamed = memo((status): Stage | null => {
  const start = bare(status)
  // What stands in brackets may take it back: `Done (with gaps)`.
  const whole = stageOf().get(withoutGuess(keyOf(start)))
  if (whole) return whole
  const first = firstIn(start)
  if (!first) return null
  const { stage, end } = first
  return isTakenBack(stage, start.slice(end)) ? null : stage
})

/** `stageNamed` for a team with words of its own, which come before what they mean elsewhere. */
export const stageNamedBy = memoOf((words: StageWords): ((status: string) => Stage | null) => {
  const own = new Map(
    stages.flatMap((stage) => (words[stage] ?? []).map((word) => [keyOf(word), stage] as const)),
  )
  if (own.size === 0) return stageNamed
  return (status) => {
    const start = bare(status)
    return own.get(keyOf(start)) ?? firstOf(start, own)?.stage ?? stageNamed(status)
  }
})

/**
 * The stage of words that are a status and nothing else; null where more is said. For words that may as well be a name:
 * `Closed beta`, `New tents`, `Complete the form`.
 */
export const stageAlone = memo(
  // A number and what stands in brackets say nothing of it: `Done (2027)`.
  (words): Stage | null => wholeStage(bare(words).replace(/[\d([].*$/su, '')),
)

const bare = (status: string): string =>
  status
    .slice(0, longest)
    // `~~Open~~ Done`, `[x] Done`, `[Done](done.md)`, `InProgress`
    .replace(/~~[^~]{1,60}~~/g, '')
    .replace(/[*`]+|__/g, '')
    .replace(/^\s*\[[ xX]\]\s+/, '')
    .replace(/\[([^[\]]{1,60})\]\([^()]{0,60}\)/g, '$1')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/^[^\p{L}\p{N}]+/u, '')

const wholeStage = (words: string): Stage | null => stageOf().get(withoutGuess(keyOf(words))) ?? null

const withoutGuess = (key: string): string => {
  const [first = '', ...rest] = key.split(' ')
  return guessed.has(first) && rest.length > 0 ? rest.join(' ') : key
}

interface First {
  readonly stage: Stage
  readonly end: number
}

/** The longest status that a value begins with, and where it ends. */
const firstIn = (value: string): First | null => {
  const first = firstOf(value, stageOf())
  return first === undefined ? unspaced(value) : first
}

/** The same among the statuses that are `known`; undefined where none of them comes first. */
function firstOf(value: string, known: ReadonlyMap<string, Stage>): First | null | undefined {
  const ends = [...value.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .slice(0, mostWords)
    .map((it) => it.index + it[0].length)
  for (const end of ends.reverse()) {
    const stage = known.get(withoutGuess(keyOf(value.slice(0, end))))
    if (stage) return more.test(value.slice(end)) ? { stage, end } : null
  }
  return undefined
}

/** In scripts without spaces the first letters are the first word: `完了しました`. */
function unspaced(value: string): First | null {
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(value)) return null
  for (let end = Math.min(8, value.length); end > 1; end--) {
    const stage = stageOf().get(keyOf(value.slice(0, end)))
    if (stage) return { stage, end }
  }
  return null
}

/** Less than the whole right behind a status: `Done (80 %)`, `complete: 80%`. */
const shareOf = /^[\s(:–—-]{0,6}\d{1,2}\s?%\s*(?:$|[),.;])/

/** Whether what follows the first words of a status says that it is another, or not all of it: `done, with gaps`. */
function isTakenBack(stage: Stage, rest: string): boolean {
  const words = keyOf(rest).split(' ')
  const pairs = words.map((word, at) => `${word} ${words[at + 1] ?? ''}`.trim())
  if (stage === 'done' && [...words, ...pairs].some((it) => unfinished().has(it))) return true
  if (stage === 'done' && shareOf.test(rest)) return true
  // `Won't fix (not reproducible)` says why; what is replaced in part lives on.
  if (stage === 'dropped' && [...words, ...pairs].some((it) => partly().has(it))) return true
  // Within the same clause a second status leaves open which one counts: `Planning complete`.
  const clause = keyOf(rest.split(/[(（,，;；:：.。–—]|\s-\s/u, 1)[0] ?? '').split(' ')
  return clause.some((word) => {
    const other = stageOf().get(word)
    return other !== undefined && other !== stage
  })
}
