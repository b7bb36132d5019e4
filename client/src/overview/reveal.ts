import { l10n, window } from 'vscode'
import { isFiltered } from './filter.ts'
import { clearFilter } from './filtering.ts'
import type { Overview } from './overview.ts'
import type { OverviewPane } from './view.ts'

/** Shows where a document, the one in front where none is given, stands in the overview. Whether it does. */
export async function revealInOverview(
  overview: Overview,
  pane: OverviewPane,
  given?: string,
): Promise<boolean> {
  const uri = given ?? window.activeTextEditor?.document.uri.toString()
  const id = uri && (await overview.find(uri))
  if (id) {
    await pane.reveal(id)
    return true
  }
  const isHidden = uri !== undefined && isFiltered(overview.look.filter)
  const clear = l10n.t('Clear Filter')
  const picked = isHidden
    ? await window.showInformationMessage(
        l10n.t('The filter of the overview leaves this document out.'),
        clear,
      )
    : void window.showInformationMessage(l10n.t('This document is not one that the overview shows.'))
  if (picked !== clear) return false
  await clearFilter(overview)
  return revealInOverview(overview, pane, uri)
}
