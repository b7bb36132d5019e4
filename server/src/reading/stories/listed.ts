import { isNoStory, patternOf } from '../lead/id.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { leadOfPart } from './leaf.ts'
import { isCollecting } from './name.ts'

/**
 * The entries of lists that stand right below a heading which says that stories follow, and which all bear ids of one
 * kind and say what they are about: `- **U1: Book a berth**` below `User stories`. None where a list only leads to where
 * they are told.
 */
export function listedStories(text: string, document: Part, isTaken: (part: Part) => boolean): Part[] {
  const found: Part[] = []
  for (const section of partsIn(document)) {
    if (section.kind !== 'section' || isTaken(section) || !isCollecting(text, section)) continue
    const entries = section.parts.filter((it) => it.kind === 'entry')
    if (
      entries.length < 2 ||
      entries.length !== section.parts.filter(({ kind }) => kind !== 'lines' && kind !== 'section').length
    )
      continue
    const shapes = new Set(entries.map((it) => shapeOf(text, it)))
    if (shapes.size === 1 && !shapes.has('') && entries.some((it) => it.parts.length > 0))
      found.push(...entries)
  }
  return found
}

/** What the id of an entry has in common with others; empty where it has none, or nothing is said behind it. */
function shapeOf(text: string, entry: Part): string {
  const { id, words } = leadOfPart(text, entry)
  if (!id || isNoStory(id.text) || /^#?\d/.test(id.text)) return ''
  const said = text.slice(id.end, entry.head.end)
  return words >= entry.start && /\p{L}{2}/u.test(said) && !leads.test(said) ? patternOf(id.text) : ''
}

/** A link to a document: there the story is told. */
const leads = /\]\([^)\s]{1,300}\.mdx?(?:#[^)\s]{0,100})?\)|\[\[/
