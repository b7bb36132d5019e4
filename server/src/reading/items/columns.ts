import type { ColumnName } from '../../domain/languages/language.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Part } from '../parts/part.ts'
import { endsInOutcome, keyOf, rolesOf } from './column-roles.ts'
import { isOfFigures, nameOf } from './name.ts'
import { timeOf } from './time.ts'
import { leadAt } from './title.ts'
import { isOneOf, planWords } from './words.ts'

/** In which columns a table of items has what of them; -1 where it has none. */
export interface Columns {
  readonly item: number
  readonly id: number
  readonly horizon: number
  readonly outcome: number
  readonly status: number
  /** By which number one will see it: it says what an item is good for where no other column does. */
  readonly metric: number
}

/** What the cells of a column hold, by its place. */
export interface Values {
  /** Whether most of them hold words, and no ids alone. */
  readonly areWords: (at: number) => boolean
  /** Whether most of them are ids alone. */
  readonly areIds: (at: number) => boolean
  /** Whether several rows have the same there, as those of one epic do. */
  readonly areShared: (at: number) => boolean
}

/** What the cells of `rows`, which are those of one table without its header, hold. */
export const valuesIn = (text: string, rows: readonly Part[]): Values => {
  const said = (at: number) =>
    rows.map(({ cells }) => cells[at]).filter((it) => it !== undefined && it.end > it.start)
  const most = (at: number, is: (cell: Part['cells'][number]) => boolean): boolean =>
    said(at).filter((it) => it && is(it)).length * 2 > rows.length
  return {
    areWords: (at) =>
      most(at, (it) => /\p{L}{2}/u.test(text.slice(it.start, it.end)) && !isIdAlone(text, it)),
    areIds: (at) => most(at, (it) => isIdAlone(text, it)),
    areShared: (at) => {
      const keys = said(at)
        .map((it) => lookupKey(text.slice(it?.start, it?.end)))
        .filter((it) => /\p{L}/u.test(it))
      return new Set(keys).size < keys.length
    },
  }
}

/** Whether a cell holds an id, and no words. */
export function isIdAlone(text: string, { start, end }: Part['cells'][number]): boolean {
  if (end - start > 24) return false
  const { id } = leadAt(text, { start, end })
  return id !== null && !/[\p{L}\p{N}]/u.test(text.slice(id.end, end))
}

/**
 * The columns of a table with the heads `names`, where it lists things of a plan; else null. `isWithin` where what stands
 * around it says that it does: a horizon, below which it `isBelow`, or a backlog that says of each row what is said of
 * things to be done.
 */
