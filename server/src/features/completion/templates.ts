import { ownersOf, parentsOf, storyType } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { typeByName } from '../../reading/artifact/names.ts'
import { isNeverArtifact, placeOf } from '../../reading/artifact/place.ts'
import { parse } from '../../reading/document/document.ts'
import { scalarFor } from '../../reading/fields/field.ts'
import { placeholdersOf } from '../../reading/placeholders/placeholders.ts'
import type { Insertion, TabStop } from '../../text/edit.ts'
import { lineEnd, lineStart } from '../../text/line.ts'
import type { Say } from '../../text/say.ts'
import { inOrder, type PossibleParent, possibleParents } from '../../workspace/possible-parents.ts'
import { artifactsWithId, nextIds, type Workspace } from '../../workspace/workspace.ts'
import { namedBy, newDocument } from '../../writing/create.ts'
import { topOf } from './fit.ts'
import { referenceOf } from './parents.ts'
import { all, nothing, type Suggestions } from './suggestion.ts'

/** How many parents can be chosen from; who wants another one types its id. */
const mostParents = 10

/**
 * Whole documents, offered in a file with nothing in it: the kind that its path speaks of first, then a story. Null
 * where something is written already.
 */
export function templateSuggestions(
  workspace: Workspace,
  path: string,
  text: string,
  offset: number,
  say: Say,
): Suggestions | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (text.slice(start).trim() !== '') return null
  if (isNeverArtifact(path) || workspace.config.ignores(path)) return nothing
  const { schema } = workspace.config
  const types = typesFor(workspace, path)
  const at = Math.max(start, offset)
  const from = Math.max(start, lineStart(text, at))
  const line = { start: from, end: lineEnd(text, at) }
  const also = [
    { span: { start, end: from }, insert: [] },
    { span: { start: line.end, end: text.length }, insert: [] },
  ].filter(({ span }) => span.end > span.start)
  const parents = newestByType(workspace, path)
  const ids = nextIds(
    workspace,
    types.map(({ prefix }) => prefix),
  )
  return all(
    types.map((type) => ({
      label: say('New {0}', type.title),
      title: type.holds,
      detail: ownersOf(schema, type)
        .map((role) => role.title)
        .join(', '),
      kind: 'template',
      filter: [type.id, type.title, ...type.aliases, say('New {0}', type.title)].join(' '),
      about: { kind: 'type', id: type.id },
      edit: { span: line, insert: documentOf(workspace, type, path, ids.get(type.prefix), parents(type)) },
      also,
    })),
  )
}

/** The types in the order in which they are likely wanted. */
function typesFor({ config, around }: Workspace, path: string): ArtifactType[] {
  const named =
    config.includes.find(({ takes }) => takes(path))?.type ?? typeByName(placeOf(path, around), '')
  const first = [config.schema.type(named ?? ''), storyType(config.schema)].filter((it) => it !== undefined)
  return [...new Set([...first, ...config.schema.types])]
}

/** For each type, what its documents are likely handed down from. */
function newestByType(workspace: Workspace, path: string): (type: ArtifactType) => readonly PossibleParent[] {
  const { schema } = workspace.config
  const known = new Map(schema.types.map((type) => [type.id, topOf(mostParents, inOrder)]))
  for (const it of possibleParents(workspace, schema.types, path)) known.get(it.kind.id)?.add(it)
  return (type) =>
    parentsOf(schema, type)
      .flatMap((kind) => known.get(kind.id)?.list ?? [])
      .slice(0, mostParents)
}

/** What stands for the title and the parent until the stops are known; as YAML it needs no quotes. */
const marks = { title: 'TitleToBeTyped', parent: 'ParentToBeChosen' }

/** Left as it is it is told of, as is every gap: nothing is handed down from what comes first by chance. */
const parentGap = '‹parent›'

/** A new document from its template, in which the cursor stops at the title, the parent and each gap, as one reads. */
function documentOf(
  workspace: Workspace,
  type: ArtifactType,
  path: string,
  id: string | undefined,
  parents: readonly PossibleParent[],
): Insertion {
  const named = namedBy(path, type)
  const isFree = named !== null && artifactsWithId(workspace, named.id).length === 0
  const made = newDocument(workspace, {
    type,
    path,
    title: marks.title,
    id: isFree ? named.id : id,
    ...(parents.length > 0 && { parent: marks.parent }),
  })
  // Whatever is typed as a title, in quotes it is one.
  const text = made.text
    .replace(/\r\n?/g, '\n')
    .replace(new RegExp(`^([\\w-]+: )${marks.title}$`, 'gm'), `$1"${marks.title}"`)
  const known = new Set(parents.map((it) => scalarFor(referenceOf(workspace, path, it))))
  const [chosen = '', ...others] = known.size > 1 ? [parentGap, ...known] : known
  const stopFor: Readonly<Record<string, Omit<TabStop, 'stop'>>> = {
    [marks.title]: { text: named?.title || `New ${type.title}` },
    [marks.parent]: { text: chosen, choices: [chosen, ...others] },
  }
  return withStops(text, (found) => stopFor[found] ?? { text: found })
}

/** `text` with a stop for each mark and each gap, numbered in the order of the text; the same mark is the same stop. */
function withStops(text: string, stopFor: (found: string) => Omit<TabStop, 'stop'>): Insertion {
  const fields = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0
  const found = [
    ...[...text.matchAll(new RegExp(Object.values(marks).join('|'), 'g'))],
    ...[...text.slice(0, fields).matchAll(/<[a-z][^<>\n]*>|‹[^‹›\n]+›/g)],
  ].map(({ index, 0: it }) => ({ start: index, text: it }))
  const places = [...found, ...placeholdersOf(parse(text), true)].sort((a, b) => a.start - b.start)
  const numbers = new Map<string, number>()
  const parts: (string | TabStop)[] = []
  let at = 0
  let last = 0
  for (const { start, text: mark } of places) {
    const isMark = Object.values(marks).includes(mark)
    const stop = (isMark ? numbers.get(mark) : undefined) ?? ++last
    if (isMark) numbers.set(mark, stop)
    parts.push(text.slice(at, start), { stop, ...stopFor(mark) })
    at = start + mark.length
  }
  return [...parts, text.slice(at), { stop: 0, text: '' }]
}
