import { beforeEnd } from './affixes.ts'
import { businessCase } from './kinds/business-case.ts'
import type { Kind } from './kinds/kind.ts'
import { research } from './kinds/research.ts'
import { languages } from './languages/index.ts'
import { type WordSet, wordsOf } from './languages/lookup.ts'
import { nameKey } from './names.ts'

/** What does the work of a kind under a name and in an order of its own: a business plan, a market analysis. */
const akin: readonly (readonly [Kind, WordSet])[] = [businessCase, research].map((kind) => [
  kind,
  wordsOf(languages, (it) => it.akin[kind.id]),
])

/** More words before such a name make a sentence of it: `how to write a business plan`. */
const mostBefore = 2

/** The kind whose work a document does that is called `name` at its end; null for most. */
export function kindAkin(name: string): Kind | null {
  const key = nameKey(name)
  for (const [kind, words] of akin) {
    if (words.has(key)) return kind
    const before = beforeEnd(key, words)
    if (before !== null && before.split(' ').length <= mostBefore) return kind
  }
  return null
}
