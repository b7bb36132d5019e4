import { escapeMarkdown, onOneLine } from '../../text/markdown.ts'
import type { Say } from '../../text/say.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** Where something stands: a document of the workspace, and an offset in it. */
export interface Place {
  readonly path: string
  readonly at: number
}

/** How the parts of a card are written. Whatever comes from a document goes through `text`, `name` or `title`. */
export interface Style {
  readonly text: (text: string) => string
  /** A text that leads to `place`, where there is one to lead to. */
  readonly name: (text: string, place: Place | null) => string
  readonly title: (text: string, place: Place | null) => string
  readonly entry: (line: string) => string
  /** Between two lines of one paragraph. */
  readonly lineBreak: string
}

/** Markdown in which nothing but `uriOf` makes a link; it answers null where none can be followed. */
export function markdownStyle(uriOf: (place: Place) => string | null): Style {
  const name = (text: string, place: Place | null) => {
    const uri = place && uriOf(place)
    const label = escapeMarkdown(text) || nameless
    return uri ? `[${label}](${uri})` : label
  }
  return {
    text: escapeMarkdown,
    name,
    title: (text, place) => `**${name(text, place)}**`,
    entry: (line) => `- ${line}`,
    lineBreak: '  \n',
  }
}

const plainName = (text: string): string => onOneLine(text) || nameless

export const plainStyle: Style = {
  text: onOneLine,
  name: plainName,
  title: plainName,
  entry: (line) => `• ${line}`,
  lineBreak: '\n',
}

/** Where nothing of a name can be seen. */
const nameless = '…'

/** What is shown of a thing. All its parts are written in a style already; empty ones are left out. */
export interface Card {
  readonly title: string
  /** What it is, in a few words each: the second line. */
  readonly facts: readonly (string | null)[]
  readonly words?: readonly (string | null)[]
  readonly entries?: readonly (string | null)[]
}

/** A card as one text: its title, its facts, its words, a list. */
export function written(
  { title, facts, words = [], entries = [] }: Card,
  { entry, lineBreak }: Style,
): string {
  const isSaid = (it: string | null): it is string => it !== null && it !== ''
  const second = facts.filter(isSaid).join(' · ')
  const head = second === '' ? title : title + lineBreak + second
  const list = entries.filter(isSaid).map(entry).join('\n')
  return [head, ...words.filter(isSaid), list].filter(isSaid).join('\n\n')
}

/** What every card is written with. */
export interface Writing {
  readonly workspace: Workspace
  /** The document that the card is shown in. */
  readonly from: string
  readonly style: Style
  readonly say: Say
}
