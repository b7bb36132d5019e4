import { translated } from '../../text/message.ts'
import type { Say } from '../../text/say.ts'
import type { Report } from './report.ts'
import { type FigureName, holdersSaid, type Said, saidOf } from './said.ts'

/** One question that a report answers: in figures, and line by line where that says more. */
export interface Section {
  readonly title: string
  readonly figures: readonly Said[]
  readonly table: Listing | null
}

export interface Listing {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** How many rows are left out. */
  readonly more: number
}

export interface Row {
  readonly cells: readonly string[]
  /** The document that it is about; null where it is about several. */
  readonly path: string | null
  /** What is soft behind the last cell. */
  readonly aside: string
  /** A word for how well it stands, by which it is coloured. */
  readonly tone: 'good' | 'warn' | 'bad' | null
}

interface Question {
  readonly title: (say: Say) => string
  readonly figures: readonly FigureName[]
  readonly table?: (report: Report) => Listing | null
}

/** Nobody reads a longer table in a report. */
const most = 12
/** How many documents stand beside a responsibility. */
const few = 4

/** In the order in which a leader asks. */
const questions: readonly Question[] = [
  {
    title: (say) => say('Are our objectives measured and reached?'),
    figures: ['measurable', 'told'],
    table: objectives,
  },
  {
    title: (say) => say('Does the roadmap say when and what for?'),
    figures: ['timed', 'purposeful'],
  },
  { title: (say) => say('Is the work ready?'), figures: ['owned', 'ready', 'traced'] },
  { title: (say) => say('What is stuck?'), figures: ['dropped', 'loose', 'late', 'lookBack'] },
  {
    title: (say) => say('Who carries how much?'),
    figures: ['collapsed', 'overloaded'],
    table: carried,
  },
  { title: (say) => say('Who holds what?'), figures: [], table: responsibilities },
]

/** The questions that there is something to say to. */
export const sectionsOf = (report: Report): Section[] =>
  questions
    .map(({ title, figures, table }) => ({
      title: title(report.say),
      figures: saidOf(report, figures),
      table: table?.(report) ?? null,
    }))
    .filter(({ figures, table }) => figures.length > 0 || table !== null)

const listing = (columns: readonly string[], rows: readonly Row[]): Listing | null =>
  rows.length === 0 ? null : { columns, rows: rows.slice(0, most), more: Math.max(0, rows.length - most) }

function objectives({ figures: { goals }, say, nameOf }: Report): Listing | null {
  const rows = goals.objectives.map(({ path, title, results, measurable, told }): Row => {
    const isWell = results > 0 && measurable === results
    return {
      cells: [title, `${results}`, `${measurable}`, `${told}`],
      path,
      aside: nameOf(path),
      tone: told === results && results > 0 ? 'good' : isWell ? null : 'warn',
    }
  })
  return listing([say('Objective'), say('Key results'), say('With a number'), say('With a result')], rows)
}

function carried({ figures: { people }, roles, say }: Report): Listing | null {
  const rows = people.map(
    (it): Row => ({
      cells: [
        it.name,
        it.roles.map((role) => roles.get(role) ?? role).join(', '),
        `${it.items.length}`,
        `${it.open.length}`,
      ],
      path: null,
      aside: '',
      tone: it.isSeveral ? 'warn' : null,
    }),
  )
  return listing([say('Person'), say('Roles'), say('Documents'), say('Still open')], rows)
}

const tones = { covered: 'good', doubled: 'warn', uncovered: 'bad' } as const

function responsibilities(report: Report): Listing | null {
  const { figures, say, nameOf } = report
  const covers = { covered: say('Covered'), doubled: say('Doubled up'), uncovered: say('Uncovered') }
  const rows = (figures.responsibilities ?? []).map((it): Row => {
    const names = it.items.slice(0, few).map(nameOf)
    const more = it.items.length > few ? [say('and {0} more', it.items.length - few)] : []
    return {
      cells: [translated(say, it.title), covers[it.cover], holdersSaid(it, report)],
      path: null,
      aside: [...names, ...more].join('; '),
      tone: tones[it.cover],
    }
  })
  return listing([say('Responsibility'), say('Covered?'), say('By')], rows)
}
