import type { GraphResult } from '../../../server/src/lsp/protocol.ts'
import { type Words, wordKeys } from './words.ts'

/**
 * What the extension and the page of the map say to each other. Each side checks what it is told: the page
 * stands in a frame of its own, and a message of any other shape is not answered.
 */

export type ToPage =
  /** Show this, with these words; `select` brings a document into sight, null leaves the selection as it is. */
  | {
      readonly kind: 'show'
      readonly words: Words
      readonly graph: GraphResult
      readonly select: string | null
    }
  /** Answered by `drawn`, once something is. */
  | { readonly kind: 'ping' }

export type FromPage =
  | { readonly kind: 'ready' }
  /** A person wants to read this document. */
  | { readonly kind: 'open'; readonly key: string }
  /** What is to be seen, and how long it took to draw. */
  | { readonly kind: 'drawn'; readonly nodes: number; readonly milliseconds: number }

export const isToPage = (it: unknown): it is ToPage => toPage.some((shape) => shape(it))
export const isFromPage = (it: unknown): it is FromPage => fromPage.some((shape) => shape(it))

type Check = (it: unknown) => boolean

const text: Check = (it) => typeof it === 'string'
const flag: Check = (it) => typeof it === 'boolean'
const amount: Check = (it) => typeof it === 'number' && Number.isFinite(it) && it >= 0
const just =
  (value: string): Check =>
  (it) =>
    it === value
const oneOf =
  (...checks: readonly Check[]): Check =>
  (it) =>
    checks.some((check) => check(it))
const listOf =
  (check: Check): Check =>
  (it) =>
    Array.isArray(it) && it.every(check)
/** An object with these keys, and no other. */
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (it) =>
    typeof it === 'object' &&
    it !== null &&
    !Array.isArray(it) &&
    Object.keys(it).length === Object.keys(fields).length &&
    Object.entries(fields).every(
      ([key, check]) => Object.hasOwn(it, key) && check((it as Record<string, unknown>)[key]),
    )

const orNull = (check: Check): Check => oneOf(check, (it) => it === null)
const named = shape({ id: text, title: text })

const node = shape({
  key: text,
  type: text,
  role: text,
  id: orNull(text),
  title: text,
  stage: orNull(oneOf(...['draft', 'proposed', 'ready', 'active', 'done', 'dropped'].map(just))),
  owner: orNull(text),
  severity: orNull(oneOf(...['error', 'warning', 'info', 'hint'].map(just))),
  findings: amount,
  level: amount,
  isDropped: flag,
  isLoose: flag,
})
const edge = shape({ from: text, to: text, isBroken: flag })

const toPage: readonly Check[] = [
  shape({
    kind: just('show'),
    words: shape(Object.fromEntries(wordKeys.map((key) => [key, text]))),
    graph: shape({ nodes: listOf(node), edges: listOf(edge), roles: listOf(named), types: listOf(named) }),
    select: orNull(text),
  }),
  shape({ kind: just('ping') }),
]

const fromPage: readonly Check[] = [
  shape({ kind: just('ready') }),
  shape({ kind: just('open'), key: text }),
  shape({ kind: just('drawn'), nodes: amount, milliseconds: amount }),
]
