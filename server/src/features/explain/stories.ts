import { type CriteriaHolder, criteriaOfWhole } from '../../reading/artifact/holder.ts'
import type { CriteriaSection, Criterion, Story } from '../../reading/story.ts'
import { plainText } from '../../syntax/inline.ts'
import { onOneLine } from '../../text/markdown.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import { toldIn } from '../../workspace/told.ts'
import { criteriaCount } from '../holdings.ts'
import { fullName, storyName } from '../titles.ts'
import { type Chapter, chapter, type Entry, entry, words } from './explanation.ts'
import { at, type Telling } from './telling.ts'

/** A chapter for each story that a document tells, and one for the criteria of the whole. */
export function storyChapters(telling: Telling): Chapter[] {
  const { workspace, artifact, say } = telling
  return [
    ...toldIn(workspace, artifact).flatMap((story) =>
      chapter(story.place === 'file' ? say('Its story') : say('Story: {0}', titleOf(telling, story)), [
        ...sentenceOf(telling, story),
        criteriaOf(telling, story.sections) ?? entry(noCriteria(story, say)),
      ]),
    ),
    ...artifact.holders.flatMap((it) =>
      chapter(say('Criteria of {0}', holderOf(telling, it)), [countedOf(telling, it.criteria)]),
    ),
    ...chapter(say('For the whole document'), [ofWhole(telling)]),
  ]
}

const noCriteria = ({ saysWhenDone }: Story, say: Say): string =>
  saysWhenDone
    ? say('No acceptance criteria by that name, but it says when it is done')
    : say('No acceptance criteria')

/** A story with its line; where it is the whole file, the line is that of its first heading. */
const titleOf = (telling: Telling, story: Story): string =>
  at(telling, words(fullName(storyName(story))), story.heading ?? story.sentence ?? story)

function sentenceOf({ say }: Telling, { sentence }: Story): Entry[] {
  if (!sentence) return [entry(say('No story sentence'))]
  const { role, want, why } = sentence
  const none = say('not said')
  return [
    entry(say('Who: {0}', role ? words(role.text) : none)),
    entry(say('Want: {0}', want ? words(want.text) : none)),
    entry(say('Why: {0}', why ? words(why.text) : none)),
  ]
}

const holderOf = (telling: Telling, { id, title }: CriteriaHolder): string =>
  at(telling, words(fullName({ id: id && onOneLine(id.text), title: onOneLine(title.text) })), title)

/** The criteria of the whole; where a document has no others, an empty place for them is told, too. */
function ofWhole(telling: Telling): Entry | null {
  const { artifact } = telling
  return artifact.holders.length === 0
    ? criteriaOf(telling, artifact.criteria)
    : countedOf(telling, criteriaOfWhole(artifact))
}

function criteriaOf(telling: Telling, sections: readonly CriteriaSection[]): Entry | null {
  const [first] = sections
  if (!first) return null
  return (
    countedOf(
      telling,
      sections.flatMap(({ criteria }) => criteria),
    ) ?? entry(at(telling, telling.say('A section for acceptance criteria that is empty'), first.label))
  )
}

/** How many there are, with each; null where there are none. */
function countedOf(telling: Telling, criteria: readonly Criterion[]): Entry | null {
  const count = criteriaCount(criteria, telling.say)
  return count === null
    ? null
    : entry(
        count,
        criteria.map((it) => entry(at(telling, criterionOf(telling, it), it))),
      )
}

function criterionOf({ artifact, say }: Telling, { checked, placeholder, ...span }: Criterion): string {
  const text = lineOf(artifact.text, span)
  if (placeholder) return say('Still to be written: {0}', text)
  return checked === null ? text : `[${checked ? 'x' : ' '}] ${text}`
}

/** What stands in `span` on one line, without the signs of lists, boxes and markup; of what has a heading, that. */
function lineOf(text: string, { start, end }: Span): string {
  const lines = text
    .slice(start, Math.min(end, start + longestSource))
    .replace(element, '\n')
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(signs, ''))
    .filter((line) => line !== '')
  const isHeaded = /^[ \t]*#/.test(text.slice(start, start + 10))
  return words(plainText((isHeaded ? lines.slice(0, 1) : lines).join(' '))) || '…'
}

/** Characters of a criterion that are looked at. */
const longestSource = 1000

const element = /<\/?(?:li|td|tr|p|br)\b[^<>]{0,80}>/gi
const signs = /^(?:[-*+>]\s+|#{1,6}\s+|\d{1,9}[.)]\s+|\[[ xX]\]\s+)+/
