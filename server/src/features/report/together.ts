import { fold } from '../../text/fold.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Figure } from '../figures/figure.ts'
import { collapsed, type Load, loadsOf, overloaded } from '../figures/people.ts'
import type { Covered, Holder } from '../figures/responsibilities.ts'
import { surveyOf } from '../figures/survey.ts'
import { mendsOf, once } from '../figures/worst.ts'
import { type Figures, figuresIn } from '../figures.ts'
import { called, type Report, reportOf } from './report.ts'

export interface Part {
  readonly name: string
  readonly workspace: Workspace
}

/** One report on several workspaces. What an id means stays a matter of each; people are the same in all. */
export function reportTogether(all: readonly [Part, ...Part[]]): Report {
  const [first, ...others] = all
  if (others.length === 0) return reportOf(first.workspace, first.name)
  const surveys = all.map(({ workspace }) => surveyOf(workspace))
  const parts = surveys.map((survey, at) => {
    const told = {
      figures: figuresIn(survey),
      mends: mendsOf(survey),
      graph: survey.graph,
      loads: loadsOf(survey),
    }
    return moved(told, `${nameAt(all, at)}/`)
  })
  const nodes = parts.flatMap(({ graph }) => graph.nodes)
  const names = new Map(nodes.map(({ key, id, title }) => [key, called(id, title, key)]))
  const loads = loadsTogether(parts.flatMap((it) => it.loads))
  const schemas = all.map(({ workspace }) => workspace.config.schema)
  return {
    name: all.map((_, at) => nameAt(all, at)).join(', '),
    date: first.workspace.today,
    figures: {
      ...figuresTogether(parts.map((it) => it.figures)),
      collapsed: surveys.map((it) => collapsed(it, loads)).find((it) => it !== null) ?? null,
      overloaded: overloaded(loads),
    },
    worst: once(
      parts.flatMap(({ mends }) => mends).sort(([a], [b]) => (b?.score ?? 0) - (a?.score ?? 0)),
    ).slice(0, 10),
    graph: { nodes, edges: parts.flatMap(({ graph }) => graph.edges) },
    roles: titlesOf(schemas.flatMap(({ roles }) => roles)),
    kinds: [...new Map(schemas.flatMap(({ types }) => types.map((it) => [it.id, it]))).values()],
    pathOf: (path) => path,
    nameOf: (path) => names.get(path) ?? path,
  }
}

/** What a workspace is called among the others; two of one name are told apart. */
function nameAt(all: readonly Part[], at: number): string {
  const name = all[at]?.name ?? ''
  const before = all.slice(0, at).filter((it) => it.name === name).length
  return before === 0 ? name : `${name} (${before + 1})`
}

/** Under which names the path of a document stands, or a list of them. */
const paths = new Set(['path', 'items', 'open', 'key', 'from', 'to'])

/** What is told of a workspace, with each path below `folder`. */
function moved<T>(told: T, folder: string, name = ''): T {
  const move = (it: unknown, name: string): unknown => moved(it, folder, name)
  if (typeof told === 'string') return (paths.has(name) ? folder + told : told) as T
  if (Array.isArray(told)) return told.map((it) => move(it, name)) as T
  if (typeof told !== 'object' || told === null) return told
  return Object.fromEntries(Object.entries(told).map(([name, it]) => [name, move(it, name)])) as T
}

function titlesOf(things: readonly { readonly id: string; readonly title: string }[]): Map<string, string> {
  const titles = new Map<string, string>()
  for (const { id, title } of things) if (!titles.has(id)) titles.set(id, title)
  return titles
}

function figuresTogether(all: readonly Figures[]): Omit<Figures, 'collapsed' | 'overloaded'> {
  const sum = (of: (it: Figures) => number) => all.reduce((sum, it) => sum + of(it), 0)
  const figure = (of: (it: Figures) => Figure | null) => figureTogether(all.flatMap((it) => of(it) ?? []))
  const due = figure((it) => it.lookBack)
  return {
    artifacts: sum((it) => it.artifacts),
    stories: sum((it) => it.stories),
    responsibilities: coversTogether(all.flatMap((it) => it.responsibilities ?? [])),
    owned: figure((it) => it.owned),
    ready: figure((it) => it.ready),
    traced: figure((it) => it.traced),
    dropped: figure((it) => it.dropped),
    loose: figure((it) => it.loose),
    lookBack: due && { ...due, why: all.flatMap((it) => it.lookBack?.why ?? []) },
  }
}

const figureTogether = (all: readonly Figure[]): Figure | null =>
  all.length === 0
    ? null
    : {
        value: all.reduce((sum, it) => sum + it.value, 0),
        of: all.reduce((sum, it) => sum + it.of, 0),
        items: all.flatMap((it) => it.items),
      }

/** The same person in several workspaces once, with all that they own. */
function loadsTogether(all: readonly Load[]): Load[] {
  const people = new Map<string, Load>()
  for (const load of all) {
    const key = fold(load.name)
    const known = people.get(key)
    people.set(
      key,
      known
        ? {
            name: known.name,
            roles: [...new Set([...known.roles, ...load.roles])],
            items: [...known.items, ...load.items],
            open: [...known.open, ...load.open],
            isSeveral: known.isSeveral || load.isSeveral,
          }
        : load,
    )
  }
  return [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Each responsibility is covered where it is in one of them, and doubled likewise. */
function coversTogether(all: readonly Covered[]): Covered[] | null {
  const ids = [...new Set(all.map(({ id }) => id))]
  const covers = ids.flatMap((id): Covered[] => {
    const same = all.filter((it) => it.id === id)
    const [first] = same
    if (!first) return []
    const cover =
      (['doubled', 'covered'] as const).find((cover) => same.some((it) => it.cover === cover)) ?? 'uncovered'
    return [
      {
        ...first,
        cover,
        by: holdersTogether(same.flatMap(({ by }) => by)),
        of: same.reduce((sum, it) => sum + it.of, 0),
        items: same.flatMap((it) => (it.cover === cover ? it.items : [])),
      },
    ]
  })
  return covers.length === 0 ? null : covers
}

function holdersTogether(all: readonly Holder[]): Holder[] {
  const roles = [...new Set(all.map(({ role }) => role))]
  return roles
    .map((role) => {
      const same = all.filter((it) => it.role === role)
      return {
        role,
        people: [...new Set(same.flatMap(({ people }) => people))],
        items: same.flatMap(({ items }) => items),
      }
    })
    .sort((a, b) => b.items.length - a.items.length)
}
