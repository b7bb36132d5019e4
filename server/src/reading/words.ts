import { languages } from '../domain/languages/index.ts'
import { patternOf } from '../domain/languages/pattern.ts'
import { once } from '../text/once.ts'
import { endsCriteria, isCase, isShortName, labelsCriteria, namesCriteria } from './criteria/names.ts'
import type { Words } from './parts/words.ts'
import { begins, beginsWithWhy, continues } from './sentence/opening.ts'
import { mayAnnounce, mayBegin } from './spots.ts'

const joiner = once(() => new RegExp(`(?:${patternOf(languages.flatMap(({ joins }) => joins))})\\s*$`, 'iu'))
/** UTF-16 units, with the space before it. */
const longestJoiner = 12

/** What the languages that are read say where the form of a document depends on it. */
export const words: Words = {
  mayBegin,
  begins,
  continues,
  endsJoining: (said) => joiner().test(said.slice(-longestJoiner)),
  beginsWithWhy,
  mayAnnounce,
  announces: labelsCriteria,
  announcesInStory: isShortName,
  names: namesCriteria,
  isCase,
  endsCriteria,
}
