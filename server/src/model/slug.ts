/** The fragments that link to the headings of a Markdown text. */
export function headingSlugs(_text: string): ReadonlySet<string> {
  return new Set()
}
