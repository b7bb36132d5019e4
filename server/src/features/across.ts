import type { Span } from '../text/span.ts'
import { besideWithId, type Placed } from '../workspace/beside.ts'
import { definitionsOf } from '../workspace/definition.ts'
import { documentsNaming, mentionsIn } from '../workspace/mentions.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { thingAt } from './cursor.ts'

/** Ids that stand in one folder of a product and are named in another. */

/** A place in a document of one of the folders. */
export interface Mention {
  readonly workspace: Workspace
  readonly path: string
  readonly span: Span
}

/** What an id means that stands in a document of another folder, and where it was asked about. */
export interface Across extends Placed {
  readonly id: string
  readonly origin: Span
}

/** The document of another folder that the id at `offset` stands for; null where this folder has one, or none does. */
export function acrossAt(workspace: Workspace, path: string, offset: number): Across | null {
  const thing = workspace.beside ? thingAt(workspace, path, offset) : null
  if (thing?.kind !== 'id' || thing.definitions.length > 0) return null
  const found = besideWithId(workspace, thing.id)
  return found && { ...found, id: thing.id, origin: thing.span }
}

/** Where folders beside `home` name `id` and mean what has it there. */
export const mentionsBeside = (home: Workspace, id: string): Mention[] =>
  (home.beside ?? [])
    .filter((workspace) => besideWithId(workspace, id)?.workspace === home)
    .flatMap((workspace) =>
      documentsNaming(workspace, id)
        .filter(({ path }) => definitionsOf(workspace, path, id).length === 0)
        .flatMap((entry) => mentionsIn(entry, id).map((span) => ({ workspace, path: entry.path, span }))),
    )
