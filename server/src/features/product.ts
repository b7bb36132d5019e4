import type { Person } from '../domain/config/config.ts'
import { type Schema, schemaOf } from '../domain/schema/schema.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { fold } from '../text/fold.ts'
import { besideEachOther } from '../workspace/beside.ts'
import { artifactsOf, type Workspace } from '../workspace/workspace.ts'

/** A folder of a product. */
export interface Part {
  readonly workspace: Workspace
  /** What tells the document at a path apart from those of all folders: to whoever looks at the product, its name. */
  readonly keyOf: (path: string) => string
}

/**
 * What somebody has open, be it in several folders: one product, in which a document is told apart by its folder and its
 * path. Ids of one folder are found from another where that has none of its own. Tree, map, figures and report look at it.
 */
export interface Product {
  readonly parts: readonly Part[]
  /** The roles and kinds of all folders, as the first that has one describes it. */
  readonly schema: Schema
  /** The same for the people of the team. */
  readonly people: readonly Person[]
  /** Every artifact, folder by folder, by path. */
  readonly all: readonly Artifact[]
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Whether there are different kinds of artifacts, and some name what they are handed down from. */
  readonly isLinked: boolean
  /** The ids of the kinds that there are artifacts of. */
  readonly kinds: ReadonlySet<string>
  workspaceOf(artifact: Artifact): Workspace
  keyOf(artifact: Artifact): string
}

/** A product of one folder, in which a document is told apart by its path. */
export const productOf = (workspace: Workspace): Product =>
  productWith([{ workspace, keyOf: (path) => path }])

/** One where a workspace is given. */
export const asProduct = (given: Workspace | Product): Product =>
  'parts' in given ? given : productOf(given)

export function productWith(given: readonly Part[]): Product {
  const joined = besideEachOther(given.map(({ workspace }) => workspace))
  const parts = given.map(({ keyOf }, at) => ({ keyOf, workspace: joined[at] as Workspace }))
  const partOf = new Map<Artifact, Part>()
  for (const part of parts) for (const artifact of artifactsOf(part.workspace)) partOf.set(artifact, part)
  const schemas = joined.map(({ config }) => config.schema)
  const kinds = new Set(joined.flatMap((it) => [...it.kinds.keys()]))
  return {
    parts,
    schema: schemaTogether(schemas),
    people: once(joined.flatMap(({ config }) => config.people)),
    all: [...partOf.keys()],
    today: joined[0]?.today ?? '',
    kinds,
    isLinked: kinds.size > 1 && joined.some(({ followers }) => followers.size > 0),
    workspaceOf: (artifact) => partAt(partOf, artifact).workspace,
    keyOf: (artifact) => partAt(partOf, artifact).keyOf(artifact.path),
  }
}

/** The roles and kinds of several folders, each as the first that has it describes it. */
export function schemaTogether(schemas: readonly Schema[]): Schema {
  const [first] = schemas
  if (first && schemas.every((it) => it === first)) return first
  return schemaOf(once(schemas.flatMap(({ roles }) => roles)), once(schemas.flatMap(({ types }) => types)))
}

function partAt(parts: ReadonlyMap<Artifact, Part>, artifact: Artifact): Part {
  const part = parts.get(artifact)
  if (!part) throw new Error(`${artifact.path} is no document of this product.`)
  return part
}

/** Each id once, as the first has it. */
export function once<T extends { readonly id: string }>(things: readonly T[]): T[] {
  const known = new Map<string, T>()
  for (const it of things) if (!known.has(fold(it.id))) known.set(fold(it.id), it)
  return [...known.values()]
}
