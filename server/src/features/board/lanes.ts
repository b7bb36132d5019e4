import { isStory } from '../../domain/kinds/kind.ts'
import type { Schema } from '../../domain/schema/schema.ts'
import { fold } from '../../text/fold.ts'
import { aboveIn } from '../../workspace/handed-down.ts'
import { roleOf } from '../../workspace/owned.ts'
import { ownerName } from '../owners.ts'
import type { Subject } from './cards.ts'
import type { BoardLane, LaneKind } from './drawn.ts'

type Lane = Pick<BoardLane, 'id' | 'title'>

const nowhere: Lane = { id: '', title: null }

const lanes: Readonly<Record<LaneKind, (it: Subject) => Lane>> = {
  none: () => nowhere,
  parent: ({ shown: { workspace, artifact }, name }) => {
    if (name !== '' && !isStory(artifact.type)) return named(artifact.path, artifact.title.text)
    const [above] = aboveIn(workspace, artifact)
    if (above) return named(above.artifact.path, above.artifact.title.text)
    const [said] = artifact.parents
    return said ? named(fold(said.text), said.text) : nowhere
  },
  owner: ({ shown: { workspace, artifact } }) => {
    const owner = ownerName(workspace, artifact)
    return owner === null ? nowhere : named(fold(owner), owner)
  },
  role: ({ shown: { workspace, artifact } }) => {
    const { schema } = workspace.config
    const role = roleOf(schema, artifact)
    return named(role, schema.role(role)?.title ?? role)
  },
}

const named = (id: string, title: string): Lane => ({ id, title: title || id })

export const laneOf = (kind: LaneKind, subject: Subject): Lane => lanes[kind](subject)

/** The lanes that `subjects` stand in: roles as the schema orders them, all others by title; what is in none comes last. */
export function lanesFor(kind: LaneKind, subjects: readonly Subject[], { roles }: Schema): BoardLane[] {
  const found = new Map<string, BoardLane>()
  for (const it of subjects) {
    const { id, title } = laneOf(kind, it)
    found.set(id, { id, title, count: (found.get(id)?.count ?? 0) + 1 })
  }
  const rank = ({ id }: BoardLane) => (kind === 'role' ? roles.findIndex((it) => it.id === id) : 0)
  return [...found.values()].sort(
    (a, b) =>
      Number(a.id === '') - Number(b.id === '') ||
      rank(a) - rank(b) ||
      order.compare(a.title ?? '', b.title ?? ''),
  )
}

const order = new Intl.Collator('en', { numeric: true })
