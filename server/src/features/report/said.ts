import type { Say } from '../../text/say.ts'
import type { Figure } from '../figures/figure.ts'
import type { Covered, Holder } from '../figures/responsibilities.ts'
import type { Figures } from '../figures.ts'
import type { Report } from './report.ts'

/** A figure in words: what every format of the report shows, each in its way. */
export interface Said {
  /** Two words at most. */
  readonly title: string
  readonly figure: Figure
  /** What stands behind the number, as the rest of a sentence that begins with it. */
  readonly rest: string
  /** Whether the figure counts what is well; else it counts faults. */
  readonly isGood: boolean
  /** What its items are; empty where the figure is about people, whom a table names. */
  readonly head: string
}

export type FigureName =
  | 'measurable'
  | 'told'
  | 'timed'
  | 'purposeful'
  | 'owned'
  | 'ready'
  | 'traced'
  | 'dropped'
  | 'loose'
  | 'late'
  | 'lookBack'
  | 'collapsed'
  | 'overloaded'

interface Wording {
  readonly title: string
  readonly isGood: boolean
  readonly head: string
  readonly rest: string
}

/** How each figure is told of `of` things; `some` where not all artifacts count. */
const wordings: Readonly<Record<FigureName, (say: Say, of: number, some: boolean) => Wording>> = {
  measurable: (say, of) => ({
    title: say('Measurable'),
    isGood: true,
    head: say('Key results without a number'),
    rest: of === 1 ? say('of one key result with a number') : say('of {0} key results with a number', of),
  }),
  told: (say, of) => ({
    title: say('Measured'),
    isGood: true,
    head: say('No result yet'),
    rest:
      of === 1
        ? say('of one key result that says what came of it')
        : say('of {0} key results that say what came of them', of),
  }),
  timed: (say, of) => ({
    title: say('When'),
    isGood: true,
    head: say('Items without a time'),
    rest: of === 1 ? say('of one open item says when') : say('of {0} open items say when', of),
  }),
  purposeful: (say, of) => ({
    title: say('What for'),
    isGood: true,
    head: say('Items without an outcome'),
    rest: of === 1 ? say('of one open item has an outcome') : say('of {0} open items have an outcome', of),
  }),
  owned: (say, of, some) => ({
    title: say('Owned'),
    isGood: true,
    head: say('Nobody owns'),
    rest: some
      ? of === 1
        ? say('of one artifact owned that has to be')
        : say('of {0} artifacts owned that have to be', of)
      : of === 1
        ? say('of one artifact owned')
        : say('of {0} artifacts owned', of),
  }),
  ready: (say, of) => ({
    title: say('Ready'),
    isGood: true,
    head: say('Not yet ready'),
    rest:
      of === 1
        ? say('of one open story ready to be taken on')
        : say('of {0} open stories ready to be taken on', of),
  }),
  traced: (say, of) => ({
    title: say('Traced'),
    isGood: true,
    head: say('Leads to no strategy'),
    rest:
      of === 1
        ? say('of one story traced up to a strategy')
        : say('of {0} stories traced up to a strategy', of),
  }),
  dropped: (say, of) => ({
    title: say('Not picked up'),
    isGood: false,
    head: say('Waiting to be picked up'),
    rest: of === 1 ? say('of one hand-off not picked up') : say('of {0} hand-offs not picked up', of),
  }),
  loose: (say, of) => ({
    title: say('No parent'),
    isGood: false,
    head: say('Without a parent'),
    rest:
      of === 1
        ? say('of one open artifact without a parent')
        : say('of {0} open artifacts without a parent', of),
  }),
  late: (say, of) => ({
    title: say('Overdue'),
    isGood: false,
    head: say('Past its date'),
    rest:
      of === 1
        ? say('of one open artifact with a date is overdue')
        : say('of {0} open artifacts with a date are overdue', of),
  }),
  lookBack: (say, of) => ({
    title: say('Look back'),
    isGood: false,
    head: say('Waiting for a result'),
    rest:
      of === 1
        ? say('of one finished thing without a result')
        : say('of {0} finished things without a result', of),
  }),
  collapsed: (say, of) => ({
    title: say('Several roles'),
    isGood: false,
    head: '',
    rest:
      of === 1
        ? say('of one person with more than one role')
        : say('of {0} people with more than one role', of),
  }),
  overloaded: (say, of) => ({
    title: say('Overloaded'),
    isGood: false,
    head: '',
    rest:
      of === 1
        ? say('of one owner with more than their share')
        : say('of {0} owners with more than their share', of),
  }),
}

/** The figures of these names that say something, in words. */
export const saidOf = ({ figures, say }: Report, names: readonly FigureName[]): Said[] =>
  names.flatMap((name) => {
    const figure = figureNamed(figures, name)
    if (!figure) return []
    const isPart = figure.of < figures.artifacts
    return { ...wordings[name](say, figure.of, isPart), figure }
  })

const figureNamed = (figures: Figures, name: FigureName): Figure | null =>
  name === 'measurable' || name === 'told' ? figures.goals[name] : figures[name]

/** Whether nothing is left to be wished for. */
export const isFull = ({ figure: { value, of }, isGood }: Said): boolean => value === (isGood ? of : 0)

/** Who holds a responsibility, in words, or what stands in the way. */
export function holdersSaid({ by, cover, of }: Covered, { roles, say }: Report): string {
  if (cover !== 'uncovered') return by.map((holder) => holderSaid(holder, of, roles, say)).join('; ')
  if (of === 0) return say('None that Triad knows of')
  return of === 1 ? say('One document, and nobody owns it') : say('{0} documents, and nobody owns them', of)
}

/** How many people are named of each role. */
const named = 3

function holderSaid(
  { role, people, items }: Holder,
  of: number,
  roles: ReadonlyMap<string, string>,
  say: Say,
): string {
  const title = role === null ? null : (roles.get(role) ?? role)
  const some = people.slice(0, named).join(', ')
  const names = people.length > named ? say('{0} and {1} more', some, people.length - named) : some
  const who = title && names ? `${title}: ${names}` : (title ?? names)
  return of === 1 ? who : `${who} (${items.length})`
}

/** `38 artifacts · 18 stories · 21 April 2026` */
export function subtitle({ figures: { artifacts, stories }, date, say }: Report): string {
  const counts = [
    artifacts === 1 ? say('1 artifact') : say('{0} artifacts', artifacts),
    stories === 1 ? say('1 story') : say('{0} stories', stories),
  ]
  return [...counts.slice(0, stories > 0 ? 2 : 1), written(date, say)].join(' · ')
}

/** `2026-04-21` as `21 April 2026`. */
function written(date: string, say: Say): string {
  const [year, month, day] = date.split('-').map(Number)
  return months[(month ?? 1) - 1]?.(say, day ?? 1, year ?? 1) ?? date
}

const months: readonly ((say: Say, day: number, year: number) => string)[] = [
  (say, day, year) => say('{0} January {1}', day, year),
  (say, day, year) => say('{0} February {1}', day, year),
  (say, day, year) => say('{0} March {1}', day, year),
  (say, day, year) => say('{0} April {1}', day, year),
  (say, day, year) => say('{0} May {1}', day, year),
  (say, day, year) => say('{0} June {1}', day, year),
  (say, day, year) => say('{0} July {1}', day, year),
  (say, day, year) => say('{0} August {1}', day, year),
  (say, day, year) => say('{0} September {1}', day, year),
  (say, day, year) => say('{0} October {1}', day, year),
  (say, day, year) => say('{0} November {1}', day, year),
  (say, day, year) => say('{0} December {1}', day, year),
]
