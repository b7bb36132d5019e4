import { isAmong, parentsOf } from '../domain/schema/schema.ts'
import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { hasFragment } from '../reading/document/slug.ts'
import { get } from '../reading/document/table.ts'
import { isRelating } from '../reading/fields/keys.ts'
import { parseReference, pathFromRoot } from '../reading/mention/reference.ts'
import { besideWithId } from './beside.ts'
import { definitionsOf, pathsNamed } from './definition.ts'
import { carriedBy, documentOf, idKey, sentenceMark } from './entry.ts'
import { artifactAt, entryAt, type Workspace } from './workspace.ts'

/** What `reference` names, seen from the document at `from`. */
export type Target =
  | { readonly kind: 'artifact'; readonly path: string; readonly artifact: Artifact | null }
  /** Nothing carries the id, no document has the path, or it has no such heading. */
  | { readonly kind: 'nothing'; readonly missing: 'id' | 'document' | 'heading' }
  /** A place that this workspace knows nothing of: a URL, a file that is not Markdown. */
  | { readonly kind: 'elsewhere' }

export function resolve(workspace: Workspace, from: string, reference: string): Target {
  const link = parseReference(from, reference)
  if (link === null) return { kind: 'elsewhere' }
  if ('id' in link) {
    const [definition] = definitionsOf(workspace, from, link.id)
    if (definition) {
      const { artifact } = definition
      return { kind: 'artifact', path: artifact.path, artifact }
    }
    const [named] = pathsNamed(workspace, from, link.id)
    if (named !== undefined && !hasHeading(workspace, named, reference))
      return { kind: 'nothing', missing: 'heading' }
    if (named !== undefined) return { kind: 'artifact', path: named, artifact: artifactAt(workspace, named) }
    return workspace.partial || besideWithId(workspace, link.id)
      ? { kind: 'elsewhere' }
      : { kind: 'nothing', missing: 'id' }
  }
  const path = entryAt(workspace, link.path) ? link.path : (pathFromRoot(reference) ?? link.path)
  const entry = entryAt(workspace, path)
  if (!entry) return workspace.partial ? { kind: 'elsewhere' } : { kind: 'nothing', missing: 'document' }
  if (link.fragment && !hasFragment(documentOf(entry), link.fragment))
    return { kind: 'nothing', missing: 'heading' }
  return { kind: 'artifact', path, artifact: entry.artifact }
}

/** Whether the heading that `[[name#Heading]]` adds to a name is in the document at `path`; so it is where none is added. */
function hasHeading(workspace: Workspace, path: string, reference: string): boolean {
  const at = reference.indexOf('#', 1)
  const entry = at < 0 ? undefined : entryAt(workspace, path)
  // `name#Chapter#Section`
  const fragment = reference.slice(reference.lastIndexOf('#') + 1).trim()
  return !entry || fragment === '' || hasFragment(documentOf(entry), fragment)
}

/**
 * What `artifact` names as its parents: where that is nothing by an id or a path, what it names by the title of
 * another document that is there.
 */
export const linksUp = (workspace: Workspace, artifact: Artifact): readonly Reference[] =>
  artifact.parents.length > 0 || artifact.origins.length === 0
    ? artifact.parents
    : artifact.origins.filter((it) => isNamed(workspace, artifact, it))

/** Whether a reference is to another document; one that has it as its id, or is only related, must be of a kind that `artifact` comes from. */
function isNamed(workspace: Workspace, artifact: Artifact, { text: name, key }: Reference): boolean {
  const target = resolve(workspace, artifact.path, name)
  if (target.kind !== 'artifact' || target.path === artifact.path) return false
  const isById = target.artifact?.id && idKey(target.artifact.id.text) === idKey(name)
  const kinds = parentsOf(workspace.config.schema, artifact.type)
  return (!isById && !isRelating(key)) || (target.artifact !== null && isAmong(kinds, target.artifact.type))
}

/** The artifacts that name `artifact`, or an item of it, as their parent, by path. */
export function childrenOf(workspace: Workspace, artifact: Artifact): Artifact[] {
  const paths = new Set(
    [...carriedBy({ path: artifact.path, artifact }), artifact.path].flatMap(
      (key) => get(workspace.followers, key) ?? [],
    ),
  )
  return [...paths]
    .sort()
    .flatMap((path) => artifactAt(workspace, path) ?? [])
    .filter((child) => linksUp(workspace, child).some((it) => leadsTo(workspace, child, it, artifact)))
}

/** Another document may carry the same id. */
function leadsTo(workspace: Workspace, child: Artifact, reference: Reference, parent: Artifact): boolean {
  const target = resolve(workspace, child.path, reference.text)
  return target.kind === 'artifact' && target.path === parent.path
}

/** The paths of the documents that tell a story whose sentence has the key `key`, sorted. */
export const pathsWithSentence = (workspace: Workspace, key: string): readonly string[] =>
  get(workspace.carriers, sentenceMark + key) ?? []
