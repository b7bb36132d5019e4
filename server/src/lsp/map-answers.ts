import { noCounts } from '../features/counts.ts'
import { withStories } from '../features/graph/with-stories.ts'
import { graphOf } from '../features/graph.ts'
import { mapOf } from '../features/map/map.ts'
import { ample } from '../features/map/room.ts'
import { wantedKeys } from '../features/map/wanted.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { countsWithin } from './counts-within.ts'
import { folderOf, productIn } from './product.ts'
import type { MapParams, MapResult } from './protocol.ts'
import type { Session } from './session/session.ts'

/** The map of all folders, as somebody looks at it. */
export function map(session: Session, { filter = {}, ...look }: MapParams): MapResult {
  const product = productIn(session)
  const folderAt = folderOf(session, product)
  const checkedAt = (it: Artifact) => folderAt(it).checked.get(it.path)
  const graph = withStories(
    graphOf(product, (it) => checkedAt(it)?.counts ?? noCounts),
    product,
    (it, span) => countsWithin(checkedAt(it)?.diagnostics ?? [], it.text, span),
  )
  const { roles, types } = product.schema
  const wanted = wantedKeys(product, filter, (it, span) => {
    const { counts = noCounts, diagnostics = [] } = checkedAt(it) ?? {}
    return span ? countsWithin(diagnostics, it.text, span) : counts
  })
  const picture = mapOf({ graph, roles: roles.map(named), types, wanted }, look, ample)
  const used = new Set(picture.cards.map(({ type }) => type))
  return { ...picture, types: types.filter(({ id }) => used.has(id)).map(named) }
}

const named = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title })
