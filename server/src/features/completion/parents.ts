import { parentsOf, type Schema } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { headingsOf } from '../../reading/document/slug.ts'
import { joinPath, linkTo } from '../../reading/mention/reference.ts'
import { documentOf, idKey } from '../../workspace/entry.ts'
import {
  inOrder,
  type PossibleParent,
  plainTitleOf,
  possibleParents,
  referenceTo,
  stageOf,
  titleOf,
} from '../../workspace/possible-parents.ts'
import { entryAt, type Workspace } from '../../workspace/workspace.ts'
import { fitting } from './fit.ts'
import type { Offer } from './suggestion.ts'

/** Something to write as a parent. */
export interface ParentOffer extends Offer {
  readonly value: string
}

/** The types that what stands under `key` may be of, the nearest first: `epic` asks for one of them before all. */
function parentKinds(schema: Schema, type: ArtifactType, key: string): readonly ArtifactType[] {
  // A task is a part of a task.
  if (key === 'parent-task-id') return [type]
  const kinds = parentsOf(schema, type)
  const named = schema.type(key)
  return named && kinds.includes(named) ? [named, ...kinds.filter((kind) => kind !== named)] : kinds
}

/**
 * What a document of `type` at `path` may be handed down from: by its id, or by the path to it, where there is none
 * or a path is being typed; behind `#`, the headings of the document before it. `beside` is what is named already.
 */
export function parentOffers(
  workspace: Workspace,
  place: {
    readonly path: string
    readonly key: string
    readonly typed: string
    readonly beside: readonly string[]
  },
  type: ArtifactType,
): { readonly offers: readonly ParentOffer[]; readonly isIncomplete: boolean } {
  const { path, key, typed, beside } = place
  const hash = typed.indexOf('#')
  if (hash >= 0) return { offers: headingOffers(workspace, path, typed.slice(0, hash)), isIncomplete: false }
  const kinds = parentKinds(workspace.config.schema, type, key)
  if (kinds.length === 0) return { offers: [], isIncomplete: false }
  const isPath = /^\.|\//.test(typed)
  const found = possibleParents(workspace, kinds, path)
  const fit = isPath
    ? fitting('', below(path, typed, found), titleOf, inOrder)
    : fitting(typed, unnamed(beside, found), titleOf, inOrder)
  // What stands in several places under one id is offered once.
  const seen = new Set(beside)
  const offers = fit.found.flatMap((it) => {
    const value = isPath ? pathTo(path, typed, it) : referenceOf(workspace, path, it)
    if (seen.has(value)) return []
    seen.add(value)
    return [offerOf(it, value)]
  })
  return { offers, isIncomplete: fit.isIncomplete }
}

/** How it is named as a parent of the document at `from`. */
export const referenceOf = (workspace: Workspace, from: string, { item, artifact }: PossibleParent): string =>
  item?.id.text ?? referenceTo(workspace, from, artifact)

const pathTo = (from: string, typed: string, { artifact }: PossibleParent): string =>
  (typed.startsWith('./') ? './' : '') + linkTo(from, artifact.path)

function offerOf(it: PossibleParent, value: string): ParentOffer {
  const { artifact, item, kind, name, hasId } = it
  const title = plainTitleOf(it)
  return {
    label: value,
    title,
    detail: [kind.title, stageOf(artifact)].filter((part) => part !== '').join(' · '),
    kind: hasId && value === name ? 'id' : 'document',
    value,
    filter: `${value} ${title}`,
    about: { kind: 'artifact', path: artifact.path, item: item?.id.text ?? null },
  }
}

/** What is not named yet. */
function* unnamed(beside: readonly string[], found: Iterable<PossibleParent>): Iterable<PossibleParent> {
  const named = new Set(beside.map(idKey))
  for (const it of found) if (named.size === 0 || !named.has(idKey(it.name))) yield it
}

/** The documents whose paths begin with what is typed, seen from the document at `from`. */
function* below(from: string, typed: string, found: Iterable<PossibleParent>): Iterable<PossibleParent> {
  const whole = /(?:^|\/)\.\.?$/.test(typed) ? `${typed}/` : typed
  const cut = whole.lastIndexOf('/') + 1
  const folder = joinPath(from, whole.slice(0, cut))
  const start = (folder === '' ? '' : `${folder}/`) + whole.slice(cut)
  for (const it of found) if (it.item === null && it.artifact.path.startsWith(start)) yield it
}

/** The headings of the document that `file` names, seen from `from`; of the one at `from` where it is empty. */
export function headingOffers(workspace: Workspace, from: string, file: string): ParentOffer[] {
  const entry = entryAt(workspace, file === '' ? from : joinPath(from, file))
  if (!entry) return []
  return headingsOf(documentOf(entry))
    .filter(({ slug }) => slug !== '')
    .map(({ title, slug }) => {
      const value = `${file}#${slug}`
      return { label: `#${slug}`, title, kind: 'heading', value, filter: `${value} ${title}` }
    })
}
