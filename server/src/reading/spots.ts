import { finderOf } from '../domain/languages/finder.ts'
import { languages } from '../domain/languages/index.ts'
import { phrasesOf } from '../domain/languages/phrases.ts'
import { latest } from '../text/latest.ts'
import { isAnyIn } from '../text/sorted.ts'
import type { Span } from '../text/span.ts'
import { hasUnspaced } from './sentence/opening.ts'
import { beginnings } from './sentence/patterns.ts'

/** What a name of criteria has in it, wherever it stands there. */
export const namesOfCriteria = (): readonly string[] => [
  ...languages.flatMap(({ criteria }) => phrasesOf([...criteria.names, ...criteria.sure])),
  'acceptance',
]

const finder = finderOf(() => [languages.flatMap(beginnings), namesOfCriteria()])

/** By one look through a document: where sentences and names of criteria may begin, in order. */
const spotsOf = latest((text) => {
  const [sentences = [], criteria = []] = finder.starts(text)
  return { sentences, criteria }
})

/**
 * Whether a sentence may begin anywhere in `span` of the document `text`: it tells of most lines that none does, before
 * anybody looks for the places in them where one could.
 */
export const mayBegin = (text: string, span: Span): boolean =>
  hasUnspaced(text) || isAnyIn(spotsOf(text).sentences, span)

/**
 * Whether criteria may be named in `span` of the document `text`. A name that is put together of its words otherwise
 * than without emphasis is to be asked itself.
 */
export const mayAnnounce = (text: string, span: Span): boolean => isAnyIn(spotsOf(text).criteria, span)
