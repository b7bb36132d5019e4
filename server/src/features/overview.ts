import type { Artifact } from '../model/artifact.ts'
import type { Role } from '../model/roles.ts'
import type { Schema } from '../model/schema.ts'
import type { ArtifactType } from '../model/types.ts'
import type { Severity } from '../rules/rule.ts'
import { type Counts, gravest, noCounts, plus, total } from './counts.ts'

/** An artifact as the overview shows it, with what it needs of the places where it was found. */
export interface Shown {
  /** Tells the document apart from all others. */
  readonly key: string
  readonly artifact: Artifact
  readonly counts: Counts
  /** The owner as a person reads it; null where nobody owns it. */
  readonly owner: string | null
}

/** A line of the overview, which is a tree: role, artifact type, artifact. */
export interface Node {
  /** The same for as long as the thing exists. */
  readonly id: string
  readonly kind: 'role' | 'type' | 'missing' | 'artifact'
  readonly label: string
  readonly description: string
  /** A few lines of plain text. */
  readonly tooltip: string
  readonly hasChildren: boolean
  /** The gravest severity in it; null where it is clean. */
  readonly severity: Severity | null
  readonly findings: number
  readonly type?: ArtifactType
  readonly shown?: Shown
}

/** The overview as a map from a node's id to its children; the roles stand under the empty string. */
export type Overview = ReadonlyMap<string, readonly Node[]>

/** The overview of a workspace that has `shown`, in any order. */
export function overviewOf(schema: Schema, shown: readonly Shown[]): Overview {
  const places = new Map<string, Shown[]>()
  for (const it of shown) {
    const id = typeId(roleFor(schema, it.artifact), it.artifact.type)
    const place = places.get(id)
    if (place) place.push(it)
    else places.set(id, [it])
  }
  const present = new Set(shown.map(({ artifact }) => artifact.type))
  const tree = new Map<string, readonly Node[]>()
  tree.set(
    '',
    schema.roles.map((role) => {
      const types = schema.types.filter((type) => places.has(typeId(role, type)))
      const missing = schema.types.filter(
        (type) => type.expected && type.owners[0] === role.id && !present.has(type),
      )
      const held = types.map((type) => {
        const id = typeId(role, type)
        const artifacts = (places.get(id) ?? []).map(artifactNode).sort(byLabel)
        tree.set(id, artifacts)
        return typeNode(id, type, places.get(id) ?? [])
      })
      const id = `role:${role.id}`
      const children = [...held, ...missing.map((type) => missingNode(role, type))]
      tree.set(id, children)
      return roleNode(
        id,
        role,
        types.flatMap((type) => places.get(typeId(role, type)) ?? []),
        missing.length,
      )
    }),
  )
  return tree
}

/** Under whom an artifact stands: the role that owns it if that role produces its type, else the usual one. */
function roleFor(schema: Schema, { type, owner }: Artifact): string {
  if (owner?.role && type.owners.includes(owner.role)) return owner.role
  return type.owners[0] ?? schema.roles[0]?.id ?? ''
}

const typeId = (role: Role | string, type: ArtifactType): string =>
  `type:${typeof role === 'string' ? role : role.id}/${type.id}`

const sum = (shown: readonly Shown[]): Counts =>
  shown.reduce((counts, it) => plus(counts, it.counts), noCounts)

function roleNode(id: string, role: Role, held: readonly Shown[], missing: number): Node {
  const counts = sum(held)
  const documents = held.length === 1 ? '1 document' : `${held.length} documents`
  return {
    id,
    kind: 'role',
    label: role.title,
    description: held.length === 0 ? 'nothing yet' : documents,
    tooltip: [`${role.title}: ${role.horizon}`, `Produces ${role.produces}`, `Why: ${role.why}`].join('\n'),
    hasChildren: held.length > 0 || missing > 0,
    severity: gravest(counts),
    findings: total(counts),
  }
}

function typeNode(id: string, type: ArtifactType, held: readonly Shown[]): Node {
  const counts = sum(held)
  return {
    id,
    kind: 'type',
    label: type.plural,
    description: String(held.length),
    tooltip: `${type.plural} hold ${type.holds}.`,
    hasChildren: true,
    severity: gravest(counts),
    findings: total(counts),
    type,
  }
}

function missingNode(role: Role, type: ArtifactType): Node {
  return {
    id: `missing:${type.id}`,
    kind: 'missing',
    label: `No ${type.title} yet`,
    description: '',
    tooltip: `A ${role.title} usually writes one: ${type.holds}.\nClick to start it from a template.`,
    hasChildren: false,
    severity: null,
    findings: 0,
    type,
  }
}

function artifactNode(shown: Shown): Node {
  const { artifact, counts, owner, key } = shown
  const status = artifact.status ? (artifact.status.stage ?? artifact.status.text) : null
  return {
    id: `artifact:${key}`,
    kind: 'artifact',
    label: artifact.title.text || artifact.id?.text || artifact.path,
    description: [artifact.id?.text, status].filter(Boolean).join(' · '),
    tooltip: [
      artifact.path,
      owner ? `Owner: ${owner}` : 'No owner',
      ...(status ? [`Status: ${status}`] : []),
    ].join('\n'),
    hasChildren: false,
    severity: gravest(counts),
    findings: total(counts),
    type: artifact.type,
    shown,
  }
}

/** In the order of ids as people count them, then of titles. */
const order = new Intl.Collator('en', { numeric: true })
const byLabel = (a: Node, b: Node): number =>
  order.compare(a.shown?.artifact.id?.text ?? '\uffff', b.shown?.artifact.id?.text ?? '\uffff') ||
  order.compare(a.label, b.label) ||
  order.compare(a.id, b.id)
