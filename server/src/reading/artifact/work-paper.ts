import { asideWords } from '../../domain/aside.ts'
import { nameKey } from '../../domain/names.ts'
import { separators } from '../../domain/titles.ts'
import type { Document } from '../document/document.ts'
import { idAt } from '../lead/id.ts'
import { isStoryId } from '../lead/id-alone.ts'
import { toldByText } from './content.ts'
import { idOfName } from './file-names.ts'
import { firstLook } from './first-look.ts'
import { stemOf } from './place.ts'
import { titleIn } from './title.ts'

/**
 * Whether a document is about the work on a story, and not the story: the name of its file is the id and `plan` or
 * `report`, or its title says so beside the id (`Implementation plan: US-7 – Berths`). One that tells who wants what may
 * be the story of a plan.
 */
export const isWorkPaper = (place: string, document: Document): boolean =>
  isTitledSo(titleIn(document.text) ?? '')
    ? toldByText(document) === null
    : isNamedSo(stemOf(place)) && !firstLook(document.text).begins

function isNamedSo(stem: string): boolean {
  const id = idOfName(stem)
  return id !== '' && asideWords.workPapers.has(nameKey(stem.slice(id.length)))
}

function isTitledSo(title: string): boolean {
  const stretches = title.split(separators).filter((it) => it !== '')
  return (
    stretches.some((it) => asideWords.workPapers.has(nameKey(it))) &&
    stretches.some((it) => {
      const id = idAt(it, { start: 0, end: it.length })
      return id !== null && isStoryId(id.text)
    })
  )
}
