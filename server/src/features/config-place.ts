import { type Shape, shape } from '../domain/config/shape.ts'

/** Where a cursor stands in `triad.yaml`, told by the lines above it, since a file being written is seldom whole. */
export interface ConfigPlace {
  /** The keys from the top down to the place. */
  readonly path: readonly string[]
  /** What may stand there; null where nothing is known of it. */
  readonly shape: Shape | null
  readonly kind: 'key' | 'value'
  /** What is written of the word so far, and where it begins. */
  readonly word: string
  readonly start: number
  /** The keys that the map at this place has already. */
  readonly taken: ReadonlySet<string>
}

/** The place at `offset`, or null in a comment or in the middle of something else. */
export function configPlaceAt(text: string, offset: number): ConfigPlace | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(lineStart, offset)
  if (/(?:^|\s)#/.test(line)) return null
  const flow = flowPlace(line)
  const own = /^(\s*)(?:-\s+)*/.exec(line) as RegExpExecArray
  const isItem = own[0].length > (own[1] as string).length
  const rest = line.slice(own[0].length)
  const keyed = /^("[^"]*"|'[^']*'|[^\s"'#:{}[\],]+):\s+(.*)$/.exec(rest)
  const above = keysAbove(text.slice(0, lineStart), (own[1] as string).length + (isItem ? 1 : 0))
  const path = [...above, ...(keyed ? [unquoted(keyed[1] as string)] : []), ...flow.path]
  const word = /[\w-]*$/.exec(line)?.[0] ?? ''
  const isValue = isItem || flow.kind === 'value' || (keyed !== null && flow.kind === null)
  if (!keyed && !isItem && flow.kind === null && !/^[\w-]*$/.test(rest)) return null
  return {
    path,
    shape: shapeAt(path),
    kind: isValue ? 'value' : 'key',
    word,
    start: offset - word.length,
    taken: isValue
      ? new Set()
      : flow.kind === 'key'
        ? flow.taken
        : keysBeside(text, lineStart, own[1] as string),
  }
}

const unquoted = (key: string): string => key.replace(/^["']|["']$/g, '')

/** The place within `[…]` and `{…}` on one line: the keys opened, and whether a key or a value is due. */
function flowPlace(line: string): {
  path: readonly string[]
  kind: 'key' | 'value' | null
  taken: ReadonlySet<string>
} {
  const open: { bracket: string; key: string | null; taken: Set<string> }[] = []
  for (const [token, quoted] of line.matchAll(
    /("[^"]*"|'[^']*')\s*:|"[^"]*"?|'[^']*'?|[[\]{},]|[\w-]+(?=\s*:)/g,
  )) {
    const last = open.at(-1)
    if (token === '[' || token === '{') open.push({ bracket: token, key: null, taken: new Set() })
    else if (token === ']' || token === '}') open.pop()
    else if (token === ',') {
      if (last) last.key = null
    } else if (last?.bracket === '{' && (quoted || /^[\w-]+$/.test(token))) {
      last.key = unquoted(quoted ?? token)
      last.taken.add(last.key)
    }
  }
  const last = open.at(-1)
  const path = open.flatMap((it) => (it.bracket === '{' && it.key ? [it.key] : []))
  if (!last) return { path: [], kind: null, taken: new Set() }
  return { path, kind: last.bracket === '[' || last.key ? 'value' : 'key', taken: last.taken }
}

/** The keys that the lines above open for something indented by `indent`, from the top. */
function keysAbove(before: string, indent: number): string[] {
  const keys: string[] = []
  let least = indent
  for (const line of before.split(/\r\n?|\n/).reverse()) {
    const match = /^(\s*)["']?([^\s"':#-][^"':#]*)["']?\s*:\s*(?:#.*)?$/.exec(line)
    const own = /^\s*/.exec(line)?.[0].length ?? 0
    if (match && own < least) {
      keys.unshift(match[2] as string)
      least = own
    } else if (line.trim() !== '' && !/^\s*#/.test(line) && own < least) least = own
    if (least === 0) break
  }
  return keys
}

/** The keys of the block around a line, as far as the lines beside it have the same indentation. */
function keysBeside(text: string, lineStart: number, indent: string): Set<string> {
  const taken = new Set<string>()
  const collect = (lines: readonly string[]) => {
    for (const line of lines) {
      if (line.trim() === '' || /^\s*#/.test(line)) continue
      const own = /^\s*/.exec(line)?.[0].length ?? 0
      if (own < indent.length) return
      const key = own === indent.length ? /^\s*([\w-]+)\s*:/.exec(line)?.[1] : undefined
      if (key) taken.add(key)
    }
  }
  collect(
    text
      .slice(0, lineStart)
      .split(/\r\n?|\n/)
      .reverse(),
  )
  collect(
    text
      .slice(lineStart)
      .split(/\r\n?|\n/)
      .slice(1),
  )
  return taken
}

/** What may stand below the keys of `path`. */
export function shapeAt(path: readonly string[]): Shape | null {
  let at: Shape | null = shape
  for (const key of path) {
    if (at?.kind === 'list') at = at.of
    if (at?.kind === 'map') at = Object.hasOwn(at.keys, key) ? (at.keys[key]?.shape ?? null) : null
    else if (at?.kind === 'names') at = at.each
    else return null
  }
  return at
}
