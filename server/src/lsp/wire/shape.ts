import { isUri } from '../uri.ts'

/** What is wrong with a value: the way to what is at fault, and what that must be; null where nothing is. */
export interface Misfit {
  /** `position.line`; empty for the value as a whole. */
  readonly way: string
  /** `a whole number from 0 on`. */
  readonly wanted: string
  readonly found: unknown
}

/** Tells what is wrong with a value that came over the wire. */
export type Shape = (value: unknown) => Misfit | null

const shape =
  (wanted: string, fits: (value: unknown) => boolean): Shape =>
  (found) =>
    fits(found) ? null : { way: '', wanted, found }

export const text = shape('text', (value) => typeof value === 'string')
export const truth = shape('true or false', (value) => typeof value === 'boolean')
export const absent = shape('left out', (value) => value === undefined)
/** LSP's `uinteger`. */
export const count = shape(
  'a whole number from 0 on',
  (value) => Number.isInteger(value) && Number(value) >= 0,
)
export const integer = shape('a whole number', Number.isInteger)
export const uri = shape('a URI', isUri)
export const anything = shape('there', (value) => value !== undefined)

export const oneOf = (...values: readonly string[]): Shape =>
  shape(`one of ${values.join(', ')}`, (value) => values.includes(value as string))

/** A value may be left out, or null: not every client tells the two apart. */
export const maybe =
  (of: Shape): Shape =>
  (value) =>
    value === undefined || value === null ? null : of(value)

export const list =
  (of: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) return { way: '', wanted: 'a list', found: value }
    for (const [index, element] of value.entries()) {
      const misfit = of(element)
      if (misfit) return { ...misfit, way: join(`${index}`, misfit.way) }
    }
    return null
  }

/** An object with these values, and whatever else. */
export const record =
  (of: Readonly<Record<string, Shape>>): Shape =>
  (value) => {
    if (!isRecord(value)) return { way: '', wanted: 'an object', found: value }
    for (const [key, inner] of Object.entries(of)) {
      const misfit = inner(value[key])
      if (misfit) return { ...misfit, way: join(key, misfit.way) }
    }
    return null
  }

/** An object whose values are all of one shape. */
export const dictionary =
  (of: Shape): Shape =>
  (value) => {
    if (!isRecord(value)) return { way: '', wanted: 'an object', found: value }
    for (const [key, inner] of Object.entries(value)) {
      const misfit = of(inner)
      if (misfit) return { ...misfit, way: join(key, misfit.way) }
    }
    return null
  }

/** Where none fits, the last one says why. */
export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) => {
    const misfits = shapes.map((it) => it(value))
    return misfits.includes(null) ? null : (misfits.at(-1) ?? null)
  }

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The misfit in a sentence. */
export function sentenceOf({ way, wanted, found }: Misfit): string {
  if (found === undefined) return way === '' ? 'the parameters are missing.' : `${way} is missing.`
  const [subject, is] = way === '' ? ['the parameters', 'are'] : [way, 'is']
  return `${subject} must be ${wanted}, and ${is} ${named(found)}.`
}

/** A value in a few letters. */
function named(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'an object'
  const written = JSON.stringify(value)
  return written.length > 80 ? `${written.slice(0, 80)}…` : written
}

const join = (before: string, after: string): string => (after === '' ? before : `${before}.${after}`)
