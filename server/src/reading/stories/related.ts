import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { once } from '../../text/once.ts'
import { wordsIn } from '../lead/name.ts'
import { sectionAround } from '../parts/part.ts'
import { leadOfPart } from './leaf.ts'
import type { Telling } from './telling.ts'

const related = once(() => new RegExp(patternOf(languages.flatMap(({ story }) => story.related)), 'iu'))

const quotes = /["“”„«»「『]/

/**
 * Whether a sentence is only quoted, in quotation marks and behind its id, below a heading that says that it has to do
 * with something else: `### Related user story`. Pages that say what belongs together do so; the story is told elsewhere.
 */
export function isQuotedById(text: string, { part, sentence }: Telling): boolean {
  if (!quotes.test(text.slice(Math.max(0, sentence.start - 1), sentence.start + 1))) return false
  if (part.kind === 'row' || leadOfPart(text, part).id === null) return false
  const { kind, head } = sectionAround(part)
  return kind === 'section' && related().test(wordsIn(text, head))
}
