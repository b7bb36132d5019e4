import { defaultSchema } from '../domain/schema/schema.ts'
import { dueExtra } from '../features/overview/look-back.ts'
import type { Shown, Source } from '../features/overview/node.ts'
import { once, productWith, schemaTogether } from '../features/product.ts'
import { memoOf } from '../text/memo.ts'
import type { Say } from '../text/say.ts'
import { besideEachOther } from '../workspace/beside.ts'
import { artifactAt, type Workspace } from '../workspace/workspace.ts'
import { countsWithin } from './counts-within.ts'
import type { Folder } from './session/folder.ts'
import type { Session } from './session/session.ts'

/** A source, and the state of the folders that it was made of. */
interface Held {
  readonly source: Source
  readonly say: Say
  readonly state: readonly unknown[]
}

/** Where a session keeps the last one. */
const keeperOf = memoOf((_: Session): { held: Held | null } => ({ held: null }))

/**
 * What the overview shows, of all folders together. The same for as long as nothing changes: whoever opens one level
 * after the other, or one editor after the other, has it computed once.
 */
export function overviewSource(session: Session, say: Say): Source {
  const state = session.folders.flatMap((folder) => [folder, folder.edition])
  const keeper = keeperOf(session)
  const { held } = keeper
  if (held?.say === say && isSame(held.state, state)) return held.source
  const source = sourceOf(session, say)
  keeper.held = { source, say, state }
  return source
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((it, at) => it === b[at])

function sourceOf({ folders, uriOf, place }: Session, say: Say): Source {
  const joined = besideEachOther(folders.map(({ workspace }) => workspace))
  const workspaceOf = new Map(folders.map((folder, at) => [folder, joined[at] as Workspace]))
  const folderOf = new Map(folders.map((folder, at) => [joined[at], folder]))
  const shownAt = (folder: Folder, path: string): Shown | undefined => {
    const artifact = artifactAt(folder.workspace, path)
    const checked = folder.checked.get(path)
    if (!artifact || !checked) return undefined
    const { counts, diagnostics } = checked
    return {
      // Few of many are drawn, and an address takes its time to be written.
      get key() {
        return uriOf({ folder, path })
      },
      artifact,
      workspace: workspaceOf.get(folder) ?? folder.workspace,
      counts,
      countsIn: (span) => countsWithin(diagnostics, artifact.text, span),
      rules: () => diagnostics.map(({ code }) => String(code)),
    }
  }
  // A key that is cheap to make: nobody sees it.
  const parts = folders.map(({ workspace }, at) => ({ workspace, keyOf: (path: string) => `${at} ${path}` }))
  let all: readonly Shown[] | undefined
  const schemas = joined.map(({ config }) => config.schema)
  return {
    schema: schemas.length === 0 ? defaultSchema : schemaTogether(schemas),
    people: once(joined.flatMap(({ config }) => config.people)),
    all() {
      all ??= folders.flatMap((folder) =>
        [...folder.checked.keys()].flatMap((path) => shownAt(folder, path) ?? []),
      )
      return all
    },
    at(workspace, path) {
      const folder = folderOf.get(workspace)
      return folder && shownAt(folder, path)
    },
    byKey(key) {
      const found = place(key)
      return found ? shownAt(found.folder, found.path) : undefined
    },
    extras: [dueExtra(() => productWith(parts), say)],
  }
}
