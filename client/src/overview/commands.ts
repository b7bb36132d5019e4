import type { Memento } from 'vscode'
import type { OverviewFilter, OverviewView } from '../../../server/src/lsp/protocol.ts'
import type { FilterChange } from './filter.ts'
import { clearFilter, filterOverview, searchOverview } from './filtering.ts'
import type { Overview } from './overview.ts'
import { revealInOverview } from './reveal.ts'
import type { OverviewPane } from './view.ts'

const remembered = 'triad.overview.view'

const commandOf: Readonly<Record<OverviewView, string>> = {
  role: 'triad.viewByRole',
  handoff: 'triad.viewByHandoff',
  person: 'triad.viewByPerson',
}

/** How the documents were ordered when this workspace was last open. */
export function rememberedView(memory: Memento): OverviewView {
  const view = memory.get<string>(remembered)
  return view !== undefined && Object.hasOwn(commandOf, view) ? (view as OverviewView) : 'role'
}

const rememberedAs = 'triad.filter'

/** What was left out when this workspace was last open. */
export const rememberedFilter = (memory: Memento): OverviewFilter => memory.get(rememberedAs) ?? {}

export const rememberFilter = (memory: Memento, filter: OverviewFilter): Thenable<void> =>
  memory.update(rememberedAs, filter)

/** What the title of the overview offers, by the command's id. */
export function overviewCommands(overview: Overview, pane: OverviewPane, memory: Memento) {
  const turns = (Object.keys(commandOf) as OverviewView[]).flatMap((view) => {
    const turn = async () => {
      await memory.update(remembered, view)
      await overview.turn({ view })
    }
    // VS Code has no check marks for the menus of extensions: a second command, with the mark in its title, has one.
    return [[commandOf[view], turn] as const, [`${commandOf[view]}.checked`, turn] as const]
  })
  return {
    ...Object.fromEntries(turns),
    'triad.filterOverview': (given?: FilterChange) => filterOverview(overview, given),
    'triad.searchOverview': (given?: string) => searchOverview(overview, given),
    'triad.clearFilter': () => clearFilter(overview),
    'triad.revealInOverview': (given?: unknown) =>
      revealInOverview(overview, pane, typeof given === 'string' ? given : undefined),
  }
}
