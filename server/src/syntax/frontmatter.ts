import type { Field, FrontmatterBlock, YamlFault } from './frontmatter/block.ts'
import { readFlat } from './frontmatter/flat.ts'
import { readJson } from './frontmatter/json.ts'
import { misplaced } from './frontmatter/misplaced.ts'
import { readToml } from './frontmatter/toml.ts'
import { readYaml } from './frontmatter/yaml.ts'
import type { Frontmatter, Root } from './nodes.ts'
import { beforeFence } from './outline/misplaced.ts'

export type { Field, FrontmatterBlock, Scalar, YamlFault } from './frontmatter/block.ts'

/**
 * Reads the block that the outline found. Values are the scalars' source text (`0123` stays `0123`).
 * Never throws: what cannot be read becomes a fault, and the rest of the block still counts.
 */
export function readFrontmatter(text: string, node: Frontmatter): FrontmatterBlock {
  const { start, end, syntax, content, before } = node
  const { fields, faults } = readers[syntax](text, content)
  const all = before.end > before.start ? [misplaced(text, node), ...faults] : faults
  return { start, end, syntax, content, fields, faults: all }
}

type Reader = (
  text: string,
  content: Frontmatter['content'],
) => { readonly fields: readonly Field[]; readonly faults: readonly YamlFault[] }

const readers: Readonly<Record<Frontmatter['syntax'], Reader>> = {
  yaml: (text, content) => readFlat(text, content) ?? readYaml(text, content),
  toml: readToml,
  json: readJson,
}

/** Whether a document may have frontmatter, told by how it begins, without its blocks; a rule may begin it so, too. */
export function mayHaveFrontmatter(text: string): boolean {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return begins.test(text.slice(start, start + 80)) || beforeFence(text, start) !== null
}

const begins = /^(?:---|\+\+\+|\{)[ \t]*(?:[\r\n]|$)/

/** The frontmatter of a document: its first block, but for comments; null where there is none. */
export function frontmatterOf({ children }: Root): Frontmatter | null {
  const first = children.find((it) => it.type !== 'html')
  return first?.type === 'yaml' ? first : null
}
