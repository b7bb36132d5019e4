import { documents } from '../features/overview/nodes.ts'
import type { Say } from '../text/say.ts'
import type { OverviewNode } from './protocol.ts'
import type { Session } from './session/session.ts'

const parentId = 'skipped'

/**
 * What the overview says of documents that are there and are not read: one node at the end of its first level, and
 * below it a node for each, by path. Nothing where all are read.
 */
export function skippedNodes({ folders, uriOf }: Session, parent: string, say: Say): OverviewNode[] {
  const skipped = folders.flatMap((folder) =>
    [...folder.skipped].map(([path, { why }]) => ({ path, why, uri: uriOf({ folder, path }) })),
  )
  if (skipped.length === 0) return []
  const base = { kind: 'skipped', severity: null, findings: 0 } as const
  if (parent === '')
    return [
      {
        ...base,
        id: parentId,
        label: say('Left out'),
        description: documents(say, skipped.length),
        tooltip: say('Triad cannot read these documents.'),
        hasChildren: true,
      },
    ]
  if (parent !== parentId) return []
  return skipped
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .map(({ path, why, uri }) => ({
      ...base,
      id: `${parentId} ${uri}`,
      label: path,
      description: why,
      tooltip: `${path} ${why}`,
      hasChildren: false,
      uri,
    }))
}
