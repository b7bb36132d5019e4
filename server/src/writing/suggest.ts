import { distance } from 'fastest-levenshtein'
import { isAmong, parentsOf } from '../domain/schema/schema.ts'
import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { headingSlugs } from '../reading/document/slug.ts'
import { joinPath, linkTo } from '../reading/mention/reference.ts'
import { parentDocuments, referenceTo } from '../workspace/possible-parents.ts'
import { artifactsWhere, documentAt, pathsOf, type Workspace } from '../workspace/workspace.ts'

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
  parentDocuments(workspace, parentsOf(workspace.config.schema, artifact.type), artifact.path)
    .slice(0, most)
    .map((it) => ({
      reference: referenceTo(workspace, artifact.path, it.artifact),
      title: it.artifact.title.text,
      artifact: it.artifact,
    }))

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
  const name = baseName(file)
  const paths = pathsOf(workspace)
  const path = paths.find((it) => baseName(it) === name) ?? closest(joinPath(artifact.path, file), paths, 3)
  return path && linkTo(artifact.path, path)
}

function closestId(workspace: Workspace, artifact: Artifact, id: string): string | null {
  const kinds = parentsOf(workspace.config.schema, artifact.type)
  const ids = artifactsWhere(workspace, (other) => isAmong(kinds, other.type) && other.id !== null).map(
    (other) => other.id?.text ?? '',
  )
  const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0)
  const prefix = (text: string) => text.replace(/\d.*$/, '').toLowerCase()
  return (
    ids
      // What stands there already is not what was meant.
      .filter((it) => !artifact.parents.some((parent) => parent.text === it))
      .filter((it) => distance(it.toLowerCase(), id.toLowerCase()) <= 2)
      .sort(
        (a, b) =>
          Number(prefix(b) === prefix(id)) - Number(prefix(a) === prefix(id)) ||
          distance(a, id) - distance(b, id) ||
          Math.abs(number(a) - number(id)) - Math.abs(number(b) - number(id)),
      )[0] ?? null
  )
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
