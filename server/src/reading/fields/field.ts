import type { Field } from '../../syntax/frontmatter.ts'
import { type Edit, type Insertion, insertAt, replace } from '../../text/edit.ts'
import { lineEnd, lineStart } from '../../text/line.ts'
import type { Artifact } from '../artifact/artifact.ts'
import { fieldNamed } from './other-keys.ts'

/** After which field a new one goes, the nearest first; else at the end of the block. */
const anchors: Readonly<Record<string, readonly string[]>> = {
  owner: ['title', 'name', 'id', 'type', 'artifact', 'kind'],
  parent: ['status', 'owner', 'title', 'id', 'type'],
  id: ['type', 'artifact', 'kind'],
}

/** What a field is written to. */
type Target = Pick<Artifact, 'frontmatter' | 'text'>

/**
 * The edit that gives the frontmatter field `key` the value `value`: in its place, else on a line of its
 * own, else in a new block at the top. The value is put in quotes where YAML wants them.
 */
export function setField(artifact: Target, key: string, value: string): readonly Edit[] {
  const { frontmatter, text } = artifact
  const field = frontmatter ? fieldNamed(frontmatter.fields, key) : undefined
  return field ? [setValue(field, value)] : addField(artifact, text, key, value)
}

/** `setField` with the cursor on the value, `example` until it is typed over. */
export const askField = (artifact: Target, key: string, example: string): readonly Edit[] =>
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
  const { valueSpan, keySpan } = field
  // A list may stand on lines of its own; one value stands behind its key.
  if (field.shape === 'list')
    return replace({ start: keySpan.end + 1, end: valueSpan.end }, ` ${scalarFor(value)}`)
  // `owner:"ada` lacks a space behind its colon.
  const gap = valueSpan.start === keySpan.end + 1 ? ' ' : ''
  if (valueSpan.end > valueSpan.start) return replace(valueSpan, gap + scalarFor(value))
  return insertAt(valueSpan.end, ` ${scalarFor(value)}`)
}

/** The edit that adds a field; none where the frontmatter is no map on lines of its own. */
function addField(artifact: Target, text: string, key: string, value: string): readonly Edit[] {
  const line = `${key}: ${scalarFor(value)}`
  const { frontmatter } = artifact
  if (!frontmatter) {
    const start = text.startsWith('\ufeff') ? 1 : 0
    const gap = /^(?:\r\n?|\n)/.test(text.slice(start)) ? '' : '\n'
    return [insertAt(start, `---\n${line}\n---\n${gap}`)]
  }
  const { content, fields } = frontmatter
  const anchor = (anchors[key] ?? []).map((name) => fieldNamed(fields, name)).find((it) => it !== undefined)
  if (content.end <= content.start) return [insertAt(content.start, `${line}\n`)]
  const first = fields[0]?.keySpan.start
  const indent = first === undefined ? '' : text.slice(lineStart(text, first), first)
  const said = text.slice(content.start, content.end)
  if (!/^[ \t]*$/.test(indent) || (first === undefined && /^(?!\s*(?:#|$))/m.test(said.trim()))) return []
  if (/^\.\.\./m.test(said)) return []
  const at = anchor ? lineEnd(text, anchor.end) : content.end
  return [insertAt(at, `\n${indent}${line}`)]
}

/** `value` as a YAML scalar: plain where that is safe, else in double quotes. */
export const scalarFor = (value: string): string =>
  /^[\p{L}\p{N}_./(][^:#"'\n\r\t{}[\],&*!|>%@`]*$/u.test(value) &&
  value.trim() === value &&
  !/^(?:true|false|null|y|n|yes|no|on|off|~|[\d.,:_-]+|0[xob][\da-f_]+|[\d._]+e[+-]?\d+|\.(?:inf|nan))$/i.test(
    value,
  )
    ? value
    : JSON.stringify(value)
