import matter from 'gray-matter'
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml'
import { fold } from '../../text/fold.ts'
import { message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { Field, Scalar, YamlFault } from './block.ts'
import { faultOf } from './faults.ts'
import { yamlDepth } from './limits.ts'
import { mendLines } from './mend.ts'
import { mendBelow } from './mend-below.ts'
import { linesAt, onePerLine, type Reading, refusal, refused, secondTime } from './reading.ts'

/**
 * The general case: gray-matter with the `yaml` package as its engine. Every engine that gray-matter
 * would run code with, or look up on a prototype, is denied; the block is rebuilt so that its own
 * search for fences cannot disagree with the outline's.
 */
export function readYaml(text: string, content: Span): Reading {
  const source = text.slice(content.start, content.end)
  const refusing = refusal(content, source, yamlDepth)
  if (refusing) return refusing
  // A lone CR ends a line for editors, not for the parser; the offsets stay.
  const block = source.replace(/\r(?!\n)/g, '\n')
  // gray-matter hands its engine the line end of the opening fence too, which would move every offset.
  const engine = { parse: () => parse(block, content.start), stringify: deny }
  try {
    if (/^\s*$|\n---/.test(block) || block.startsWith('---')) return engine.parse()
    const options = { language: 'yaml', engines: { ...denied, yaml: engine } }
    // Its search for comments takes quadratic time in blank lines.
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    const { data } = matter(`---\n${lines.join('\n')}\n---\n`, options as never)
    return 'fields' in data ? (data as unknown as Reading) : { fields: [], faults: [] }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refused(content, message('This frontmatter cannot be read: {0}', reason))
  }
}

function deny(): never {
  throw new Error('only YAML is read')
}
const noEngine = { parse: deny, stringify: deny }
const denied = {
  js: noEngine,
  javascript: noEngine,
  json: noEngine,
  coffee: noEngine,
  coffeescript: noEngine,
}

/** The fields and faults of `source`, whose first character stands at `base` in the document. */
function parse(source: string, base: number): Reading {
  const mended = mendLines(source, base)
  const first = documentOf(mended.source)
  const below = mendBelow(
    mended.source,
    first.errors.map(({ pos }) => pos[0]),
    base,
  )
  const document = below.words.size > 0 ? documentOf(below.source) : first
  const fields: Field[] = [...mended.fields]
  if (isMap(document.contents))
    for (const pair of document.contents.items) {
      const field = fieldOf(pair as Pair<Node, Node | null>, below, base)
      if (field) fields.push(field)
    }
  fields.sort((a, b) => a.start - b.start)
  const faults = [
    ...mended.faults,
    ...below.faults,
    ...document.errors.map((error) => faultOf(error.code, error.pos, mended.source, base)),
    ...duplicates(fields, source, base),
  ]
  return { fields, faults: onePerLine(faults, source, base) }
}

const documentOf = (source: string) =>
  parseDocument(source, {
    keepSourceTokens: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  })

/** A source with the words of those scalars that are not read from it, by their offset. */
type Words = Pick<ReturnType<typeof mendBelow>, 'source' | 'words'>

function fieldOf(pair: Pair<Node, Node | null>, read: Words, base: number): Field | null {
  const { source } = read
  const key = pair.key
  if (!isScalar(key) || !key.range) return null
  const keySpan = { start: base + key.range[0], end: base + key.range[1] }
  const value = pair.value
  const scalars: Scalar[] = []
  collect(value, read, base, scalars)
  const [start, ink] = inkOf(value, source)
  const colon = source.indexOf(':', key.range[1])
  const after = colon < 0 ? keySpan.end : base + colon + 1
  const valueSpan = ink > start ? { start: base + start, end: base + ink } : { start: after, end: after }
  return {
    start: keySpan.start,
    end: Math.max(valueSpan.end, keySpan.end),
    key: sourceOf(key),
    name: fold(sourceOf(key)),
    keySpan,
    valueSpan,
    scalars: isMap(value) ? [] : scalars,
    shape: isMap(value) ? 'map' : isSeq(value) ? 'list' : scalars.length > 0 ? 'scalar' : 'empty',
  }
}

function collect(value: unknown, read: Words, base: number, into: Scalar[]): void {
  if (isSeq(value)) for (const item of value.items) collect(item, read, base, into)
  if (!isAlias(value) && !(isScalar(value) && value.value !== null)) return
  const [start, end] = inkOf(value, read.source)
  const text = read.words.get(start) ?? (isAlias(value) ? `*${value.source}` : sourceOf(value))
  into.push({ start: base + start, end: base + end, text })
}

/**
 * Where a node's text stands in the source. The parser takes the line end after a block into it, and into a list the
 * comments behind its last entry.
 */
function inkOf(node: Node | null, source: string): readonly [number, number] {
  const [start, end] = node?.range ?? [0, 0]
  const last = isSeq(node) && source[start] !== '[' ? node.items.at(-1) : null
  const [from, to] = isScalar(last) || isAlias(last) ? inkOf(last, source) : [0, 0]
  if (to > from) return [start, to]
  return [start, start + source.slice(start, end).trimEnd().length]
}

/** Plain scalars as they are written, quoted and block scalars as they are meant. */
const sourceOf = (scalar: { type?: string; source?: string; value: unknown }): string =>
  scalar.type === 'PLAIN' ? (scalar.source ?? String(scalar.value)) : String(scalar.value ?? '')

function duplicates(fields: readonly Field[], source: string, base: number): YamlFault[] {
  const seen = new Set<string>()
  const faults: YamlFault[] = []
  for (const field of fields) {
    if (seen.has(field.key)) faults.push(secondTime(field, linesAt(field, source, base)))
    seen.add(field.key)
  }
  return faults
}
