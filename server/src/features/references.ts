import { headingsOf, isFragmentOf } from '../reading/document/slug.ts'
import { get } from '../reading/document/table.ts'
import { spotsOf } from '../reading/mention/spots.ts'
import { type Span, touches } from '../text/span.ts'
import { type Definition, definitionsOf, isSame } from '../workspace/definition.ts'
import { documentOf, type Entry, idKey } from '../workspace/entry.ts'
import { linksUp, resolve } from '../workspace/links.ts'
import { documentsNaming, mentionsIn } from '../workspace/mentions.ts'
import { artifactAt, entryAt, type Workspace } from '../workspace/workspace.ts'
import { thingAt } from './cursor.ts'

/** A place in a document of the workspace. */
export interface Location {
  readonly path: string
  readonly span: Span
}

/** Where the thing at a place has its meaning; `origin` is what names it there. Null where nothing is named. */
export interface Found {
  readonly origin: Span
  readonly targets: readonly Location[]
}

/** Where what stands at `offset` of the document at `path` is defined: an id, or the document a path names. */
export function definitionAt(workspace: Workspace, path: string, offset: number): Found | null {
  const thing = thingAt(workspace, path, offset)
  if (thing?.kind === 'id') return { origin: thing.span, targets: thing.definitions.map(placeOf) }
  if (thing?.kind !== 'path') return null
  const entry = entryAt(workspace, thing.path)
  if (!entry) return null
  const heading = thing.fragment
    ? headingsOf(documentOf(entry)).find((it) => isFragmentOf(it, thing.fragment))?.heading
    : undefined
  const span = heading?.content ?? entry.artifact?.head ?? { start: 0, end: 0 }
  return { origin: thing.span, targets: [{ path: thing.path, span }] }
}

/** An id that only the name of a file says has no place of its own. */
const placeOf = ({ artifact, id }: Definition): Location => ({
  path: artifact.path,
  span: id.end > id.start ? { start: id.start, end: id.end } : artifact.head,
})

/**
 * Everything that names what stands at `offset`: an id, wherever it means the same; a document also by its path.
 * By path, then in the order of the text; without the places that define it where `withDefinition` is false.
 */
export function referencesAt(
  workspace: Workspace,
  path: string,
  offset: number,
  withDefinition: boolean,
): Location[] {
  const thing = thingAt(workspace, path, offset)
  if (thing?.kind === 'id') {
    const own = thing.definitions.filter(({ item }) => item === null)
    const found = [
      ...idMentions(workspace, thing.id, thing.definitions),
      ...own.flatMap(({ artifact }) => pathMentions(workspace, artifact.path)),
    ]
    const defining = thing.definitions.map(placeOf)
    return sorted(withDefinition ? found : found.filter((it) => !defining.some((other) => isAt(it, other))))
  }
  if (thing?.kind !== 'path') return []
  const id = artifactAt(workspace, thing.path)?.id?.text
  const byId = id ? idMentions(workspace, id, definitionsOf(workspace, thing.path, id)) : []
  const others = byId.filter((it) => withDefinition || it.path !== thing.path)
  return sorted([...pathMentions(workspace, thing.path), ...others])
}

/** Where `id` is named in the sense of `definitions`. */
export const idMentions = (
  workspace: Workspace,
  id: string,
  definitions: readonly Definition[],
): Location[] =>
  documentsNaming(workspace, id)
    .filter(({ path }) => isSame(definitionsOf(workspace, path, id), definitions))
    .flatMap((entry) => {
      const spans = mentionsIn(entry, id)
      const named = namesOf(workspace, entry, id).filter(
        (it) => !spans.some(({ start }) => it.start === start),
      )
      return [...spans, ...named].map((span) => ({ path: entry.path, span }))
    })

/** Where a document names its parent by `id`, a word that may be a title as well. */
const namesOf = (workspace: Workspace, { artifact, text }: Entry, id: string): Span[] =>
  !artifact || artifact.origins.length === 0
    ? []
    : linksUp(workspace, artifact)
        .filter((it) => artifact.origins.includes(it) && idKey(it.text) === idKey(id))
        .flatMap((it) => spotsOf(text, id).filter((spot) => it.start <= spot.start && spot.end <= it.end))

/** Where the document at `target` is named as a parent by its path. */
const pathMentions = (workspace: Workspace, target: string): Location[] =>
  (get(workspace.followers, target) ?? []).flatMap((path) =>
    (artifactAt(workspace, path)?.parents ?? [])
      .filter((it) => {
        const found = resolve(workspace, path, it.text)
        return /\.(?:md|markdown|mdx)\b/i.test(it.text) && found.kind === 'artifact' && found.path === target
      })
      .map(({ start, end }) => ({ path, span: { start, end } })),
  )

const isAt = (a: Location, b: Location): boolean =>
  a.path === b.path && a.span.start <= b.span.start && b.span.end <= a.span.end

/** Where the same thing is named in the document itself; `isDefinition` where it has its meaning. */
export function highlightsAt(
  workspace: Workspace,
  path: string,
  offset: number,
): (Span & { readonly isDefinition: boolean })[] {
  const thing = thingAt(workspace, path, offset)
  const entry = entryAt(workspace, path)
  if (!thing || !entry) return []
  if (thing.kind === 'id') {
    const defined = thing.definitions.filter(({ artifact }) => artifact.path === path)
    return mentionsIn(entry, thing.id).map((span) => ({
      ...span,
      isDefinition: defined.some(({ id }) => touches(id, span.start) && id.end > id.start),
    }))
  }
  if (thing.kind !== 'path') return []
  return pathMentions(workspace, thing.path)
    .filter((it) => it.path === path)
    .map(({ span }) => ({ ...span, isDefinition: false }))
}

const sorted = (places: readonly Location[]): Location[] => {
  const known = new Set<string>()
  return [...places]
    .sort((a, b) => (a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1))
    .filter(({ path, span }) => {
      const key = `${path}:${span.start}`
      return !known.has(key) && known.add(key)
    })
}
