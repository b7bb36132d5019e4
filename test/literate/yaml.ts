/** What is written as YAML. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data }

/** `data` as YAML for people to read: what is null or empty is left out, a list of short words stays on one line. */
export const yamlOf = (data: Data): string => `${linesOf(data).join('\n')}\n`

function linesOf(data: Data): string[] {
  if (Array.isArray(data)) return data.flatMap((it) => indented(linesOf(it), '- '))
  if (data === null || typeof data !== 'object') return [scalar(data)]
  return Object.entries(data)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .flatMap(([key, value]) => {
      if (flow.has(key) && Array.isArray(value)) return [`${key}: [${value.map(scalar).join(', ')}]`]
      if (value === null || typeof value !== 'object') return [`${key}: ${scalar(value)}`]
      return [`${key}:`, ...linesOf(value).map((line) => `  ${line}`)]
    })
}

/** Lists that stand on one line. */
const flow: ReadonlySet<string> = new Set(['sentence', 'parents'])

const indented = (lines: readonly string[], mark: string): string[] =>
  lines.map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line)

/** A value as it is where YAML takes it for text, else in quotes. */
function scalar(value: Data): string {
  if (typeof value !== 'string') return String(value)
  const isPlain =
    /^[\p{L}☐☑–(][^\n"'\\]*$/u.test(value) && !/: |:$| #|[[\]{},]|^(?:true|false|null|yes|no)$/i.test(value)
  return isPlain ? value : JSON.stringify(value)
}
