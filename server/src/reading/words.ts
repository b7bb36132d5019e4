import {
  endsCriteria,
  isCase,
  isShortName,
  labelsCriteria,
  mayAnnounceIn,
  namesCriteria,
} from './criteria/names.ts'
import type { Words } from './parts/words.ts'
import { begins, beginsWithWhy, continues, mayBegin } from './sentence/opening.ts'

/** What the languages that are read say where the form of a document depends on it. */
export const words: Words = {
  mayBegin,
  begins,
  continues,
  beginsWithWhy,
  mayAnnounce: mayAnnounceIn,
  announces: labelsCriteria,
  announcesInStory: isShortName,
  names: namesCriteria,
  isCase,
  endsCriteria,
}
