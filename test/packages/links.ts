import { posix } from 'node:path'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

const parser = remark().use(remarkGfm).use(remarkFrontmatter)

/**
 * The paths to which the links and pictures of a page lead, as they are written in a package: from its root, with
 * `/`. Links to other hosts and to places in the page itself are left out.
 */
export function leadsTo(page: string, text: string): string[] {
  const addresses = [...addressesIn(parser.parse(text))].filter((it) => !/^(?:[a-z]+:|#)/i.test(it))
  return addresses.map((it) => posix.join(posix.dirname(page), decodeURI(it.replace(/#.*/, ''))))
}

function* addressesIn(node: Nodes): Iterable<string> {
  if ('url' in node) yield node.url
  if (node.type === 'html')
    for (const [, address] of node.value.matchAll(/\b(?:src|srcset|href)="([^"]*)"/g)) yield address as string
  if ('children' in node) for (const child of node.children) yield* addressesIn(child)
}
