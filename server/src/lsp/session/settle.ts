import { entryAt } from '../../workspace/workspace.ts'
import { canBeChecked, type Rechecked, recheck } from './folder.ts'
import { relist } from './listing.ts'
import { type Place, placeInFolders, type State, track, uriOf } from './state.ts'
import { nextTurn, turn } from './turn.ts'

/**
 * Checks what is stale for as long as a turn lasts, tells what changed, and leaves the rest to the turns to
 * come. `edited` is the document whose edit it was.
 */
export function settle(state: State, edited: string | null): void {
  const until = performance.now() + turn
  const documents = new Set<string>()
  let findings = false
  for (const { folder, path } of stalePlaces(state)) {
    const rechecked = recheck(folder, path, state.options)
    if (rechecked.diagnostics) documents.add(uriOf(state, { folder, path }))
    findings ||= rechecked.findings
    if (performance.now() > until) break
  }
  tell(state, documents, findings, edited)
  if (!state.pumping && hasStale(state)) void track(state, pump(state))
}

/** Checks one document now, where it is stale. */
export function settleOne(state: State, { folder, path }: Place): void {
  if (!folder.stale.has(path) || !canBeChecked(folder)) return
  const { diagnostics, findings }: Rechecked = recheck(folder, path, state.options)
  tell(state, new Set(diagnostics ? [uriOf(state, { folder, path })] : []), findings, null)
}

/** Tells those who look on what changed since they were told last, where anything did. */
function tell(state: State, documents: Set<string>, findings: boolean, edited: string | null): void {
  let outward = false
  for (const folder of state.folders) {
    outward ||= folder.looksOtherwise
    folder.looksOtherwise = false
  }
  const overview = relistAll(state, documents) || findings || outward
  if (documents.size > 0 || overview) state.options.onChange({ documents, overview, outward, edited })
}

/** Adds the documents of which something else is listed than before, and tells whether there are any. */
function relistAll(state: State, documents: Set<string>): boolean {
  const open = new Map(state.folders.map((folder) => [folder, new Set<string>()]))
  for (const uri of state.open.keys()) {
    const place = placeInFolders(state, uri)
    if (place) open.get(place.folder)?.add(place.path)
  }
  let isOther = false
  for (const [folder, paths] of open)
    for (const path of relist(folder, paths)) {
      isOther = true
      documents.add(uriOf(state, { folder, path }))
    }
  return isOther
}

async function pump(state: State): Promise<void> {
  state.pumping = true
  try {
    while (hasStale(state)) {
      await nextTurn()
      settle(state, null)
    }
  } finally {
    state.pumping = false
  }
}

/**
 * What can be checked now. Until a folder is read, half of what its documents name is not there yet: only what is open
 * is checked, and that by itself.
 */
function* stalePlaces({ folders, loose }: State): Generator<Place> {
  for (const folder of folders)
    if (canBeChecked(folder))
      for (const path of folder.stale)
        if (folder.scanned || entryAt(folder.workspace, path)) yield { folder, path }
  for (const { folder } of loose.values()) for (const path of folder.stale) yield { folder, path }
}

const hasStale = (state: State): boolean => !stalePlaces(state).next().done
