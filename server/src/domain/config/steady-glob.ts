/*
 * Globs with many wildcards, as git reads them (gitignore(5)), in time that grows with the pattern times the path: a
 * regular expression made of them may try each way to part a path among them, and a repository can be made to be slow.
 */

/** So many stretches of any length a regular expression can take on. */
const fewest = 3

/** Whether a pattern has so many wildcards that it is better compared step by step. */
export const isWild = (pattern: string): boolean =>
  pattern.replace(/\\./g, '').split(/\*+/, fewest + 2).length > fewest

/** One step of a pattern: a character, or a stretch of any length. */
type Step =
  | { readonly kind: 'one'; readonly takes: (char: string) => boolean }
  /** `*` */
  | { readonly kind: 'within' }
  /** What is left of a path: `/**` at the end. */
  | { readonly kind: 'rest' }
  /** Any number of folders, each with its `/`: `**` and a `/`. */
  | { readonly kind: 'folders' }

/** Whether `path`, or a folder it lies in, is one that `pattern` names; letters of either case alike with `ignoreCase`. */
export function steadily(pattern: string, ignoreCase: boolean): (path: string) => boolean {
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text)
  const ofFolder = pattern.endsWith('/')
  const plain = fold(pattern.replace(/\/+$/, ''))
  const isAnchored = plain.includes('/')
  const steps = stepsOf(isAnchored ? plain.replace(/^\//, '') : `**/${plain}`)
  return (path) => steps !== null && takes(steps, fold(path), ofFolder)
}

function stepsOf(pattern: string): readonly Step[] | null {
  const steps: Step[] = []
  let at = 0
  while (at < pattern.length) {
    const rest = pattern.slice(at, at + 3)
    const isStart = at === 0 || pattern[at - 1] === '/'
    if (isStart && rest === '**/') {
      steps.push({ kind: 'folders' })
      at += 3
    } else if (isStart && rest === '**') {
      steps.push({ kind: 'rest' })
      at += 2
    } else if (rest[0] === '*') {
      if (steps.at(-1)?.kind !== 'within') steps.push({ kind: 'within' })
      at++
    } else if (rest[0] === '?') {
      steps.push({ kind: 'one', takes: (char) => char !== '/' })
      at++
    } else if (rest[0] === '[') {
      const found = classAt(pattern, at)
      if (!found) return null
      steps.push(found.step)
      at = found.end
    } else {
      const said = rest[0] === '\\' ? (rest[1] ?? '') : (rest[0] as string)
      steps.push({ kind: 'one', takes: (char) => char === said })
      at += rest[0] === '\\' ? 2 : 1
    }
  }
  return steps
}

/** `[a-z]`, `[!R]` */
function classAt(pattern: string, at: number): { step: Step; end: number } | null {
  const end = pattern.indexOf(']', at + 2)
  if (end < 0) return null
  const inside = pattern.slice(at + 1, end)
  const isNot = /^[!^]/.test(inside)
  const chars = isNot ? inside.slice(1) : inside
  const isIn = (char: string) => {
    for (let i = 0; i < chars.length; i++)
      if (chars[i + 1] === '-' && i + 2 < chars.length) {
        if ((chars[i] as string) <= char && char <= (chars[i + 2] as string)) return true
        i += 2
      } else if (chars[i] === char) return true
    return false
  }
  return { step: { kind: 'one', takes: (char) => char !== '/' && isIn(char) !== isNot }, end: end + 1 }
}

/** Goes through the path once, with all places of the pattern that it may have come to. */
function takes(steps: readonly Step[], path: string, ofFolder: boolean): boolean {
  // A place is even before a step, and odd within the folders of one, or within what is left.
  let places = new Set<number>()
  reach(steps, 0, places)
  for (const char of path) {
    if (char === '/' && places.has(2 * steps.length)) return true
    const next = new Set<number>()
    for (const place of places) {
      const at = place >> 1
      const step = steps[at]
      if (!step) continue
      if (step.kind === 'one') {
        if (step.takes(char)) reach(steps, at + 1, next)
      } else if (step.kind === 'within') {
        if (char !== '/') reach(steps, at, next)
      } else if (step.kind === 'rest') {
        // Of what is left a folder is asked for: the file itself is none.
        if (!ofFolder || (char === '/' && place % 2 === 1)) return true
        next.add(2 * at + 1)
      } else {
        next.add(2 * at + 1)
        if (char === '/') {
          reach(steps, at, next)
        }
      }
    }
    if (next.size === 0) return false
    places = next
  }
  return !ofFolder && places.has(2 * steps.length)
}

/** Adds the place before the step at `at`, and those that are reached from it without a character. */
function reach(steps: readonly Step[], at: number, places: Set<number>): void {
  for (let i = at; !places.has(2 * i); i++) {
    places.add(2 * i)
    const kind = steps[i]?.kind
    if (kind !== 'within' && kind !== 'folders') return
  }
}