export function columnsOf(
  names: readonly string[],
  isWithin: boolean,
  isBelow: boolean,
  values: Values,
): Columns | null {
  const roles = names.map(rolesOf)
  const isId = (at: number) => isIdName(names[at] ?? '') || roles[at]?.has('id') === true
  const find = (role: ColumnName, ...not: readonly number[]) =>
    roles.findIndex((it, at) => it.has(role) && !not.includes(at) && !isId(at))
  if (names.some((it) => isOneOf(planWords.decisions, keyOf(it))) || isOfChanges(names)) return null
  const status = find('status')
  const pureOutcome = roles.findIndex((it) => it.has('outcome') && !it.has('item'))
  const pureHorizon = roles.findIndex((it) => it.has('horizon') && !it.has('item'))
  let item = roles.findIndex(
    (it, at) => it.has('item') && !it.has('horizon') && !isId(at) && at !== pureOutcome,
  )
  // `Theme | Epic`: what several rows have in common sorts them.
  const finer = roles.findIndex(
    (it, at) => at > item && it.has('item') && !it.has('horizon') && !isId(at) && at !== pureOutcome,
  )
  if (item >= 0 && finer >= 0 && values.areShared(item) && !values.areShared(finer) && values.areWords(finer))
    item = finer
  const listed = isWithin && saysOfEach(names) ? listedIn(names, roles, isId, values) : -1
  // `Epic | User story | Points`: the rows are what the epic is cut into; `User story | Tasks` are cut further.
  const isSorting = (at: number) =>
    listed >= 0 &&
    listed !== at &&
    roles[listed]?.has('title') !== true &&
    (listed < at || isOneOf(planWords.epicNames, keyOf(names[at] ?? '')) || values.areShared(at))
  if (listed >= 0 && (item < 0 || isSorting(item))) item = listed
  const phase = phaseIn(names, roles, item)
  if (phase) return { ...phase, id: idIn(names, isId, phase.item, values), status, metric: -1 }
  const id = idIn(names, isId, item, values)
  let horizon = pureHorizon >= 0 && pureHorizon !== item ? pureHorizon : find('horizon', item)
  // `Order | Outcome`: what comes one after the other is what is to be reached.
  if (item < 0 && roles.some((it) => it.has('order'))) {
    item = roles.findIndex(isAim)
    if (item >= 0) return { item, id, horizon: pureHorizon, outcome: item, status, metric: -1 }
  }
  // `Milestone | Date`: the milestone is the item; `Release | Priority | Scenario`: what no other column is.
  if (item < 0 && horizon >= 0) {
    item = roles.findIndex((it, at) => at !== horizon && it.has('item') && !isId(at))
    const isOwn = (at: number) =>
      at !== horizon &&
      [...(roles[at] ?? [])].every((it) => it === 'requirement') &&
      !isId(at) &&
      !isAsideColumn(names[at]) &&
      !isOfNeeds(names[at]) &&
      !endsInOutcome(names[at] ?? '')
    // `Journey | Status | Product | Due`: a table begins with the names of what it lists, unless it begins with the time.
    const telling = roles.findLastIndex((_, at) => isOwn(at) && values.areWords(at) && !values.areShared(at))
    if (item < 0) item = isOwn(0) ? 0 : telling
  }
  // `Milestone | Status`: what can say when is what the row is about where nothing else is.
  if (item < 0 && status >= 0 && roles[horizon]?.has('item') && isWithin) {
    item = horizon
    horizon = -1
  }
  // `ID | Item family | Trigger`, below a horizon: what stands behind the id names the row.
  if (
    item < 0 &&
    horizon < 0 &&
    isBelow &&
    id >= 0 &&
    values.areWords(id + 1) &&
    !isAsideColumn(names[id + 1])
  )
    item = id + 1
  if (item < 0)
    return id >= 0 && horizon >= 0
      ? { item: id, id, horizon, outcome: find('outcome', id), status, metric: -1 }
      : null
  if (horizon === item) horizon = -1
  const told = pureOutcome >= 0 && pureOutcome !== item ? pureOutcome : find('outcome', item, horizon)
  const outcome =
    told < 0 && horizon >= 0
      ? names.findIndex((it, at) => at !== item && at !== horizon && endsInOutcome(it))
      : told
  // A table of goals with their metrics lists no items.
  if (roles[item]?.has('objective') && horizon < 0) return null
  if (roles[item]?.has('outcome') && horizon < 0 && status < 0) return null
  const isNamed = id >= 0 && names.some((it) => isOneOf(planWords.priorityNames, keyOf(it)))
  const isOfEpics =
    item <= 1 && isOneOf(planWords.epicNames, keyOf(names[item] ?? '')) && !hasParts(roles, item)
  if (horizon < 0 && outcome < 0 && status < 0 && !isWithin && !isNamed && !isOfEpics) return null
  const metric = names.findIndex(
    (it, at) => at !== item && at !== horizon && at !== status && !isId(at) && isOfFigures(nameOf(it)),
  )
  return { item, id, horizon, outcome, status, metric }
}

/** Whether a table tells who changed the document when: `Version | Date | Author | Change`. */
const isOfChanges = (names: readonly string[]): boolean => {
  const keys = names.map(keyOf)
  return (
    keys.some((it) => isOneOf(planWords.authorNames, it)) &&
    keys.some((it) => isOneOf(planWords.dayNames, it)) &&
    !names.some((it) => isOfWork(it) || rolesOf(it).has('status'))
  )
}

/**
 * The columns of a table of phases, with when each is and what it is to reach: `Phase | Window | Strategic goal`. Null where
 * something else is listed.
 */
