import { beginsSentence, continuesSentence } from '../model/sentence.ts'
import { endsCriteria, isCase, labelsCriteria } from './criteria/names.ts'
import type { Words } from './parts/words.ts'

/** What the languages that are read say where the form of a document depends on it. */
export const words: Words = {
  begins: beginsSentence,
  continues: continuesSentence,
  announces: labelsCriteria,
  isCase,
  endsCriteria,
}
