import type { Kind } from '../../domain/kinds/kind.ts'
import { isPlan } from '../../domain/kinds/kind.ts'
import { kindOfTitle } from '../../domain/titles.ts'
import { memo } from '../../text/memo.ts'
import { isOfRoadmaps, nameOf } from '../items/name.ts'
import { timeOf } from '../items/time.ts'
import type { Text } from '../story.ts'
import type { Evidence } from './evidence.ts'
import { weights } from './weigh.ts'

/**
 * Teams keep a file for each horizon of a plan, in a folder that is called as the plan is: `roadmap/next.md`. The plan's
 * kind, and the horizon as the file's name has it; null where the path is another.
 */
export const horizonOfFile = memo((place: string): { readonly kind: Kind; readonly name: string } | null => {
  const [folder = '', file = ''] = place.split('/').slice(-2)
  const kind = place.includes('/') ? kindOfFolder(folder) : null
  // Most folders are called otherwise, and whether a name is a time is a long question.
  if (!kind) return null
  const stem = file.replace(/\.[^.]*$/, '')
  const words = stem.replace(/[-_]+/g, ' ').replace(order, '')
  const { key } = nameOf(words)
  const time = key === '' ? null : timeOf(key)
  if (time?.grade !== 'sure' || time.end < key.length) return null
  // `roadmap/roadmap-backlog.md` says what it is, and not when.
  return !time.isDate && key.includes(' ') && isOfRoadmaps(nameOf(words)) ? null : { kind, name: words }
})

const kindOfFolder = memo((folder: string): Kind | null => {
  const kind = kindOfTitle(folder)
  return kind && isPlan(kind) ? kind : null
})

/** `01-now`: files are numbered so that they stand in order. */
const order = /^\d{1,2} (?=\D)/

/** What the name of a file says that is one horizon of a plan. */
export function horizonEvidence(place: string): Evidence[] {
  const found = horizonOfFile(place)
  if (!found) return []
  const [folder = ''] = place.split('/').slice(-2)
  const text = `It is \`${found.name}\` in a folder called \`${folder}\`.`
  return [{ by: 'file', kind: found.kind.id, weight: weights.file, text }]
}

/** The horizon of a whole document: its title's words where they say it, else those of its file, which stand nowhere. */
export function horizonOf(place: string, title: Text): Text | null {
  const found = horizonOfFile(place)
  if (!found) return null
  const { key } = nameOf(title.text)
  return timeOf(key) ? title : { start: 0, end: 0, text: found.name }
}
