import type { Format } from '../../domain/formats/format.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import { once } from '../../text/once.ts'
import { bareTitle } from '../bare-title.ts'
import { isNoStory } from '../lead/id.ts'
import { wordsIn } from '../lead/name.ts'
import { hasStoryWord, storyNumberAt, storyPrefixes, storyWords } from '../lead/words.ts'
import type { Part } from '../parts/part.ts'
import { storyHeading } from './heading.ts'
import { leadOfPart } from './leaf.ts'

/** Whether a heading or a label names a story: by what is usual everywhere, or in its format. */
export function isNamedStory(text: string, part: Part, format: Format | null): boolean {
  if (part.kind !== 'section' && part.kind !== 'label') return false
  const isOfFormat = format?.story !== undefined || format?.storiesUnder !== undefined
  if (!isOfFormat && !mayName(text.slice(part.head.start, Math.min(part.head.end, part.head.start + 200))))
    return false
  const title = wordsIn(text, part.head)
  if (namesStory(title) || format?.story?.test(title) === true)
    return !isReport(title) && !(part.kind === 'label' && severalIds.test(title))
  const { around } = part
  return (
    part.kind === 'section' &&
    around?.kind === 'section' &&
    format?.storiesUnder?.test(wordsIn(text, around.head)) === true
  )
}

/** `US-02, US-03 and US-04`: what is said of several stories at once is none of them. */
const severalIds =
  /^[^\p{L}\p{N}]*\p{L}{1,8}[-_ ]?\d[\d.]*(?:[\s,;/&–…-]{1,3}|\s\p{L}{1,3}\s)+\p{L}{1,8}[-_ ]?\d/u

/** The word for a story, or an id: most names have neither, and need not be read. */
const mayName = (name: string): boolean => marked.test(name) || hasStoryWord(name)
const marked = new RegExp(`(?:${storyPrefixes}|story)[-_ ]?\\S{0,12}\\d`, 'iu')

const namesStory = memo((title) => {
  const bare = unnumbered(title)
  if (storyHeading().test(bare)) return true
  return storyNumberAt(bare, 0) !== null
})

/** `Story 10.1 completed …`: what follows an id and goes on as a sentence tells of a story, and is none. */
const report = once(
  () =>
    new RegExp(
      String.raw`^(?:${storyWords()}|${storyPrefixes})[ -]?#?[\d.]*\d[a-z]? ?(?:${patternOf(languages.flatMap(({ story }) => story.reports))})`,
      'iu',
    ),
)
const isReport = memo((title) => report().test(unnumbered(title)))

const unnumbered = (title: string): string =>
  /^[a-z0-9]/i.test(title) ? title : title.replace(/^\[[^\]]{1,20}\]\s*/, '').replace(/^[^\p{L}\p{N}]+/u, '')

/** Headings that say where in a document one is, and not what a story is about. */
const general = wordsOf(languages, (it) => [
  it.chapters,
  it.story.one,
  it.story.several,
  it.story.labels,
  it.story.statements,
])
const storyNames = wordsOf(languages, (it) => it.story.one)
const statements = wordsOf(languages, (it) => it.story.statements)
const lists = once(() => patternOf(languages.flatMap(({ story }) => story.lists)))
const several = phrasePattern(
  ({ story }) => story.several,
  (it) => `(?<=^|[\\s:–—-])${it}(?: ?(?:${lists()}))?$`,
)

const article = once(
  () => new RegExp(`^(?:${patternOf(languages.flatMap(({ articles }) => articles))}) ?`, 'iu'),
)
const withoutArticle = (title: string): string => lookupKey(title.replace(article(), ''))

const keyOf = (text: string, part: Part): string => withoutArticle(bareTitle(wordsIn(text, part.head)))

/** Whether a name only says that a story, or prose, follows. */
export function isGeneral(text: string, part: Part): boolean {
  const key = keyOf(text, part)
  return general.has(key) || several.isIn(key)
}

/** Whether a name says no more than that the sentence of a story follows: `User story`, `Story statement`. */
export function isStoryName(text: string, part: Part): boolean {
  const key = keyOf(text, part)
  return storyNames.has(key) || statements.has(key)
}

/** Whether a title is the word for a story, and no more. */
export const isStoryWord = (title: string): boolean => storyNames.has(withoutArticle(bareTitle(title)))

/** Whether a name says that several stories follow, however many there are. */
export const isCollecting = (text: string, part: Part): boolean => several.isIn(keyOf(text, part))

const epicName = once(
  () =>
    new RegExp(
      `^[^\\p{L}]*(?:${patternOf(languages.flatMap(({ fields, story }) => [...fields.epic, ...fields.feature, ...story.wider]))})`,
      'iu',
    ),
)
const widerName = once(
  () =>
    new RegExp(
      `^[^\\p{L}]*(?:${patternOf(languages.flatMap(({ fields, story }) => [...fields.epic, ...story.wider]))})`,
      'iu',
    ),
)
/** Whether a title names an epic, or what else is larger than a feature: what is wanted there are its stories. */
export const namesWider = memo((title) => widerName().test(bareTitle(title)))

const purposes = wordsOf(languages, (it) => [it.chapters, it.fields.why, it.objectives.objective])

/** Whether a sentence says what an epic is for: behind `Description:` under its heading. */
export function isPurposeOfEpic(text: string, part: Part): boolean {
  const label =
    part.around?.kind === 'label'
      ? wordsIn(text, part.around.head)
      : (leadOfPart(text, part).labels[0]?.text ?? '')
  if (label === '' || !purposes.has(lookupKey(label))) return false
  for (let it = part.around; it; it = it.around) if (it.kind === 'section') return isOfEpic(text, it)
  return false
}

/** Whether a heading names an epic, or another thing of which stories are parts. */
export const isOfEpic = (text: string, { head }: Part): boolean => epicName().test(wordsIn(text, head))

/** Whether a part has an id by which stories go. */
export function hasStoryId(text: string, part: Part): boolean {
  const { id } = leadOfPart(text, part)
  return id !== null && !isNoStory(id.text)
}
