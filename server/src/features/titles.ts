import type { Artifact, Item } from '../reading/artifact/artifact.ts'
import { behindId } from '../reading/artifact/items.ts'
import { stemOf } from '../reading/artifact/place.ts'
import { stageAlone } from '../reading/fields/stage.ts'
import type { Story } from '../reading/story.ts'
import { plainText } from '../syntax/inline.ts'
import { onOneLine, shortened } from '../text/markdown.ts'
import type { Span } from '../text/span.ts'

/** What people call a thing, on one line: text, without markup. */
export interface Name {
  /** Null where it has none. */
  readonly id: string | null
  /** Never empty. */
  readonly title: string
}

/** Characters; what is longer is no title, but a paragraph that begins with an id. */
const longest = 100

export const documentName = ({ id, title, path }: Artifact): Name =>
  nameOf(id?.text ?? null, title.text, stemOf(path))

/** An item by the story it tells, else by its heading, its line or its row. */
export function itemName({ text, stories }: Artifact, { id, title, start, end }: Item): Name {
  const told = stories.find((story) => story.id?.start === id.start)
  if (told) return storyName(told)
  const line = firstLine(title.text)
  const isRow = line.replace(/[*_`~[\]()\s]/g, '') === id.text
  const said = isRow ? (cellBehind(text.slice(start, end), id.text) ?? line) : line
  return nameOf(id.text, plainText(said), id.text)
}

export const storyName = ({ id, title }: Story): Name => nameOf(id?.text ?? null, title.text, id?.text ?? '…')

/** What stands at `span`: its first line that says something, without the signs of a list, a heading or a table. */
export function lineName(text: string, { start, end }: Span): string {
  const line = firstLine(text.slice(start, end))
  const bare = line.replace(/^(?:[-*+>]\s+|#{1,6}\s+|\d{1,9}[.)]\s+|\[[ xX]\]\s+)+/, '')
  const words = /^\||[^\\]\|/.test(bare) ? cellsOf(bare).join(' · ') : bare
  return shortened(plainText(words), longest) || '…'
}

/** The two together, as they are shown where there is one line for them. */
export const fullName = ({ id, title }: Name): string =>
  id === null || title === id || title.startsWith(`${id} `) ? title : `${id} ${title}`

/** A name of what is text already; `otherwise` where it says nothing. */
export function nameOf(id: string | null, title: string, otherwise: string): Name {
  const line = onOneLine(title)
  const said = shortened(id === null ? line : behindId(line, id), longest)
  return { id: id && shortened(id, longest), title: said || shortened(otherwise, longest) || '…' }
}

/** The first line that says something. */
const firstLine = (text: string): string => /\S[^\r\n]*/.exec(text)?.[0].slice(0, longestLine) ?? ''

/** Characters of a line that are looked at for markup. */
const longestLine = 400

const cellsOf = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')

/** How far, how urgent, how big: what a table says of a thing beside its name. */
const mark = /^(?:must|should|could|won.?t|critical|high|medium|low|p\d|xs|s|m|l|xl|yes|no)(?:[ -]have)?$/i

/** What a row says of itself behind the cell with its id. */
function cellBehind(row: string, id: string): string | null {
  const cells = cellsOf(row)
  const at = cells.findIndex((cell) => cell.includes(id))
  const named = cells.slice(at + 1).filter((cell) => /\p{L}/u.test(cell))
  return named.find((cell) => !mark.test(plainText(cell)) && stageAlone(cell) === null) ?? named[0] ?? null
}
