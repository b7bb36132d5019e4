import { l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode'
import { type FilterChange, filtered } from './filter.ts'
import type { Overview } from './overview.ts'
import { stages, stageWords } from './words.ts'

/** Asks what of the documents is to be shown, by status or by findings. Given a change, takes that. */
export async function filterOverview(overview: Overview, given?: FilterChange): Promise<void> {
  const change = given ?? (await pickChange(overview))
  if (change) await overview.turn({ filter: filtered(overview.look.filter, change) })
}

async function pickChange({ look: { filter } }: Overview): Promise<FilterChange | undefined> {
  const chosen = (is: boolean) => new ThemeIcon(is ? 'check' : 'blank')
  const status = (value: FilterChange['status'], label: string, description: string) => ({
    label,
    description,
    iconPath: chosen((filter.status ?? null) === value),
    change: { status: value },
  })
  const ready = (value: boolean | null, label: string, description: string) => ({
    label,
    description,
    iconPath: chosen((filter.ready ?? null) === value),
    change: { ready: value },
  })
  const items: (QuickPickItem & { change?: FilterChange })[] = [
    { label: l10n.t('Status'), kind: QuickPickItemKind.Separator },
    status(null, l10n.t('All'), l10n.t('whatever their status')),
    status('open', l10n.t('Open'), l10n.t('neither done nor dropped')),
    ...stages.map((it) => status(it, stageWords(it).label, stageWords(it).detail)),
    { label: l10n.t('Stories'), kind: QuickPickItemKind.Separator },
    ready(null, l10n.t('All'), l10n.t('with and without stories')),
    ready(true, l10n.t('Ready'), l10n.t('all stories can be taken up')),
    ready(false, l10n.t('Not ready'), l10n.t('a story is a draft, or lacks its why, criteria, an owner …')),
    { label: l10n.t('Owner'), kind: QuickPickItemKind.Separator },
    {
      label: l10n.t('Owned by nobody'),
      description: filter.owner === nobody ? l10n.t('choose to show the others again') : '',
      iconPath: chosen(filter.owner === nobody),
      change: { owner: filter.owner === nobody ? null : nobody },
    },
    { label: l10n.t('Findings'), kind: QuickPickItemKind.Separator },
    {
      label: l10n.t('Only with findings'),
      description: filter.findings ? l10n.t('choose to show the others again') : '',
      iconPath: chosen(filter.findings === true),
      change: { findings: !filter.findings },
    },
  ]
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Filter the Overview'),
    placeHolder: l10n.t('Which documents would you like to see?'),
  })
  return picked?.change
}

/** What stands for no owner at all. */
const nobody = 'nobody'

/** Asks for words to look for; none take the search away. */
export async function searchOverview(overview: Overview, given?: string): Promise<void> {
  const text =
    given ??
    (await window.showInputBox({
      title: l10n.t('Search the Overview'),
      prompt: l10n.t('Words of a title, an id or an owner. Leave it empty to see everything.'),
      value: overview.look.filter.text,
    }))
  if (text !== undefined) await filterOverview(overview, { text })
}

export const clearFilter = (overview: Overview): Promise<void> => overview.turn({ filter: {} })
