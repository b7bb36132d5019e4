import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { faultOf } from './frontmatter/faults.ts'
import { maxDepth, maxLength, yamlDepth } from './frontmatter/limits.ts'
import type { YamlFault } from './frontmatter.ts'

/** A YAML document as plain nodes, each being its own span. */
export type YamlNode = YamlScalar | YamlList | YamlMap

export interface YamlScalar extends Span {
  readonly kind: 'scalar'
  /** The value without quotes, as written. */
  readonly text: string
  readonly value: string | number | boolean | null
}

export interface YamlList extends Span {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
}

export interface YamlMap extends Span {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry extends Span {
  readonly key: string
  readonly keySpan: Span
  /** Null where nothing stands behind the colon. */
  readonly value: YamlNode | null
}

export interface YamlTree {
  /** Null where the document is empty, or cannot be read. */
  readonly root: YamlNode | null
  /** Whether it is no YAML, so that `root` is a guess. */
  readonly broken: boolean
  readonly faults: readonly YamlFault[]
}

/** Reads a whole YAML file. Never throws: what cannot be read becomes a fault. Aliases are not followed. */
export function readYamlFile(text: string): YamlTree {
  const start = text.startsWith('\ufeff') ? 1 : 0
  // A lone CR ends a line for editors, not for the parser; the offsets stay.
  const source = text.slice(start).replace(/\r(?!\n)/g, '\n')
  if (source.length > maxLength || yamlDepth(source) > maxDepth) {
    const why = message('This file is longer than 64 kB, or nested too deeply, and is not read.')
    const fault = { span: { start, end: start }, message: why, repair: null }
    return { root: null, broken: true, faults: [fault] }
  }
  const document = parseDocument(source, {
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const root = nodeOf(document.contents, source, start)
  // One fault often brings others; the first says enough.
  const [error] = document.errors
  if (error) return { root, broken: true, faults: [faultOf(error.code, error.pos, source, start)] }
  return { root, broken: false, faults: root ? repeated(root) : [] }
}

function nodeOf(node: unknown, source: string, base: number): YamlNode | null {
  const span = spanOf(node as Pick<Node, 'range'> | null, source, base)
  if (isAlias(node)) return { ...span, kind: 'scalar', text: `*${node.source}`, value: null }
  if (isSeq(node))
    return { ...span, kind: 'list', items: node.items.flatMap((item) => nodeOf(item, source, base) ?? []) }
  if (isMap(node))
    return {
      ...span,
      kind: 'map',
      entries: node.items.flatMap(({ key, value }) => entryOf(key, value, source, base)),
    }
  if (!isScalar(node) || (node.value === null && span.start === span.end)) return null
  const { value } = node
  const text = node.type === 'PLAIN' ? (node.source ?? String(value)) : String(value)
  return { ...span, kind: 'scalar', text, value: isPlain(value) ? value : text }
}

const isPlain = (value: unknown): value is YamlScalar['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

function entryOf(key: unknown, value: unknown, source: string, base: number): YamlEntry[] {
  if (!isScalar(key)) return []
  const keySpan = spanOf(key, source, base)
  const node = nodeOf(value, source, base)
  return [
    {
      start: keySpan.start,
      end: Math.max(keySpan.end, node?.end ?? 0),
      key: String(key.value),
      keySpan,
      value: node,
    },
  ]
}

/** Where a node's text stands; the parser takes the line end after a block into it. */
function spanOf(node: Pick<Node, 'range'> | null, source: string, base: number): Span {
  const [start, end] = node?.range ?? [0, 0]
  return { start: base + start, end: base + start + source.slice(start, end).trimEnd().length }
}

function repeated(node: YamlNode): YamlFault[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(repeated)
  const seen = new Set<string>()
  return node.entries.flatMap(({ key, keySpan, value }) => {
    const isRepeated = seen.has(key)
    seen.add(key)
    const below = value ? repeated(value) : []
    if (!isRepeated) return below
    return [
      {
        span: keySpan,
        message: message('Duplicate key “{0}”; only the first one counts.', key),
        repair: null,
      },
    ]
  })
}
