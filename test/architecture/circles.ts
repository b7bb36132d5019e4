import type { Source } from './source.ts'

/**
 * The circles of `sources`: files that lead back to themselves by what they import, types among it, each as the paths on
 * one way around. A file is in one of them at most.
 */
export function circlesIn(
  sources: readonly Pick<Source, 'path' | 'imports'>[],
): readonly (readonly string[])[] {
  const ways = new Map(sources.map(({ path, imports }) => [path, imports.map(({ from }) => from)]))
  const done = new Set<string>()
  const circles: string[][] = []
  const look = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path)
    if (at >= 0) circles.push(above.slice(at))
    if (at >= 0 || done.has(path)) return
    for (const next of ways.get(path) ?? []) look(next, [...above, path])
    done.add(path)
  }
  for (const { path } of sources) look(path, [])
  return circles
}
