import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { bareTitle } from '../../model/title.ts'

const several = patternOf(languages.flatMap(({ story }) => story.several))

/** A title that says of its document that it has several: `User stories: the till`. */
const called = new RegExp(`^(?:.{0,60}[\\s:–—-])?(?:${several})(?:[\\s:–—-].{0,60})?$`, 'iu')

/** Whether a title says of its document that it has several stories, however many of them can be read. */
export const isCalledSeveral = (title: string): boolean => called.test(bareTitle(title))
