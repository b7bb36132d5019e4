import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Span } from '../../text/span.ts'
import { type Counts, total } from '../counts.ts'
import { type Filter, isFilter, keeping } from '../filter.ts'
import { storiesByKey } from '../graph/with-stories.ts'
import type { Product } from '../product.ts'

/**
 * The keys of the documents, and of the stories in them, that a filter lets through; null where it leaves nothing out.
 * `countsIn` tells what is found in a document, or in a part of it.
 */
export function wantedKeys(
  product: Product,
  filter: Filter,
  countsIn: (artifact: Artifact, span: Span | null) => Counts,
): ReadonlySet<string> | null {
  if (!isFilter(filter)) return null
  const isWanted = keeping(filter)
  const found = new Set<string>()
  for (const artifact of product.all) {
    const workspace = product.workspaceOf(artifact)
    const judged = { artifact, workspace }
    if (isWanted({ ...judged, findings: total(countsIn(artifact, null)) })) found.add(product.keyOf(artifact))
    for (const [key, story] of storiesByKey(product, artifact))
      if (isWanted({ ...judged, story, findings: total(countsIn(artifact, story)) })) found.add(key)
  }
  return found
}
