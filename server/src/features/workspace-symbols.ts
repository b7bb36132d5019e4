import type { Artifact, Item } from '../reading/artifact/artifact.ts'
import { values } from '../reading/document/table.ts'
import type { Story } from '../reading/story.ts'
import { append } from '../text/append.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { documentName, fullName, itemName, storyName } from './titles.ts'

/** More than this nobody reads: one types another letter. */
export const mostSymbols = 300

/** Something in the workspace that is found by its name. */
export interface NamedSymbol {
  readonly artifact: Artifact
  readonly kind: 'document' | 'story' | 'item'
  readonly name: string
  /** Where it stands in its document: an offset. */
  readonly at: number
  /** How well it fits what was asked for; 0 is best. */
  readonly rank: number
}

type Hit = Omit<NamedSymbol, 'name'> & {
  readonly id: string
  /** Made to be read only where it is shown. */
  readonly spell: () => string
}

/**
 * What `query` names, in any letter case, the best first: an id, the start of one, words of a title, or letters of
 * both in their order. Without a query, the documents.
 */
export function symbolsNamed(workspace: Workspace, query: string): NamedSymbol[] {
  const wanted = query.trim().toLowerCase()
  const parts = wanted.split(/\s+/)
  const hits: Hit[][] = ranks.map(() => [])
  for (const { artifact } of values(workspace.entries)) {
    if (!artifact) continue
    const { id, title, stories, items } = artifact
    const rank = rankOf(id?.text ?? '', title.text, wanted, parts)
    if (rank !== null) hits[rank]?.push(documentHit(artifact, rank))
    if (wanted === '') continue
    for (const story of stories) {
      if (story.place === 'file') continue
      const rank = rankOf(story.id?.text ?? '', story.title.text, wanted, parts)
      if (rank !== null) hits[rank]?.push(storyHit(artifact, story, rank))
    }
    for (const item of items) {
      const rank = rankOf(item.id.text, item.title.text, wanted, parts)
      if (rank === null || item.id.text === id?.text) continue
      if (!stories.some((story) => story.id?.start === item.id.start))
        hits[rank]?.push(itemHit(artifact, item, rank))
    }
  }
  const best: Hit[] = []
  for (const ranked of hits)
    if (best.length < mostSymbols) append(best, ranked.sort(byId).slice(0, mostSymbols - best.length))
  return best.map(({ artifact, kind, at, rank, spell }) => ({ artifact, kind, at, rank, name: spell() }))
}

/** `US-2` before `US-10`, what has no id last; told without a collator, which takes too long for ten thousand. */
const byId = (a: Hit, b: Hit): number =>
  Number(a.id === '') - Number(b.id === '') ||
  a.id.length - b.id.length ||
  compare(a.id, b.id) ||
  compare(a.artifact.path, b.artifact.path) ||
  a.at - b.at

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const documentHit = (artifact: Artifact, rank: number): Hit => ({
  artifact,
  kind: 'document',
  rank,
  id: artifact.id?.text ?? '',
  at: artifact.head.start,
  spell: () => fullName(documentName(artifact)),
})

const storyHit = (artifact: Artifact, story: Story, rank: number): Hit => ({
  artifact,
  kind: 'story',
  rank,
  id: story.id?.text ?? '',
  at: story.start,
  spell: () => fullName(storyName(story)),
})

const itemHit = (artifact: Artifact, item: Item, rank: number): Hit => ({
  artifact,
  kind: 'item',
  rank,
  id: item.id.text,
  at: item.id.start,
  spell: () => fullName(itemName(artifact, item)),
})

/** Characters of a title that are looked at. */
const longest = 120

/** In which ways a name can fit, the best first. */
const ranks = [
  'the id',
  'the start of the id',
  'the start of the title',
  'a part',
  'the words',
  'the letters',
]

/** How well an id and a title fit: a place among `ranks`; null where they do not. */
function rankOf(id: string, title: string, wanted: string, parts: readonly string[]): number | null {
  if (wanted === '') return 0
  const key = id.toLowerCase()
  if (key.startsWith(wanted)) return key === wanted ? 0 : 1
  const words = title.slice(0, longest).toLowerCase()
  if (words.startsWith(wanted)) return 2
  if (words.includes(wanted) || key.includes(wanted)) return 3
  const whole = `${key} ${words}`
  if (parts.length > 1 && parts.every((part) => whole.includes(part))) return 4
  return isSpread(whole, wanted) ? 5 : null
}

/** Whether the letters of `wanted` stand in `text` in their order, whatever lies between them. */
function isSpread(text: string, wanted: string): boolean {
  let at = -1
  for (const letter of wanted) {
    if (letter === ' ') continue
    at = text.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}
