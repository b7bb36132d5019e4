/** Characters of titles that a line has room for: VS Code cuts off what is more (`editor.inlayHints.maximumLength`). */
const room = 40

/** So many titles on a line can still be read; more, and there is no line left to read. */
export const most = 2

/** What is shown of the titles of one line, which share its room: as much as there is, or what is fair. */
export function labelsOf(titles: readonly string[]): string[] {
  const lengths = titles.map((title) => title.length)
  const fair = Math.floor(room / Math.max(1, titles.length))
  const rest = (at: number) =>
    room - lengths.reduce((sum, length, other) => (other === at ? sum : sum + Math.min(length, fair)), 0)
  return titles.map((title, at) => shortened(title, rest(at)))
}

/** A title that is too long ends between two words, or within one that is too long itself. */
function shortened(title: string, longest: number): string {
  if (title.length <= longest) return title
  const start = title.slice(0, longest)
  const cut = start.replace(/[\s\p{P}]*\s\S*$/u, '')
  const kept = cut === start ? start.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '') : cut
  return `${kept}…`
}
