import type { Figure } from '../figures/figure.ts'
import type { Covered, Holder } from '../figures/responsibilities.ts'
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
  /** What its items are. */
  readonly head: string
  /** The people it is about, each with why; else the figure's own items are shown. */
  readonly items: readonly string[]
  readonly isAboutPeople: boolean
}

interface Wording {
  readonly key: 'owned' | 'ready' | 'traced' | 'dropped' | 'loose' | 'lookBack' | 'collapsed' | 'overloaded'
  readonly title: string
  readonly isGood: boolean
  readonly head: string
  /** Of one, and of several; `#` is how many. */
  readonly rest: readonly [one: string, several: string]
}

/** In the order in which one reads them. */
const wordings: readonly Wording[] = [
  {
    key: 'owned',
    title: 'Owned',
    isGood: true,
    head: 'Nobody owns',
    rest: ['of one artifact owned', 'of # artifacts owned'],
  },
  {
    key: 'ready',
    title: 'Ready',
    isGood: true,
    head: 'Not yet ready',
    rest: ['of one open story ready to be taken on', 'of # open stories ready to be taken on'],
  },
  {
    key: 'traced',
    title: 'Traced',
    isGood: true,
    head: 'Leads to no strategy',
    rest: ['of one story traced up to a strategy', 'of # stories traced up to a strategy'],
  },
  {
    key: 'dropped',
    title: 'Not picked up',
    isGood: false,
    head: 'Waiting to be picked up',
    rest: ['of one hand-off not picked up', 'of # hand-offs not picked up'],
  },
  {
    key: 'loose',
    title: 'No parent',
    isGood: false,
    head: 'Without a parent',
    rest: ['of one open artifact without a parent', 'of # open artifacts without a parent'],
  },
  {
    key: 'lookBack',
    title: 'Look back',
    isGood: false,
    head: 'Waiting for a result',
    rest: ['of one finished thing without a result', 'of # finished things without a result'],
  },
  {
    key: 'collapsed',
    title: 'Several roles',
    isGood: false,
    head: '',
    rest: ['of one person with more than one role', 'of # people with more than one role'],
  },
  {
    key: 'overloaded',
    title: 'Overloaded',
    isGood: false,
    head: '',
    rest: ['of one owner with more than their share', 'of # owners with more than their share'],
  },
]

/** The figures that say something. */
export function saidOf({ figures, roles }: Report): Said[] {
  const { collapsed, overloaded, artifacts } = figures
  const people: Readonly<Record<string, readonly string[]>> = {
    collapsed: (collapsed?.people ?? []).map(
      (it) => `${it.name}: ${it.roles.map((role) => roles.get(role) ?? role).join(', ')}`,
    ),
    overloaded: (overloaded?.people ?? []).map(
      (it) => `${it.name}: ${it.items.length} documents, ${it.open.length} open`,
    ),
  }
  return wordings.flatMap(({ key, rest, ...wording }) => {
    const figure = figures[key]
    if (!figure) return []
    const items = people[key]
    return {
      ...wording,
      figure,
      rest:
        (figure.of === 1 ? rest[0] : rest[1].replace('#', String(figure.of))) +
        (key === 'owned' && figure.of < artifacts ? ' that have to be' : ''),
      items: items ?? [],
      isAboutPeople: items !== undefined,
    }
  })
}

/** Whether nothing is left to be wished for. */
export const isFull = ({ figure: { value, of }, isGood }: Said): boolean => value === (isGood ? of : 0)

/** Who holds a responsibility, in words, or what stands in the way. */
export function holdersSaid({ by, cover, of }: Covered, roles: ReadonlyMap<string, string>): string {
  if (cover !== 'uncovered') return by.map((holder) => holderSaid(holder, of, roles)).join('; ')
  if (of === 0) return 'No document yet'
  return of === 1 ? 'One document, and nobody owns it' : `${of} documents, and nobody owns them`
}

/** How many people are named of each role. */
const named = 3

function holderSaid({ role, people, items }: Holder, of: number, roles: ReadonlyMap<string, string>): string {
  const title = role === null ? null : (roles.get(role) ?? role)
  const some = people.slice(0, named).join(', ')
  const names = people.length > named ? `${some} and ${people.length - named} more` : some
  const who = title && names ? `${title}: ${names}` : (title ?? names)
  return of === 1 ? who : `${who} (${items.length})`
}

/** `38 artifacts · 18 stories · 21 April 2026` */
export function subtitle({ figures: { artifacts, stories }, date }: Report): string {
  const counts = [
    `${artifacts} ${artifacts === 1 ? 'artifact' : 'artifacts'}`,
    `${stories} ${stories === 1 ? 'story' : 'stories'}`,
  ]
  return [...counts.slice(0, stories > 0 ? 2 : 1), written(date)].join(' · ')
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2026-04-21` as `21 April 2026`. */
function written(date: string): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}
