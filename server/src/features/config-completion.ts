import type { Config } from '../domain/config/config.ts'
import type { Shape } from '../domain/config/shape.ts'
import { type Words, wordsOf } from '../domain/config/words.ts'
import { rules } from '../rules/index.ts'
import { translated } from '../text/message.ts'
import type { Say } from '../text/say.ts'
import type { Span } from '../text/span.ts'
import { configPlaceAt } from './config-place.ts'

/** Something that can be written at a place. */
export interface Suggestion {
  readonly label: string
  /** A few words beside it. */
  readonly detail: string
  /** Markdown. */
  readonly documentation: string
  readonly kind: 'key' | 'value'
  /** What it replaces. */
  readonly span: Span
  readonly text: string
}

/** What can be written at `offset` of a `triad.yaml`, in the order to offer it. */
export function completeConfig(text: string, offset: number, config: Config, say: Say): Suggestion[] {
  const place = configPlaceAt(text, offset)
  if (!place?.shape) return []
  const words = wordsOf(config, rules, say)
  const span = { start: place.start, end: offset }
  const found = place.kind === 'key' ? keysFor(place.shape, words, say) : valuesFor(place.shape, words)
  const colon = /^[\w-]*\s*:/.test(text.slice(offset, offset + 60)) ? '' : ': '
  return found
    .filter(({ label }) => !place.taken.has(label))
    .map((it) => ({
      ...it,
      kind: place.kind,
      span,
      text: place.kind === 'key' ? it.label + colon : it.label,
    }))
}

type Offer = Pick<Suggestion, 'label' | 'detail' | 'documentation'>

function keysFor(shape: Shape, words: Words, say: Say): Offer[] {
  if (shape.kind === 'map')
    return Object.entries(shape.keys).map(([label, { doc }]) => ({
      label,
      detail: '',
      documentation: translated(say, doc),
    }))
  if (shape.kind === 'names' && shape.of)
    return words[shape.of].map(({ value, title, doc }) => ({
      label: value,
      detail: title,
      documentation: doc,
    }))
  return []
}

function valuesFor(shape: Shape, words: Words): Offer[] {
  const inner = shape.kind === 'list' ? shape.of : shape
  if (inner.kind === 'truth')
    return ['true', 'false'].map((label) => ({ label, detail: '', documentation: '' }))
  const of = inner.kind === 'choice' ? inner.of : inner.kind === 'setting' ? 'severity' : null
  return of
    ? words[of].map(({ value, title, doc }) => ({ label: value, detail: title, documentation: doc }))
    : []
}
