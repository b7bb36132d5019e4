import { bug } from '../../domain/kinds/bug.ts'
import { enabler } from '../../domain/kinds/enabler.ts'
import { userStory } from '../../domain/kinds/user-story.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { nameKey } from '../../domain/names.ts'
import { once } from '../../text/once.ts'
import { labelsCriteria } from '../criteria/names.ts'
import type { Document } from '../document/document.ts'
import { storyPrefixes, storyWords } from '../lead/words.ts'
import type { Text } from '../story.ts'
import type { Evidence } from './evidence.ts'
import { stemOf } from './place.ts'
import { weights } from './weigh.ts'

/** UTF-16 units that are looked at; whoever writes so writes little. */
const looked = 8000

const titles = wordsOf(languages, ({ fields }) => fields.title)

/** `Title: Book a berth` on the first line, as in the head of a mail. */
const firstLine =
  /^\ufeff?\s{0,9}[*_]{0,2}(\p{L}[\p{L} ]{1,20}?)[*_]{0,2}[:：][*_]{0,2}[ \t]*(\S[^\r\n]{1,200}?)[ \t]*(?:\r?\n|$)/u
const heading = /^ {0,3}#{1,6}[ \t]/m
/** `feat(auth): `: what the change will be called. */
const changePrefix =
  /^(feat|fix|chore|docs|refactor|perf|test|build|ci|style)(?:\([^()\s]{1,30}\))?!?:\s+(?=\S)/

export interface MailTitle extends Text {
  /** What sort of change it is the title of, so that an id in it is that of the story which the change is for: `feat`. */
  readonly change: string | null
}

/**
 * The title that a text without headings gives itself on its first line, without what only says of which kind the
 * change is: `US-7 Book a berth` of `Title: feat(berths): US-7 Book a berth`. Null where it gives none.
 */
export function titleInMailHead(text: string): MailTitle | null {
  const [whole = '', name = '', title = ''] = firstLine.exec(text.slice(0, 400)) ?? []
  if (title === '' || !titles.has(lookupKey(name)) || heading.test(text.slice(0, looked))) return null
  const [prefix = '', change = null] = changePrefix.exec(title) ?? []
  const words = title.slice(prefix.length)
  const start = whole.lastIndexOf(title) + prefix.length
  return { start, end: start + words.length, text: words, change }
}

/** `Acceptance:` alone on a line, and a list below it. */
const labelAlone =
  /^[ \t]{0,3}[*_]{0,2}(\p{L}[^:：\r\n]{1,50}?)[*_]{0,2}[:：][*_]{0,2}[ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t]{0,3}(?:[-*+]|\d{1,2}[.)])[ \t]/gmu

/**
 * What speaks for a document being work that is written as the head of a mail: labels without headings, of which the
 * first is its title and one announces criteria, in a folder of issues or under the id of a story. Where the title is that
 * of a change, who wants it is told by the story that the change is for.
 */
export function mailHeadEvidence(place: string, { text }: Document): Evidence[] {
  const title = titleInMailHead(text)
  if (!title) return []
  const labels = [...text.slice(0, looked).matchAll(labelAlone)].map(([, label = '']) => label)
  if (!labels.some(labelsCriteria)) return []
  const folders = place.split('/').slice(-3, -1)
  if (!folders.some((it) => holding.has(nameKey(it))) && ![title.text, stemOf(place)].some(namesStory))
    return []
  const said = 'It has the head of a mail instead of headings, with a title and acceptance criteria.'
  const kind = title.change === null ? userStory : title.change === 'fix' ? bug : enabler
  return [{ by: 'content', kind: kind.id, weight: weights.told, text: said }]
}

/** Folders of what a team is to do. */
const holding = wordsOf(languages, ({ tasks, story, kinds }) => [
  tasks,
  story.several,
  kinds['team-backlog'].files,
  kinds['team-backlog'].one,
])

const beginsAsStory = once(
  () => new RegExp(`^(?:(?:${storyPrefixes})[-_ ]?\\d|(?:${storyWords()})[-_ ]?\\d)`, 'iu'),
)
const namesStory = (name: string): boolean => beginsAsStory().test(name)
