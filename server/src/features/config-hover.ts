import type { Config } from '../domain/config/config.ts'
import type { Vocabulary } from '../domain/config/shape.ts'
import { wordFor, wordsOf } from '../domain/config/words.ts'
import { rules } from '../rules/index.ts'
import { readYamlFile, type YamlNode } from '../syntax/tree.ts'
import { translated } from '../text/message.ts'
import type { Say } from '../text/say.ts'
import { type Span, touches } from '../text/span.ts'
import { shapeAt } from './config-place.ts'

export interface HoverText {
  readonly span: Span
  /** Markdown. */
  readonly text: string
}

/** What the key or the word at `offset` of a `triad.yaml` means, or null. */
export function hoverConfig(text: string, offset: number, config: Config, say: Say): HoverText | null {
  const found = nodeAt(readYamlFile(text).root, offset, [])
  if (!found) return null
  const { span, path, key } = found
  const shape = shapeAt(path)
  const words = wordsOf(config, rules, say)
  const meaning = (of: Vocabulary, value: string): HoverText | null => {
    const word = wordFor(words[of], value)
    return word ? { span, text: `**${word.title}** · \`${word.value}\`\n\n${word.doc}` } : null
  }
  if (key !== null) {
    if (shape?.kind === 'map' && Object.hasOwn(shape.keys, key))
      return { span, text: `\`${key}\`\n\n${translated(say, shape.keys[key]?.doc ?? '')}` }
    if (shape?.kind !== 'names') return null
    if (shape.globs) return { span, text: `\`${key}\`\n\n${translated(say, shape.globs)}` }
    return shape.of ? meaning(shape.of, key) : null
  }
  const inner = shape?.kind === 'list' ? shape.of : shape
  const value = text.slice(span.start, span.end).replace(/^["']|["']$/g, '')
  return inner?.kind === 'choice'
    ? meaning(inner.of, value)
    : inner?.kind === 'setting'
      ? meaning('severity', value)
      : null
}

interface Found {
  readonly span: Span
  /** The keys down to the map or the list that it stands in. */
  readonly path: readonly string[]
  /** The key, where the cursor is on one. */
  readonly key: string | null
}

function nodeAt(node: YamlNode | null, offset: number, path: readonly string[]): Found | null {
  if (!node || !touches(node, offset)) return null
  if (node.kind === 'scalar') return { span: node, path, key: null }
  if (node.kind === 'list') {
    for (const item of node.items) {
      const found = nodeAt(item, offset, path)
      if (found) return found
    }
    return null
  }
  for (const entry of node.entries) {
    if (touches(entry.keySpan, offset)) return { span: entry.keySpan, path, key: entry.key }
    const found = nodeAt(entry.value, offset, [...path, entry.key])
    if (found) return found
  }
  return null
}
