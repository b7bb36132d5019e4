import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Span } from '../../text/span.ts'
import { idAt } from '../lead/id.ts'
import { isStoryId } from '../lead/id-alone.ts'
import type { Text } from '../story.ts'
import { leadingId } from './items.ts'
import { idSharedWithName } from './shared-id.ts'

/**
 * The id in the title of a document: right at its beginning; behind the word for what it is (`Story: EP-01-S1 Berths`);
 * for a story at its end, too, in brackets (`Berths (US 1.2)`). Null where it has none.
 */
export function idInTitle(text: string, title: Span, path: string, type: ArtifactType): Text | null {
  return (
    leadingId(text, title) ??
    idSharedWithName(text, title, path) ??
    idBehindLabel(text, title) ??
    (type.stories === 'is-one' ? storyIdAtEnd(text, title) : null)
  )
}

const labels = wordsOf(languages, ({ story, fields }) => [story.one, fields.epic, fields.feature])

/** UTF-16 units that the word for a kind of thing takes at most. */
const longestLabel = 40

function idBehindLabel(text: string, { start, end }: Span): Text | null {
  const [whole = '', label = ''] =
    /^([^:：–—\d]{2,30}?)\s{0,3}(?:[:：–—]|-(?=\s))\s{0,3}(?=\S)/.exec(
      text.slice(start, Math.min(end, start + longestLabel)),
    ) ?? []
  if (!labels.has(lookupKey(label))) return null
  return leadingId(text, { start: start + whole.length, end })
}

/** UTF-16 units that an id in brackets takes at most. */
const longestId = 20

function storyIdAtEnd(text: string, { start, end }: Span): Text | null {
  const open = text.lastIndexOf('(', end)
  if (open <= start || end - open > longestId || text[end - 1] !== ')') return null
  const id = idAt(text, { start: open + 1, end: end - 1 })
  return id && id.end === end - 1 && isStoryId(id.text)
    ? { start: id.start, end: id.end, text: id.text }
    : null
}
