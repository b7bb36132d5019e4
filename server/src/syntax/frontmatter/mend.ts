import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import type { Field, Scalar, YamlFault } from '../frontmatter.ts'
import { slips } from './slips.ts'

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
  // A comment is none of the value's, except where `#` may stand in quotes of any kind.
  const value = /^[`"']/.test(rest) ? rest : withoutComment(rest)
  const slip = slips.find((it) => it.applies(value, isLast))
  if (!slip) return null
  const start = at + key.length + 1 + gap.length
  const span = { start, end: start + value.length }
  return {
    field: fieldOf(key, at, span, slip.scalars(value, span)),
    fault: slip.message && { span, message: slip.message(value), repair: slip.repair(value, span) },
  }
}

function withoutComment(value: string): string {
  const at = value.search(/[ \t]#/)
  return at < 0 ? value : value.slice(0, at).trimEnd()
}

/** `key:[]`, where the space is forgotten. */
function mendGlued(line: string, at: number): Line | null {
  const match = gluedPattern.exec(line)
  if (!match) return null
  const [, key = '', value = ''] = match
  const start = at + key.length + 1
  const span = { start, end: start + value.length }
  const text = value.replace(/^["'[{]+|["'\]}]+$/g, '').trim()
  return {
    field: fieldOf(key, at, span, text === '' ? [] : [{ ...span, text }]),
    fault: {
      span: { start: at, end: span.end },
      message: `A space is missing after \`${key}:\`.`,
      repair: { title: 'Add the space', edits: [{ span: { start, end: start }, insert: [' '] }] },
    },
  }
}

/** Words without a key, which YAML would take for the beginning of the next one. */
function mendStray(line: string, at: number, hasKeys: boolean): Line | null {
  const words = hasKeys ? strayPattern.exec(line)?.[0] : undefined
  if (words === undefined) return null
  return {
    field: null,
    fault: {
      span: { start: at, end: at + words.length },
      message: 'This line is no `key: value`.',
      repair: null,
    },
  }
}

const fieldOf = (key: string, at: number, valueSpan: Span, scalars: readonly Scalar[]): Field => ({
  start: at,
  end: valueSpan.end,
  key,
  name: fold(key),
  keySpan: { start: at, end: at + key.length },
  valueSpan,
  scalars,
  shape: scalars.length === 0 ? 'empty' : scalars.length > 1 ? 'list' : 'scalar',
})
