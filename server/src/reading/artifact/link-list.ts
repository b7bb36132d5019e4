import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Document } from '../document/document.ts'
import { planItems } from '../items/read.ts'
import { begins } from '../sentence/opening.ts'

/** With fewer links a list is an index only where nothing else is said but what they are. */
const fewestLinks = 3
/** In UTF-16 units: `Current references:`. */
const longestLead = 80
const onlyLink =
  /^(?:\[[ xX]\] )?(?:[*_]{0,3}[\w.:#-]{0,20}[*_]{0,3}[\s:–—-]{0,4})?(?:\[[^\]\n]{1,200}\]\([^()\s]{1,300}(?:\.(?:md|markdown|mdx)|\/)(?:#[^()\s]*)?\)|\[\[[^\]\n]{1,200}\]\])[\s:–—-]{0,4}([^\n]{0,80})$/

/** Whether a document is a list of links to others and says little besides; one of `type` may say so of its own. */
export function isIndex({ text, root, parts }: Document, type: ArtifactType): boolean {
  if (!text.includes('](') && !text.includes('[[')) return false
  let links = 0
  let isBare = true
  for (const block of root.children) {
    if (
      block.type === 'yaml' ||
      block.type === 'heading' ||
      block.type === 'html' ||
      block.type === 'thematicBreak'
    )
      continue
    if (block.type === 'paragraph' && block.end - block.start < 400) {
      if (begins(text, block)) return false
      isBare &&= block.end - block.start <= longestLead
      continue
    }
    if (block.type !== 'list') return false
    for (const { children } of block.children) {
      const [first, second] = children
      const link = first?.type === 'paragraph' && !second && onlyLink.exec(text.slice(first.start, first.end))
      // An entry that goes on with the story tells it.
      if (!link || begins(link[1] as string, { start: 0, end: (link[1] as string).length })) return false
      links++
    }
  }
  if (links === 0 || (links < fewestLinks && !isBare)) return false
  // What links to its items below the time they are to come says when.
  return type.items !== 'planned' || planItems(text, parts, type.items).every((it) => it.horizon === null)
}
