import { beforeEnd } from '../../domain/affixes.ts'
import { teamBacklog } from '../../domain/kinds/team-backlog.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { nameKey } from '../../domain/names.ts'
import { wordsOfHead } from '../../domain/signs.ts'
import { separators } from '../../domain/titles.ts'
import type { Document } from '../document/document.ts'
import type { Evidence } from './evidence.ts'
import { isCompanion, plainStemOf } from './place.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

/** Fewer entries are an example. */
const fewest = 3

/**
 * What speaks for a document being a backlog that is called a list of tasks or issues, as the steps of any work are: each
 * of what it lists has an id, how far it is, and who does it, how urgent it is or when it is done.
 */
export function workListEvidence(place: string, document: Document): Evidence[] {
  if (isCompanion(place)) return []
  const stretches = [plainStemOf(place), titleIn(document.text) ?? ''].flatMap((it) => it.split(separators))
  if (!stretches.some((it) => names.has(nameKey(it)) || beforeEnd(it, names) !== null)) return []
  if (rowsOfWork(document.text) < fewest && sectionsOfWork(document.text) < fewest) return []
  const text = 'It lists work with ids, how far each is, and who does it or how urgent it is.'
  return [{ by: 'content', kind: teamBacklog.id, weight: weights.told, text }]
}

const names = wordsOf(languages, (it) => it.tasks)

/** How many rows stand in tables of work. */
function rowsOfWork(text: string): number {
  let isOfWork = false
  let before = ''
  let rows = 0
  for (const line of text.split(/\r?\n/)) {
    const isRow = line.startsWith('|')
    if (isRow && /^\|[\s:|-]+$/.test(line)) isOfWork = headsWork(before)
    else if (!isRow) isOfWork = false
    else if (isOfWork) rows++
    before = line
  }
  return rows
}

function headsWork(line: string): boolean {
  const cells = line.slice(0, 600).split('|').map(lookupKey)
  return [ids, items, states, ways].every((column) => cells.some((it) => column.has(it)))
}

const ids = wordsOf(languages, ({ columns }) => columns.id)
const items = wordsOf(languages, ({ columns }) => [columns.item, columns.title])
const states = wordsOf(languages, ({ columns }) => columns.status)
const ways = wordsOf(languages, ({ columns, fields }) => [columns.owner, columns.criteria, fields.priority])

/** How many headings begin with an id, and have below them how urgent what they name is, and when or how far. */
function sectionsOfWork(text: string): number {
  const sections = text.split(/^#{2,4}[ \t]+(?=[*_[`]{0,3}\p{Lu}{1,10}-\d)/mu).slice(1)
  return sections.filter((section) => {
    const labels = [...section.slice(0, 2000).matchAll(label)].map(([, name = '']) =>
      wordsOfHead(lookupKey(name)),
    )
    return labels.some((it) => urgency.has(it)) && labels.some((it) => progress.has(it))
  }).length
}

const label = /^[ \t>]{0,9}(?:[-*+] )?[*_]{0,2}([^\s*_:：|#][^*_:：|\n]{0,40})[*_]{0,2}[:：]/gmu
const urgency = wordsOf(languages, ({ fields }) => fields.priority)
const progress = wordsOf(languages, ({ columns, fields }) => [
  columns.status,
  columns.horizon,
  columns.owner,
  fields.owner,
])
