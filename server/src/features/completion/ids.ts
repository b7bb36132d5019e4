import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import { withoutId } from '../../reading/artifact/items.ts'
import { get, keys } from '../../reading/document/table.ts'
import type { Say } from '../../text/say.ts'
import { type Span, touches } from '../../text/span.ts'
import { idKey } from '../../workspace/entry.ts'
import {
  type Numbered,
  newestFirst,
  numberOf,
  oldestFirst,
  stageOf,
} from '../../workspace/possible-parents.ts'
import { artifactAt, artifactsWithId, nextId, type Workspace } from '../../workspace/workspace.ts'
import { most, topOf } from './fit.ts'
import { nothing, type Suggestion, type Suggestions, suggest } from './suggestion.ts'

/**
 * The ids that begin with what is typed at `span`: those of documents, of items whose kind they tell, and of what
 * stands in this document. Letters alone are a word of any text, unless a kind of document has its ids by them.
 */
export function idSuggestions(
  workspace: Workspace,
  artifact: Artifact,
  typed: string,
  span: Span,
): Suggestions {
  const { types } = workspace.config.schema
  if (!typed.includes('-') && !types.some(({ prefix }) => prefix === typed)) return nothing
  const key = idKey(typed.includes('-') ? typed : `${typed}-`)
  // Behind a number one looks for the rest of it, and the nearest is next.
  const first = topOf<Numbered>(most, /\d/.test(typed) ? oldestFirst : newestFirst)
  let count = 0
  for (const id of keys(workspace.carriers))
    if (id.startsWith(key) && /\d/.test(id)) {
      count++
      first.add({ name: id, number: numberOf(id) })
    }
  const items = first.list.flatMap((it): Suggestion[] => {
    const named = namedBy(workspace, artifact, it.name, span)
    return named ? [suggest(named, span, [named.label])] : []
  })
  return { items, isIncomplete: count > most }
}

/**
 * The id that nothing has yet, where one begins with what is typed: the one after the last above it in this document,
 * else, for the whole of a document, the next in the workspace. Null where the prefix is none that is in use.
 */
export function nextIdSuggestion(
  workspace: Workspace,
  { items }: Artifact,
  typed: string,
  span: Span,
  say: Say,
): Suggestion | null {
  const prefix = /^[A-Z][A-Z0-9]*(?:-[A-Z][A-Z0-9]*)*-/.exec(typed)?.[0]
  if (prefix === undefined) return null
  const here = items
    .filter(({ id }) => id.text.startsWith(prefix) && !touches(id, span.start))
    .sort((a, b) => a.start - b.start)
  const last = here.findLast(({ id }) => id.start < span.start) ?? here.at(-1)
  // What a document of its own has is only listed here.
  if (last && artifactsWithId(workspace, last.id.text).length > 0) return null
  const id = last
    ? after(last.id.text, new Set(here.map((it) => it.id.text)))
    : isKnown(workspace, prefix)
      ? nextId(workspace, prefix.slice(0, -1))
      : null
  return id === null
    ? null
    : suggest({ label: id, detail: say('next free id'), kind: 'id', filter: id }, span, [id])
}

/** The id after `id` that is not `taken`: `US-1.2` is followed by `US-1.3`. Null where it ends with no number. */
function after(id: string, taken: ReadonlySet<string>): string | null {
  const digits = /\d{1,9}$/.exec(id)?.[0]
  if (digits === undefined) return null
  for (let number = Number(digits) + 1; ; number++) {
    const next = id.slice(0, -digits.length) + String(number).padStart(digits.length, '0')
    if (!taken.has(next)) return next
  }
}

const isKnown = (workspace: Workspace, prefix: string): boolean => {
  if (workspace.config.schema.types.some((type) => `${type.prefix}-` === prefix)) return true
  for (const key of keys(workspace.carriers)) if (key.startsWith(idKey(prefix))) return true
  return false
}

/**
 * What an id stands for: a document, else an item of this one, else one of another, where the id tells its kind:
 * `FR-1` means something else in each. Null where it is the id that is being typed.
 */
function namedBy(workspace: Workspace, here: Artifact, key: string, typed: Span) {
  const carriers = (get(workspace.carriers, key) ?? []).flatMap((path) => artifactAt(workspace, path) ?? [])
  const owner = carriers.find(({ id }) => id && idKey(id.text) === key)
  if (owner?.id)
    return owner === here && touches(owner.id, typed.start)
      ? null
      : offerOf(owner, owner.id.text, owner.title.text, null)
  const isOf = ({ prefix }: ArtifactType) => key.startsWith(`${idKey(prefix)}-`)
  const [artifact] = carriers.includes(here)
    ? [here]
    : workspace.config.schema.types.some(isOf)
      ? carriers
      : []
  const item = artifact?.items.find(
    ({ id }) => idKey(id.text) === key && !(artifact === here && touches(id, typed.start)),
  )
  return artifact && item
    ? offerOf(artifact, item.id.text, withoutId(item.title.text, item.id.text), item.id.text)
    : null
}

const offerOf = (artifact: Artifact, id: string, title: string, item: string | null) =>
  ({
    label: id,
    title,
    detail: stageOf(artifact),
    kind: 'id',
    filter: `${id} ${title}`,
    about: { kind: 'artifact', path: artifact.path, item },
  }) as const
