import type { YamlMap, YamlNode } from '../../syntax/tree.ts'

export const mapIn = (node: YamlNode | null): YamlMap | null => (node?.kind === 'map' ? node : null)

/** What stands in `map` under `key`. */
export const under = (map: YamlMap | null, key: string): YamlNode | null =>
  map?.entries.find((entry) => entry.key === key)?.value ?? null

/** The names of a map with what stands behind them, each name once. */
export function entriesOf(node: YamlNode | null): (readonly [string, YamlNode | null])[] {
  const found = new Map<string, YamlNode | null>()
  for (const { key, value } of mapIn(node)?.entries ?? []) if (!found.has(key)) found.set(key, value)
  return [...found]
}

/** A value that says something. */
export const textIn = (node: YamlNode | null): string | null =>
  node?.kind === 'scalar' && node.text.trim() !== '' ? node.text.trim() : null

/** The values of a list, or the one that stands without it. */
export const textsIn = (node: YamlNode | null): string[] =>
  (node?.kind === 'list' ? node.items : node ? [node] : []).flatMap((item) => textIn(item) ?? [])
