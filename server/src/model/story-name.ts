import { phrases } from './phrases/index.ts'

const one = phrases.map((it) => it.story).join('|')
const several = phrases.map((it) => it.stories).join('|')

/** A heading that says no more than that a story follows, as titles are compared: `User story`. */
export const storyName = new RegExp(`^(?:the )?(?:${one})$`, 'iu')

/** A title that says of its document that it has several: `User stories: the till`. */
export const severalStories = new RegExp(`^(?:.{0,60}[\\s:–—-])?(?:${several})(?:[\\s:–—-].{0,60})?$`, 'iu')
