import type { Field } from '../../syntax/frontmatter.ts'
import type { Syntax } from '../../syntax/nodes.ts'
import { type Edit, type Insertion, insertAt, replace } from '../../text/edit.ts'
import { lineEnd, lineStart } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import type { Artifact } from '../artifact/artifact.ts'
import { fieldNamed } from './other-keys.ts'

/** After which field a new one goes, the nearest first; else at the end of the block. */
const anchors: Readonly<Record<string, readonly string[]>> = {
  owner: ['title', 'name', 'id', 'type', 'artifact', 'kind'],
  parent: ['status', 'owner', 'title', 'id', 'type'],
  id: ['type', 'artifact', 'kind'],
}

/**
 * The edit that gives the frontmatter field `key` the value `value`: in its place, else on a line of its
 * own, else in a new block at the top. It is written as the block is: in YAML with quotes where it wants them, in TOML
 * and in JSON as a string. None where there is no such place: a table of TOML holds no value.
 */
export function setField(artifact: Artifact, key: string, value: string): readonly Edit[] {
  const { frontmatter, text } = artifact
  const field = frontmatter ? fieldNamed(frontmatter.fields, key) : undefined
  if (field?.syntax === 'toml' && field.shape === 'map' && !text.startsWith('{', field.valueSpan.start))
    return []
  return field ? [setValue(field, value)] : addField(artifact, text, key, value)
}

/** `setField` with the cursor on the value, `example` until it is typed over. */
export const askField = (artifact: Artifact, key: string, example: string): readonly Edit[] =>
  setField(artifact, key, example).map(({ span, insert }) => ({
    span,
    insert: insert.flatMap((part): Insertion => {
      const at = typeof part === 'string' ? part.lastIndexOf(example) : -1
      if (typeof part !== 'string' || at < 0) return [part]
      const around = [part.slice(0, at), { stop: 1, text: example }, part.slice(at + example.length)]
      return around.filter((it) => it !== '')
    }),
  }))

/** The edit that replaces the value of a field that is there. */
export function setValue(field: Field, value: string): Edit {
  const { valueSpan, keySpan, syntax } = field
  if (syntax) {
    const isEmpty = valueSpan.end === valueSpan.start
    return replace(valueSpan, `${isEmpty ? ' ' : ''}${scalarFor(value, syntax)}`)
  }
  // A list may stand on lines of its own; one value stands behind its key.
  if (field.shape === 'list')
    return replace({ start: keySpan.end + 1, end: valueSpan.end }, ` ${scalarFor(value)}`)
  // `owner:"ada` lacks a space behind its colon.
  const gap = valueSpan.start === keySpan.end + 1 ? ' ' : ''
  if (valueSpan.end > valueSpan.start) return replace(valueSpan, gap + scalarFor(value))
  return insertAt(valueSpan.end, ` ${scalarFor(value)}`)
}

/** The edit that adds a field; none where the frontmatter is no map on lines of its own. */
function addField(artifact: Artifact, text: string, key: string, value: string): readonly Edit[] {
  const { frontmatter } = artifact
  const line = lineFor(key, value, frontmatter?.syntax)
  if (!frontmatter) {
    const start = text.startsWith('\ufeff') ? 1 : 0
    const gap = /^(?:\r\n?|\n)/.test(text.slice(start)) ? '' : '\n'
    return [insertAt(start, `---\n${line}\n---\n${gap}`)]
  }
  const { content, fields } = frontmatter
  const anchor = (anchors[key] ?? []).map((name) => fieldNamed(fields, name)).find((it) => it !== undefined)
  if (content.end <= content.start) return [insertAt(content.start, `${line}\n`)]
  if (frontmatter.syntax === 'json') return addToJson(text, fields, anchor, line)
  if (frontmatter.syntax === 'toml') return addToToml(text, content, fields, anchor, line)
  const first = fields[0]?.keySpan.start
  const indent = first === undefined ? '' : text.slice(lineStart(text, first), first)
  const said = text.slice(content.start, content.end)
  if (!/^[ \t]*$/.test(indent) || (first === undefined && /^(?!\s*(?:#|$))/m.test(said.trim()))) return []
  if (/^\.\.\./m.test(said)) return []
  const at = anchor ? lineEnd(text, anchor.end) : content.end
  return [insertAt(at, `\n${indent}${line}`)]
}

/** The line that says `value` under `key`; that of JSON stands in further than its fences. */
function lineFor(key: string, value: string, syntax: Syntax = 'yaml'): string {
  const scalar = scalarFor(value, syntax)
  if (syntax === 'json') return `  "${key}": ${scalar}`
  return syntax === 'toml' ? `${key} = ${scalar}` : `${key}: ${scalar}`
}

/** Behind a value stands the comma that follows it, if one does. */
function addToJson(
  text: string,
  fields: readonly Field[],
  anchor: Field | undefined,
  line: string,
): readonly Edit[] {
  const after = anchor ?? fields.at(-1)
  if (!after) return []
  const indent = text.slice(lineStart(text, after.start), after.start)
  return /^[ \t]*$/.test(indent) ? [insertAt(after.end, `,\n${indent}${line.trimStart()}`)] : []
}

/** What stands below the name of a table belongs to it. */
function addToToml(
  text: string,
  content: Span,
  fields: readonly Field[],
  anchor: Field | undefined,
  line: string,
): readonly Edit[] {
  const isPlain = (it: Field) => text[it.start] !== '['
  const after = anchor && isPlain(anchor) ? anchor : fields.findLast(isPlain)
  return [after ? insertAt(lineEnd(text, after.end), `\n${line}`) : insertAt(content.start, `${line}\n`)]
}

/** `value` as a scalar: in YAML plain where that is safe, else in double quotes. */
export const scalarFor = (value: string, syntax: Syntax = 'yaml'): string =>
  syntax === 'yaml' &&
  /^[\p{L}\p{N}_./(][^:#"'\n\r\t{}[\],&*!|>%@`]*$/u.test(value) &&
  value.trim() === value &&
  !/^(?:true|false|null|y|n|yes|no|on|off|~|[\d.,:_-]+|0[xob][\da-f_]+|[\d._]+e[+-]?\d+|\.(?:inf|nan))$/i.test(
    value,
  )
    ? value
    : quoted(value)

/** A string as YAML, JSON and TOML read it; TOML knows no bare DEL. */
const quoted = (value: string): string => JSON.stringify(value).replaceAll('\x7f', '\\u007f')
