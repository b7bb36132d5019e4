/** A line of a git configuration: its section, its key, both in lower case, and its value. */
export interface Setting {
  readonly section: string
  readonly key: string
  readonly value: string
}

/**
 * The settings in a file that git writes or reads as its configuration (git-config(1), "Syntax"): `.git/config`,
 * `~/.gitconfig`, `.gitmodules`. A subsection is left out; a line that cannot be read is passed over.
 */
export function settingsIn(text: string): Setting[] {
  const found: Setting[] = []
  let section = ''
  for (const line of text.replace(/\\\r?\n/g, '').split(/\r?\n/)) {
    const head = /^\s*\[\s*([\w.-]+)\s*(?:"(?:\\.|[^"\\])*")?\s*\](.*)$/.exec(line)
    if (head) section = head[1]?.toLowerCase() ?? ''
    const [, key, value] = /^\s*([a-z][\w-]*)\s*=(.*)$/i.exec(head?.[2] ?? line) ?? []
    if (key !== undefined && value !== undefined)
      found.push({ section, key: key.toLowerCase(), value: unquoted(value) })
  }
  return found
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' }

/** A value without its quotes, its escapes, and the comment behind it. */
function unquoted(written: string): string {
  let value = ''
  let kept = 0
  let isQuoted = false
  const text = written.trim()
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string
    if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && (letter === '#' || letter === ';')) break
    else if (letter === '\\') {
      const next = text[++at] ?? ''
      value += escapes[next] ?? next
    } else value += letter
    // Blanks count within quotes alone, and between words.
    if (isQuoted || !/\s/.test(letter)) kept = value.length
  }
  return value.slice(0, kept)
}
