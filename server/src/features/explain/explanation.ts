import { onOneLine, shortened } from '../../text/markdown.ts'

/** How a document is read, in words: lines below headings, and what belongs to a line below that. */
export interface Explanation {
  /** The path of the document. */
  readonly title: string
  /** What holds for the whole document; its heading is empty. */
  readonly chapters: readonly Chapter[]
}

export interface Chapter {
  readonly heading: string
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly text: string
  readonly below: readonly Entry[]
}

export const entry = (text: string, below: readonly (Entry | null)[] = []): Entry => ({
  text,
  below: below.filter((it) => it !== null),
})

/** A chapter, or none where nothing stands in it. */
export const chapter = (heading: string, entries: readonly (Entry | null)[]): Chapter[] => {
  const said = entries.filter((it) => it !== null)
  return said.length > 0 ? [{ heading, entries: said }] : []
}

/** Characters of what is told of a document in one line. */
const longest = 120

/** Words of a document, as a line of an explanation has room for them. */
export const words = (text: string): string => shortened(text, longest)

/** The explanation as text that reads well as it is, and is Markdown at that. */
export function written({ title, chapters }: Explanation): string {
  const parts = chapters.map(({ heading, entries }) => {
    const list = entries.flatMap((it) => linesOf(it, '')).join('\n')
    return heading === '' ? list : `## ${onOneLine(heading)}\n\n${list}`
  })
  return `${[`# ${onOneLine(title)}`, ...parts].join('\n\n')}\n`
}

const linesOf = ({ text, below }: Entry, indent: string): string[] => [
  `${indent}- ${onOneLine(text)}`,
  ...below.flatMap((it) => linesOf(it, `${indent}  `)),
]
