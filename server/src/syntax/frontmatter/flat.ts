import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import type { Field, Scalar } from './block.ts'

/**
 * The plain case, which nearly all documents are: `key: value` lines, lists of words, comments. It is
 * read without a YAML parser, twenty times faster; a property test holds it to the parser's answer.
 * Returns null for everything else: nesting, escapes, anchors, several lines, faults.
 */
export function readFlat(text: string, content: Span): { fields: Field[]; faults: [] } | null {
  const fields: Field[] = []
  const seen = new Set<string>()
  /** How far the entries of the block list at hand stand in; a list has one depth. */
  let indent: number | null = null
  let at = content.start
  while (at < content.end) {
    let end = text.indexOf('\n', at)
    if (end < 0 || end > content.end) end = content.end
    const next = end + 1
    if (text.charCodeAt(end - 1) === 13 && end > at) end--
    // Without the spaces at its end: to match them in a pattern takes quadratic time in those before.
    const line = trimSpaces(text.slice(at, end))
    if (line.includes('\r')) return null
    if (isBlankOrComment(line)) at = next
    else {
      const item = isItem(line) ? itemPattern.exec(line) : null
      const field = item ? appendItem(fields.at(-1), item, at, indent) : readField(line, at)
      if (!field) return null
      indent = item ? item[0].indexOf('-') : null
      if (item) fields[fields.length - 1] = field
      else {
        if (seen.has(field.key)) return null
        seen.add(field.key)
        fields.push(field)
      }
      at = next
    }
  }
  return { fields, faults: [] }
}

function trimSpaces(line: string): string {
  let end = line.length
  while (line.charCodeAt(end - 1) === 32) end--
  return end === line.length ? line : line.slice(0, end)
}

/** The first character that is no space: 0 where there is none. */
function firstInk(line: string): number {
  let at = 0
  while (line.charCodeAt(at) === 32) at++
  return at < line.length ? line.charCodeAt(at) : 0
}

const isBlankOrComment = (line: string): boolean => {
  const first = firstInk(line)
  return first === 0 || first === 35
}

const isItem = (line: string): boolean => firstInk(line) === 45

/** A plain word or several: nothing in it that YAML could read otherwise. */
const plainWord = String.raw`[\p{L}\p{N}_./(+][^:#\[\]{},&*!|>'"%@${'`'}\p{Cc}\ufeff\ufffe\uffff\u2028\u2029]*`
const quoted = String.raw`"[^"\\\p{Cc}\ufeff\ufffe\uffff\u2028\u2029]*"|'[^'\p{Cc}\ufeff\ufffe\uffff\u2028\u2029]*'`
const simple = new RegExp(`^(?:${plainWord}|${quoted})$`, 'u')
/** Outside flow lists commas, brackets and the like are plain too, and a colon that no space follows. */
const loose = /^[\p{L}\p{N}_./(+](?:[^:#\p{Cc}\ufeff\ufffe\uffff\u2028\u2029]|:(?=[^\s:])|(?<=[^\s#])#)*$/u
const fieldPattern = /^([A-Za-z][\w-]*(?: [\w-]+)*):(?: +(\S.*))?$/
const itemPattern = /^( *- +)(\S.*)$/

function readField(line: string, at: number): Field | null {
  const match = fieldPattern.exec(line)
  if (!match) return null
  const key = match[1] as string
  const name = fold(key)
  const keySpan = { start: at, end: at + key.length }
  const value = match[2]
  if (value === undefined) {
    const valueSpan = { start: keySpan.end + 1, end: keySpan.end + 1 }
    return { start: at, end: valueSpan.end, key, name, keySpan, valueSpan, scalars: [], shape: 'empty' }
  }
  const start = at + line.indexOf(value, key.length + 1)
  const valueSpan = { start, end: start + value.length }
  const { end } = valueSpan
  if (value.startsWith('[')) {
    const scalars = flowItems(value, start)
    return scalars && { start: at, end, key, name, keySpan, valueSpan, scalars, shape: 'list' }
  }
  if (isNull(value)) return { start: at, end, key, name, keySpan, valueSpan, scalars: [], shape: 'empty' }
  const scalar = scalarOf(value, start, loose)
  return scalar && { start: at, end, key, name, keySpan, valueSpan, scalars: [scalar], shape: 'scalar' }
}

function appendItem(
  field: Field | undefined,
  item: RegExpExecArray,
  at: number,
  indent: number | null,
): Field | null {
  const [, lead = '', value = ''] = item
  const own = lead.indexOf('-')
  const starts = indent === null && field?.shape === 'empty' && field.end === field.keySpan.end + 1
  if (!field || !(starts || indent === own) || isNull(value)) return null
  const scalar = scalarOf(value, at + lead.length, loose)
  if (!scalar) return null
  return {
    ...field,
    end: scalar.end,
    valueSpan: { start: starts ? at + own : field.valueSpan.start, end: scalar.end },
    scalars: [...field.scalars, scalar],
    shape: 'list',
  }
}

function scalarOf(source: string, start: number, plain: RegExp): Scalar | null {
  const first = source.charCodeAt(0)
  const isQuoted = first === 34 || first === 39
  if (!isWords(source) && !(isQuoted ? simple : plain).test(source)) return null
  return { start, end: start + source.length, text: isQuoted ? source.slice(1, -1) : source }
}

/** Letters, digits, spaces and `- _ . /`, from a letter on: what most values are, told without a pattern. */
function isWords(source: string): boolean {
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    const isOther = (code >= 45 && code <= 57) || code === 95 || code === 32
    if (!isLetter && (at === 0 || !isOther)) return false
  }
  return source !== ''
}

function flowItems(value: string, start: number): Scalar[] | null {
  if (!value.endsWith(']')) return null
  const inner = value.slice(1, -1)
  if (inner.trim() === '') return []
  const scalars: Scalar[] = []
  let at = start + 1
  for (const part of inner.split(',')) {
    const source = part.trim()
    const scalar = isNull(source) ? null : scalarOf(source, at + part.indexOf(source), simple)
    if (!scalar) return null
    scalars.push(scalar)
    at += part.length + 1
  }
  return scalars
}

const isNull = (source: string): boolean =>
  source === '~' || source === 'null' || source === 'Null' || source === 'NULL'
