import { fold } from '../../text/fold.ts'
import { message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { Field, Scalar, YamlFault } from './block.ts'
import { isUnclear, withoutComment } from './comment.ts'
import { readFlat } from './flat.ts'
import { type Slip, slips } from './slips.ts'

interface Mended {
  /** The source with the mended lines blanked; every offset stays. */
  readonly source: string
  readonly fields: readonly Field[]
  readonly faults: readonly YamlFault[]
}

/** A line that is read by itself: its field, where it has one, and what is wrong with it. */
interface Line {
  readonly field: Field | null
  readonly fault: YamlFault | null
}

const keyPattern = /^[A-Za-z][\w.-]*(?: [\w.-]+)*:(?:[ \t\r]|$)/
const linePattern = /^([A-Za-z][\w.-]*(?: [\w.-]+)*):([ \t]+)(\S.*)$/
const gluedPattern = /^([A-Za-z][\w-]*):(["'[{].*)$/
/** Words where a key should be. Lines that stand in are the values of others. */
const strayPattern = /^[\p{L}\p{N}][^:"'[\]{},#]*$/u

/**
 * Reads the top-level lines that have a known fault by themselves, as they were meant, so that a slip in one
 * line never costs the others. `base` is the offset of `source` in its document.
 */
export function mendLines(source: string, base: number): Mended {
  const lines = source.split('\n')
  const hasKeys = lines.some((line) => keyPattern.test(line))
  const fields: Field[] = []
  const faults: YamlFault[] = []
  const kept: string[] = []
  const isLast = lastLines(lines)
  let at = base
  lines.forEach((whole, i) => {
    const line = whole.trimEnd()
    const mended =
      mendValue(line, isLast[i] as boolean, at) ?? mendGlued(line, at) ?? mendStray(line, at, hasKeys)
    if (mended?.field) fields.push(mended.field)
    if (mended?.fault) faults.push(mended.fault)
    kept.push(mended ? ' '.repeat(whole.length) : whole)
    at += whole.length + 1
  })
  return { source: kept.join('\n'), fields, faults }
}

/** For each line, whether its value cannot go on below it: a key is what follows, or nothing. */
function lastLines(lines: readonly string[]): boolean[] {
  const result = new Array<boolean>(lines.length)
  let isLast = true
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as string
    result[i] = isLast
    if (line.trim() !== '') isLast = keyPattern.test(line)
  }
  return result
}

function mendValue(line: string, isLast: boolean, at: number): Line | null {
  const match = linePattern.exec(line)
  if (!match) return null
  const [, key = '', gap = '', rest = ''] = match
  const start = at + key.length + 1 + gap.length
  const slip = slipIn(rest, isLast, start)
  return slip && { field: fieldOf(key, at, slip.span, slip.scalars), fault: slip.fault }
}

/** A value that YAML cannot read: as it was meant, and what is wrong with it. */
interface Slipped {
  readonly span: Span
  readonly scalars: readonly Scalar[]
  readonly fault: YamlFault | null
}

/** The slip in `rest`, the rest of a line, which begins at `start`; `among` tells which are looked for. */
export function slipIn(
  rest: string,
  isLast: boolean,
  start: number,
  among: (slip: Slip) => boolean = () => true,
): Slipped | null {
  const value = withoutComment(rest)
  const slip = slips.find((it) => among(it) && it.applies(value, isLast))
  if (!slip) return null
  const span = { start, end: start + value.length }
  const guess = isUnclear(rest.slice(value.length)) && { isGuess: true as const }
  return {
    span,
    scalars: slip.scalars(value, span),
    fault: slip.message && {
      span,
      message: slip.message(value),
      repair: { ...slip.repair(value, span), ...guess },
    },
  }
}

/** `key:[]`, where the space is forgotten. */
function mendGlued(line: string, at: number): Line | null {
  const match = gluedPattern.exec(line)
  if (!match) return null
  const [, key = '', rest = ''] = match
  const value = withoutComment(rest)
  const start = at + key.length + 1
  const span = { start, end: start + value.length }
  const scalars = scalarsOf(value, start) ?? slipIn(value, true, start)?.scalars
  const text = value.replace(/^["'[{]+|["'\]}]+$/g, '').trim()
  return {
    field: fieldOf(key, at, span, scalars ?? (text === '' ? [] : [{ ...span, text }]), value[0] === '['),
    fault: {
      span: { start: at, end: span.end },
      message: message('A space is missing after “{0}:”.', key),
      repair: { title: message('Add the space'), edits: [{ span: { start, end: start }, insert: [' '] }] },
    },
  }
}

/** What a value that is alone on its line says, where that is plain. */
function scalarsOf(value: string, start: number): readonly Scalar[] | undefined {
  const lead = 'x: '
  const line = lead + value
  const scalars = readFlat(line, { start: 0, end: line.length })?.fields[0]?.scalars
  const by = start - lead.length
  return scalars?.map((it) => ({ ...it, start: it.start + by, end: it.end + by }))
}

/** Words without a key, which YAML would take for the beginning of the next one. */
function mendStray(line: string, at: number, hasKeys: boolean): Line | null {
  const words = hasKeys ? strayPattern.exec(line)?.[0] : undefined
  if (words === undefined) return null
  return {
    field: null,
    fault: {
      span: { start: at, end: at + words.length },
      message: message('This line is not written as “key: value”.'),
      repair: null,
    },
  }
}

const fieldOf = (
  key: string,
  at: number,
  valueSpan: Span,
  scalars: readonly Scalar[],
  isList = false,
): Field => ({
  start: at,
  end: valueSpan.end,
  key,
  name: fold(key),
  keySpan: { start: at, end: at + key.length },
  valueSpan,
  scalars,
  shape: isList || scalars.length > 1 ? 'list' : scalars.length === 0 ? 'empty' : 'scalar',
})
