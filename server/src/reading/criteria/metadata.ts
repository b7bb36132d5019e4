import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { namedBy } from '../fields/names.ts'
import type { Part } from '../parts/part.ts'

/**
 * What stands right below the title of a document of criteria, without the lines that say whose it is, how old, of which
 * version: `**Owner:** Ann`, with whatever else that block says behind labels.
 */
export function withoutMetadata(text: string, parts: readonly Part[]): readonly Part[] {
  let at = 0
  let isOfDocument = false
  for (let part = parts[at]; part; part = parts[++at]) {
    const before = parts[at - 1]
    if (before && /\n[ \t]*\r?\n/.test(text.slice(before.end, part.start))) break
    const fact = factOf(text, part)
    if (!fact) break
    isOfDocument ||= isMetadata(fact)
  }
  return isOfDocument ? parts.slice(at) : parts
}

interface Fact {
  readonly name: string
  readonly value: string
}

/** A label with its value, all on one line; no longer than metadata is. */
function factOf(text: string, { kind, start, end }: Part): Fact | null {
  if ((kind !== 'label' && kind !== 'entry') || end - start > longest) return null
  const [, name = '', value = ''] = labelled.exec(text.slice(start, end)) ?? []
  return name === '' ? null : { name, value }
}

const longest = 160
const labelled =
  /^\s*(?:[-*+]\s+)?[*_]{0,3}(\p{L}[^:：*_\r\n]{0,40})[*_]{0,3}\s?[:：][*_]{0,3}[ \t]+(\S[^\r\n]*)\s*$/u

const dates = wordsOf(languages, ({ fields }) => fields.date)

function isMetadata({ name, value }: Fact): boolean {
  if (/^v?\d{1,3}(?:\.\d{1,3}){1,3}\W*$/i.test(value) || dates.has(lookupKey(name))) return true
  const named = namedBy(name)
  return named !== null && !named.isLoose
}
