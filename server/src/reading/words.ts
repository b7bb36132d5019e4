import { endsCriteria, isCase, isShortName, labelsCriteria, namesCriteria } from './criteria/names.ts'
import type { Words } from './parts/words.ts'
import { begins, beginsWithWhy, continues } from './sentence/opening.ts'
import { mayAnnounce, mayBegin } from './spots.ts'

/** What the languages that are read say where the form of a document depends on it. */
export const words: Words = {
  mayBegin,
  begins,
  continues,
  beginsWithWhy,
  mayAnnounce,
  announces: labelsCriteria,
  announcesInStory: isShortName,
  names: namesCriteria,
  isCase,
  endsCriteria,
}
