import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { bareTitle } from '../bare-title.ts'

/** A title that says of its document that it has several: `User stories: the till`. */
const called = phrasePattern(
  ({ story }) => story.several,
  (it) => `^(?:.{0,60}[\\s:–—-])?${it}(?:[\\s:–—-].{0,60})?$`,
)

/** Whether a title, or the name of a file without one, says that it has several stories, however many can be read. */
export const isCalledSeveral = (title: string): boolean => called.isIn(bareTitle(title.replaceAll('_', ' ')))
