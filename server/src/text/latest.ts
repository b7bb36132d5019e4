/**
 * `compute`, with its answer for the text that was asked about last: what is told of a whole document by one look
 * through it, and asked for by line after line. It has to be a function of the text alone.
 */
export function latest<T>(compute: (text: string) => T): (text: string) => T {
  let known: { readonly text: string; readonly answer: T } | null = null
  return (text) => {
    if (known?.text !== text) known = { text, answer: compute(text) }
    return known.answer
  }
}
