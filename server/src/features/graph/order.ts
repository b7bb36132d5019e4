import type { Schema } from '../../domain/schema/schema.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'

/** What stands highest in the triad first, and by path what is of one kind: so far up does a circle begin. */
export function highestFirst(artifacts: readonly Artifact[], { types }: Schema): Artifact[] {
  const ranks = new Map(types.map(({ id }, at) => [id, at]))
  const rankOf = ({ type }: Artifact) => ranks.get(type.id) ?? types.length
  return [...artifacts].sort((a, b) => rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1))
}
