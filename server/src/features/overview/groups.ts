import type { Schema } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { memoOf } from '../../text/memo.ts'
import type { Say } from '../../text/say.ts'
import type { Node, Shown, Sight, Source } from './node.ts'
import { artifactNode, byId, documents, found, typeNode } from './nodes.ts'

/** A branch of a tree of three levels: the group, the types of what it holds, the artifacts. */
export interface Group {
  /** What its types and artifacts are named after. */
  readonly name: string
  readonly node: Node
  readonly held: readonly Shown[]
  /** What stands in it although there is no document: types that are usually there. */
  readonly missing: readonly Node[]
  /** The one line that several missing types are folded into. */
  readonly folded?: Node
  readonly artifactId: (key: string) => string
}

/** `groupsOf`, computed once of a source that never changes where nothing is left out. */
export function heldGroups(groupsOf: (sight: Sight) => readonly Group[]): (sight: Sight) => readonly Group[] {
  const whole = memoOf((source: Source) =>
    memoOf((say: Say) => groupsOf({ source, say, keeps: () => true, isFiltered: false })),
  )
  return (sight) => (sight.isFiltered ? groupsOf(sight) : whole(sight.source)(sight.say))
}

/** The children of `parent` in a tree of `groups`. */
export function groupChildren(
  { source, say }: Sight,
  groups: readonly Group[],
  parent: string,
): readonly Node[] {
  if (parent === '') return groups.map((it) => it.node)
  for (const group of groups) {
    const { node, name, held, missing, folded, artifactId } = group
    const types = () => typesOf(source.schema, held)
    if (parent === node.id)
      return [
        ...types().map(([type, those]) => typeNode(typeId(name, type), type, those, say)),
        ...(folded ? [folded] : missing),
      ]
    if (parent === folded?.id) return missing
    if (!parent.startsWith(`type:${name}/`)) continue
    const those = types().find(([type]) => parent === typeId(name, type))?.[1]
    if (those) return those.toSorted(byId).map((it) => artifactNode(artifactId(it.key), it, say))
  }
  return []
}

/** The way down to `shown` in the first of `groups` that holds it. */
export function groupWay(groups: readonly Group[], shown: Shown): readonly string[] {
  const { artifact } = shown
  const group = groups.find(({ held }) => held.some((it) => it.artifact === artifact))
  return group ? [group.node.id, typeId(group.name, artifact.type), group.artifactId(shown.key)] : []
}

/** The groups that the source adds to whatever a view shows; only those that `parent` has to do with are looked for. */
export const extraGroups = ({ source, keeps, say }: Sight, parent: string): Group[] =>
  (source.extras ?? []).flatMap(({ id, label, tooltip, holds }) => {
    const name = `extra:${id}`
    if (parent !== '' && parent !== name && !parent.startsWith(`type:${name}/`)) return []
    const held = source.all().filter((it) => holds(it) && keeps(it))
    if (held.length === 0) return []
    const description = documents(say, held.length)
    const node: Node = {
      id: name,
      kind: 'extra',
      label,
      description,
      tooltip,
      hasChildren: true,
      ...found(held),
    }
    return [{ name, node, held, missing: [], artifactId: (key) => `${name} ${key}` }]
  })

const typeId = (name: string, type: ArtifactType): string => `type:${name}/${type.id}`

/** What is held, by type, in the order of the schema. */
function typesOf({ types }: Schema, held: readonly Shown[]): (readonly [ArtifactType, readonly Shown[]])[] {
  const places = new Map<string, Shown[]>()
  for (const it of held) {
    const place = places.get(it.artifact.type.id)
    if (place) place.push(it)
    else places.set(it.artifact.type.id, [it])
  }
  return types.flatMap((type) => {
    const those = places.get(type.id)
    return those ? [[type, those] as const] : []
  })
}
