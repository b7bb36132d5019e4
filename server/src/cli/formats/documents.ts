/** How many documents a sentence names. */
const mostNamed = 5

/** The documents but its own that a finding stands for, behind its message; nothing where there are none. */
export function elsewhere(
  documents: readonly string[],
  own: string,
  shown: (path: string) => string = (path) => path,
): string {
  const others = documents.filter((path) => path !== own)
  if (others.length === 0) return ''
  const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : ''
  return ` Also: ${others.slice(0, mostNamed).map(shown).join(', ')}${more}.`
}
