import { plainText } from '../../syntax/inline.ts'
import { leadOf } from '../lead/lead.ts'
import { mayName, nameOf } from '../objectives/name.ts'
import type { Part } from '../parts/part.ts'

/** No more of a head is looked at, in UTF-16 code units. */
const longest = 400

type Aim = 'objective' | 'result' | null

/** What the head of a part calls an objective or a key result; null where it calls it neither. */
function aimOf(text: string, { kind, head, line }: Part): Aim {
  const { start, end } = kind === 'label' ? line : head
  const written = text.slice(start, Math.min(end, start + longest)).split(/[\r\n]/, 1)[0] ?? ''
  if (!mayName(written)) return null
  const { kind: named, id } = nameOf(plainText(written))
  return named === 'result' || (named === 'objective' && id !== '') ? named : null
}

/** Whether a label or an entry states an objective or a key result, of which all is said that stands in it. */
export const isAim = (text: string, part: Part): boolean => aimOf(text, part) !== null

/** Whether a label or an entry begins with an id, so that what stands below is said of that thing alone. */
export function hasOwnId(text: string, { head }: Part): boolean {
  const { id, labels } = leadOf(text, head, () => false)
  return id !== null && labels.every(({ start }) => start >= id.end)
}

/** Whether a section states one of several objectives, or a key result; the only objective is what a document is about. */
export function isAimAmong(text: string, section: Part, siblings: readonly Part[]): boolean {
  if (section.depth < 2) return false
  const aim = aimOf(text, section)
  return (
    aim === 'result' ||
    (aim === 'objective' &&
      siblings.some((it) => it !== section && it.kind === 'section' && aimOf(text, it) === 'objective'))
  )
}
