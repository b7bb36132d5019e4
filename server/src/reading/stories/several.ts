import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { once } from '../../text/once.ts'
import { bareTitle } from '../bare-title.ts'

/** A title that says of its document that it has several: `User stories: the till`. */
const called = once(
  () =>
    new RegExp(
      `^(?:.{0,60}[\\s:–—-])?(?:${patternOf(languages.flatMap(({ story }) => story.several))})(?:[\\s:–—-].{0,60})?$`,
      'iu',
    ),
)

/** Whether a title says of its document that it has several stories, however many of them can be read. */
export const isCalledSeveral = (title: string): boolean => called().test(bareTitle(title))
