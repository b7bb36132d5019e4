import { noCounts } from '../features/counts.ts'
import { graphOf } from '../features/graph.ts'
import { mapOf } from '../features/map/map.ts'
import { ample } from '../features/map/room.ts'
import { folderOf, productIn } from './product.ts'
import type { MapParams, MapResult } from './protocol.ts'
import type { Session } from './session/session.ts'

/** The map of all folders, as somebody looks at it. */
export function map(session: Session, look: MapParams): MapResult {
  const product = productIn(session)
  const folderAt = folderOf(session, product)
  const graph = graphOf(product, (it) => folderAt(it).checked.get(it.path)?.counts ?? noCounts)
  const { roles, types } = product.schema
  const picture = mapOf({ graph, roles: roles.map(named), types }, look, ample)
  const used = new Set(picture.cards.map(({ type }) => type))
  return { ...picture, types: types.filter(({ id }) => used.has(id)).map(named) }
}

const named = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title })