function phaseIn(
  names: readonly string[],
  roles: readonly ReadonlySet<ColumnName>[],
  listed: number,
): Pick<Columns, 'item' | 'horizon' | 'outcome'> | null {
  const [item = -1, horizon = -1] = [...roles.keys()].filter((at) => roles[at]?.has('horizon'))
  if (item !== 0 || horizon < 0 || timeOf(`${keyOf(names[item] ?? '')} 1`) === null) return null
  const outcome = roles.findIndex((it, at) => at > horizon && (it.has('outcome') || endsInAim(names[at])))
  return outcome >= 0 && (listed < 0 || listed === item || listed === outcome)
    ? { item, horizon, outcome }
    : null
}

/** `Strategic goal`, `Core objectives` */
const endsInAim = (name = ''): boolean => rolesOf(name.trim().split(' ').at(-1) ?? '').has('outcome')

/** `#`, `ID`, `№`, `Task ID`, `ID tarea` */
const isIdName = (name: string): boolean =>
  /^(?:[#№]|n[°º]|us|hu|ref\.?)$/i.test(name.trim()) || /^id(?: |$)|(?:^| )id$/.test(keyOf(name))

/** The column of ids: the one called so, else one before the item's that holds ids alone. */
function idIn(
  names: readonly string[],
  isId: (at: number) => boolean,
  item: number,
  { areIds }: Values,
): number {
  const named = names.findIndex((_, at) => isId(at))
  return named >= 0 || item < 0 ? named : names.findIndex((_, at) => at < item && areIds(at))
}

/**
 * The column of what a backlog lists where it is called neither feature nor item: a requirement, a story, else a title or a
 * description beside how urgent or how much work it is. -1 where none holds words.
 */
function listedIn(
  names: readonly string[],
  roles: readonly ReadonlySet<ColumnName>[],
  isId: (at: number) => boolean,
  { areWords }: Values,
): number {
  const find = (role: ColumnName) =>
    roles.findIndex((it, at) => it.has(role) && !isId(at) && !isTime(it) && areWords(at))
  const [listed = -1] = [find('requirement'), find('story')].filter((it) => it >= 0)
  if (listed >= 0) return listed
  if (!names.some((it) => isOfWork(it))) return -1
  const title = find('title')
  return title >= 0 ? title : names.findIndex((it, at) => !isId(at) && isTitleOf(it) && areWords(at))
}

/** `Task title`, `Tytuł zadania` */
const isTitleOf = (name: string): boolean => {
  const words = keyOf(name).split(' ')
  return words.length > 1 && words.length < 5 && words.some((it) => rolesOf(it).has('title'))
}

const isTime = (roles: ReadonlySet<ColumnName>): boolean => roles.has('horizon') && !roles.has('story')

/** `Priority`, `Points` */
export const isOfWork = (name: string): boolean =>
  isOneOf(planWords.priorityNames, keyOf(name)) || rolesOf(name).has('estimate')

/** Whether columns say of each row what things to be done have: an id, a description, a priority, points. */
export const saysOfEach = (names: readonly string[]): boolean =>
  names.some((it, at) => {
    const roles = rolesOf(it)
    return (
      roles.has('id') ||
      roles.has('estimate') ||
      (at > 0 && (roles.has('title') || isOneOf(planWords.asideColumns, keyOf(it))))
    )
  })

/** Whether there are columns for what an epic is cut into. */
const hasParts = (roles: readonly ReadonlySet<ColumnName>[], item: number): boolean =>
  roles.some((it, at) => at > item && (it.has('item') || it.has('story')))

const isAim = (roles: ReadonlySet<ColumnName>): boolean =>
  roles.has('outcome') && !roles.has('why') && !roles.has('metric') && !roles.has('target')

export const isAsideColumn = (name: string | undefined): boolean =>
  name === undefined || isOneOf(planWords.asideColumns, keyOf(name))

/** `Blockers / prerequisites`; `Stories` are what a release holds. */
const isOfNeeds = (name = ''): boolean =>
  nameOf(name).keys.some((it) => planWords.needNames.has(it) && !planWords.groupNames.has(it))
