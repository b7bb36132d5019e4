import { distance } from 'fastest-levenshtein'
import { isAmong, parentsOf } from '../domain/schema/schema.ts'
import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { stemOf } from '../reading/artifact/place.ts'
import { headingSlugs } from '../reading/document/slug.ts'
import { get } from '../reading/document/table.ts'
import { joinPath, linkTo } from '../reading/mention/reference.ts'
import { nameKey } from '../workspace/entry.ts'
import { artifactsWithNearId, nearestPaths } from '../workspace/found.ts'
import { parentDocuments, referenceTo } from '../workspace/possible-parents.ts'
import { documentAt, type Workspace } from '../workspace/workspace.ts'

/** How many candidates are offered; a longer list is no help. */
const most = 8

/** A document that could be the parent of another, and how to name it there. */
export interface Candidate {
  readonly reference: string
  readonly title: string
  readonly artifact: Artifact
}

/** The documents that `artifact` may be handed down from, the first `most` of them. */
export const candidatesFor = (workspace: Workspace, artifact: Artifact): Candidate[] =>
  parentDocuments(workspace, parentsOf(workspace.config.schema, artifact.type), artifact.path, most).map(
    (it) => ({
      reference: referenceTo(workspace, artifact.path, it.artifact),
      title: it.artifact.title.text,
      artifact: it.artifact,
    }),
  )

/** What a reference that names nothing was most likely meant to be, as it would be written, or null. */
export function closestReference(
  workspace: Workspace,
  artifact: Artifact,
  reference: Reference,
  missing: 'id' | 'document' | 'heading',
): string | null {
  const [file = '', fragment = ''] = reference.text.split('#', 2)
  if (missing === 'id') return closestId(workspace, artifact, reference.text)
  if (missing === 'heading') {
    const document = documentAt(workspace, joinPath(artifact.path, file))
    const slug = closest(fragment, [...headingSlugs(document)], Math.max(2, fragment.length / 3))
    return slug && `${file}#${slug}`
  }
  const path =
    pathCalled(workspace, baseName(file)) ?? nearestPaths(workspace, joinPath(artifact.path, file), 3)[0]
  return path === undefined ? null : linkTo(artifact.path, path)
}

/** The first document whose file is called `name`. */
const pathCalled = (workspace: Workspace, name: string): string | undefined =>
  get(workspace.carriers, nameKey(stemOf(name)))?.find((it) => baseName(it) === name)

function closestId(workspace: Workspace, artifact: Artifact, id: string): string | null {
  const kinds = parentsOf(workspace.config.schema, artifact.type)
  const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0)
  const prefix = (text: string) => text.replace(/\d.*$/, '').toLowerCase()
  const nearby = (most: number) =>
    artifactsWithNearId(workspace, id, most)
      .filter((other) => isAmong(kinds, other.type))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap((other) => other.id?.text ?? [])
      // What stands there already is not what was meant.
      .filter((it) => !artifact.parents.some((parent) => parent.text === it))
      .sort(
        (a, b) =>
          Number(prefix(b) === prefix(id)) - Number(prefix(a) === prefix(id)) ||
          distance(a, id) - distance(b, id) ||
          Math.abs(number(a) - number(id)) - Math.abs(number(b) - number(id)),
      )[0] ?? null
  // Of many numbers those are many that are two digits away.
  const close = nearby(1)
  const isClosest = close !== null && prefix(close) === prefix(id) && distance(close, id) <= 1
  return isClosest ? close : nearby(2)
}

function closest(word: string, candidates: readonly string[], within: number): string | null {
  let best: string | null = null
  let bestDistance = within + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const apart = distance(candidate.toLowerCase(), word.toLowerCase())
    if (apart < bestDistance) {
      best = candidate
      bestDistance = apart
    }
  }
  return best
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
