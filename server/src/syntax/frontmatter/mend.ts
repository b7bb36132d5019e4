import type { Span } from '../../text/span.ts'
import type { Field, YamlFault } from '../frontmatter.ts'
import { quoteEdit } from './faults.ts'

interface Mended {
  /** The source with the mended lines blanked; every offset stays. */
  readonly source: string
  readonly fields: readonly Field[]
  readonly faults: readonly YamlFault[]
}

interface Fault {
  readonly applies: (value: string) => boolean
  /** Null where the line is no fault, only not YAML's to read. */
  readonly message: ((value: string) => string) | null
}

/** What people write after `key:` that YAML reads as something else, in the order it is looked for. */
const faults: readonly Fault[] = [
  { applies: (value) => /^\{\{.*\}\}$/.test(value), message: null },
  {
    applies: (value) => /^(?:[@`%]|[?-](?:\s|$))/.test(value),
    message: (value) => `A value that starts with \`${shown(value[0])}\` must be in quotes.`,
  },
  {
    applies: (value) => /^\*(?![\w-]+$)/.test(value),
    message: () => 'A value that starts with `*` must be in quotes.',
  },
  {
    applies: (value) => /^\[[^\]]*\]\s*[^\s#,\]]/.test(value) || /^\{[^}]*\}\s*[^\s#,}]/.test(value),
    message: () => 'A value that starts with a bracket and goes on after it must be in quotes.',
  },
  {
    applies: (value) => /^[^'"[\]{}&!|>#].*?(: |:$)/.test(value) && !/^\S.*? #.*:/.test(value),
    message: () => 'A value with a colon in it must be in quotes.',
  },
]

const linePattern = /^([A-Za-z][\w.-]*(?: [\w.-]+)*):([ \t]+)(\S.*?)[ \t]*\r?$/
const gluedPattern = /^([A-Za-z][\w-]*):(["'[{].*?)[ \t]*\r?$/

/**
 * Reads the top-level lines that have a known fault by themselves, as if they were quoted, so that a
 * slip in one line never costs the others. `base` is the offset of `source` in its document.
 */
export function mendLines(source: string, base: number): Mended {
  const fields: Field[] = []
  const found: YamlFault[] = []
  const kept: string[] = []
  let at = 0
  for (const line of source.split('\n')) {
    const start = base + at
    const mended = mendValue(line, start) ?? mendGlued(line, start)
    if (mended) {
      fields.push(mended.field)
      if (mended.fault) found.push(mended.fault)
    }
    kept.push(mended ? ' '.repeat(line.length) : line)
    at += line.length + 1
  }
  return { source: kept.join('\n'), fields, faults: found }
}

function mendValue(line: string, at: number): { field: Field; fault: YamlFault | null } | null {
  const match = linePattern.exec(line)
  if (!match) return null
  const [, key = '', gap = '', value = ''] = match
  const fault = faults.find((it) => it.applies(value))
  if (!fault) return null
  const start = at + key.length + 1 + gap.length
  const span = { start, end: start + value.length }
  return {
    field: fieldOf(key, at, span, value),
    fault: fault.message && {
      span,
      message: fault.message(value),
      repair: { title: 'Put it in quotes', edits: [quoteEdit(span, value)] },
    },
  }
}

/** `key:[]`, where the space is forgotten. */
function mendGlued(line: string, at: number): { field: Field; fault: YamlFault } | null {
  const match = gluedPattern.exec(line)
  if (!match) return null
  const [, key = '', value = ''] = match
  const start = at + key.length + 1
  const text = value.replace(/^["'[{]+|["'\]}]+$/g, '').trim()
  return {
    field: fieldOf(key, at, { start, end: start + value.length }, text),
    fault: {
      span: { start: at, end: start + value.length },
      message: `A space is missing after \`${key}:\`.`,
      repair: { title: 'Add the space', edits: [{ span: { start, end: start }, insert: [' '] }] },
    },
  }
}

const fieldOf = (key: string, at: number, valueSpan: Span, text: string): Field => ({
  start: at,
  end: valueSpan.end,
  key,
  keySpan: { start: at, end: at + key.length },
  valueSpan,
  scalars: text === '' ? [] : [{ ...valueSpan, text }],
  shape: text === '' ? 'empty' : 'scalar',
})

const shown = (char: string | undefined): string => (char === '`' ? ' ` ' : (char ?? ''))
