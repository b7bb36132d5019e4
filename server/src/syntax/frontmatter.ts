import type { FrontmatterBlock } from './frontmatter/block.ts'
import { readFlat } from './frontmatter/flat.ts'
import { readYaml } from './frontmatter/yaml.ts'
import type { Frontmatter } from './nodes.ts'

export type { Field, FrontmatterBlock, Scalar, YamlFault } from './frontmatter/block.ts'

/**
 * Reads the block that the outline found. Values are the scalars' source text (`0123` stays `0123`).
 * Never throws: what cannot be read becomes a fault, and the rest of the block still counts.
 */
export function readFrontmatter(text: string, node: Frontmatter): FrontmatterBlock {
  const { fields, faults } = readFlat(text, node.content) ?? readYaml(text, node.content)
  return { start: node.start, end: node.end, content: node.content, fields, faults }
}
