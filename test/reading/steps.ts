import process from 'node:process'
import type { Part } from '../../server/src/reading/parts/part.ts'

/**
 * Steps are counted where they are taken, and no clock is read. Each kind of them is counted by itself, so that one
 * that grows too fast is not lost among many that do not:
 * - `parts`: looks at a part of a document
 * - `lists`: things that are gone through in arrays
 * - `letters`: characters that are looked at one by one
 * - `texts`: characters that are searched for words, or copied by changing them
 * - `patterns`: characters that regular expressions have gone through
 */
export type Steps = Record<'parts' | 'lists' | 'letters' | 'texts' | 'patterns', number>

let steps: Steps = { parts: 0, lists: 0, letters: 0, texts: 0, patterns: 0 }

/** The steps that `run` takes; those of patterns slow it down much, and are counted where `withPatterns` says so. */
export function stepsOf(run: () => void, withPatterns: boolean): Steps {
  const undo = [...watchArrays(), ...watchTexts(), ...(withPatterns ? [watchPatterns()] : [])]
  steps = { parts: 0, lists: 0, letters: 0, texts: 0, patterns: 0 }
  try {
    run()
  } finally {
    for (const it of undo) it()
  }
  return steps
}

/** By so much more than the size may the steps grow, since ids and numbers get longer. */
const tolerance = 1.3
/** So many steps more or less are no growth, but what reading any document takes. */
const slack = 1_000

const factors: Readonly<Record<string, number>> = { more: 10, full: 100 }

/**
 * Two sizes to compare, the smaller one and ten times it: as many times larger as `TRIAD_LINEAR` says, so that what
 * grows slowly shows too.
 */
export function sizes(small: number): readonly [small: number, large: number] {
  const factor = factors[process.env['TRIAD_LINEAR'] ?? ''] ?? 1
  return [small * factor, 10 * small * factor]
}

/**
 * What takes more steps than the size asks for, of the kinds of step: none where `run` is linear between the two
 * sizes. `run` gets a size, and must have run once before where it makes things that are kept.
 */
export function growingIn(
  run: (size: number) => void,
  [small, large]: readonly [small: number, large: number],
  withPatterns = false,
): string[] {
  const before = stepsOf(() => run(small), withPatterns)
  const after = stepsOf(() => run(large), withPatterns)
  const times = (kind: keyof Steps) => after[kind] / (before[kind] + slack)
  return (['parts', 'lists', 'letters', 'texts', 'patterns'] as const)
    .filter((it) => times(it) > (large / small) * tolerance)
    .map((it) => `${times(it).toFixed(1)} times as many steps in ${it}`)
}

/** Some function of a built-in object, as it is replaced while steps are counted. */
type Method = (this: unknown, ...args: unknown[]) => unknown

/** Replaces a method until what is given back is called. */
function replace(owner: object, name: PropertyKey, make: (original: Method) => Method): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor
  Object.defineProperty(owner, name, { ...before, value: make(before.value as Method) })
  return () => {
    Object.defineProperty(owner, name, before)
  }
}

/** Those that go on until what they call has found something. */
const searches = ['find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every'] as const
/** Those that go through all there is. */
const walks = ['filter', 'map', 'flatMap', 'indexOf', 'includes'] as const

function watchArrays(): (() => void)[] {
  return [
    ...searches.map((name) =>
      replace(
        Array.prototype,
        name,
        (original) =>
          function (callback) {
            return original.call(this, (...args: unknown[]) => {
              steps.lists++
              return (callback as Method)(...args)
            })
          },
      ),
    ),
    ...walks.map((name) =>
      replace(
        Array.prototype,
        name,
        (original) =>
          function (...args) {
            steps.lists += (this as unknown[]).length
            return original.apply(this, args)
          },
      ),
    ),
  ]
}

function watchTexts(): (() => void)[] {
  return [
    replace(
      String.prototype,
      'charCodeAt',
      (original) =>
        function (at) {
          steps.letters++
          return original.call(this, at)
        },
    ),
    ...['indexOf', 'includes'].map((name) =>
      replace(
        String.prototype,
        name,
        (original) =>
          function (wanted, from) {
            const found = original.call(this, wanted, from)
            const at = typeof found === 'number' && found >= 0 ? found : (this as string).length
            steps.texts += Math.max(0, at - Number(from ?? 0))
            return found
          },
      ),
    ),
    ...['lastIndexOf', 'split', 'toLowerCase', 'normalize', 'replace', 'matchAll', 'search'].map((name) =>
      replace(
        String.prototype,
        name,
        (original) =>
          function (...args) {
            steps.texts += (this as string).length
            return original.apply(this, args)
          },
      ),
    ),
  ]
}

/**
 * A pattern has looked at the text up to the end of what it found; where it found nothing, at all that was left, unless
 * it is bound to one place.
 */
const watchPatterns = (): (() => void) =>
  replace(
    RegExp.prototype,
    'exec',
    (original) =>
      function (text) {
        const pattern = this as RegExp
        const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0
        const match = original.call(this, text) as RegExpExecArray | null
        const isBound = pattern.sticky || (pattern.source.startsWith('^') && !pattern.multiline)
        steps.patterns += 1
        if (match) steps.patterns += match.index + match[0].length - from
        else if (!isBound) steps.patterns += Math.max(0, String(text).length - from)
        return match
      },
  )

const watched: ProxyHandler<Part> = {
  get(part, key, receiver) {
    steps.parts++
    return Reflect.get(part, key, receiver)
  },
}

/** The same tree, in which every look at a part is a step. */
export function watchedParts(document: Part): Part {
  const watch = (part: Part, around: Part | null): Part => {
    const own = { ...part, around, parts: [] as Part[] }
    const proxy = new Proxy<Part>(own, watched)
    for (const it of part.parts) own.parts.push(watch(it, proxy))
    return proxy
  }
  return watch(document, null)
}
