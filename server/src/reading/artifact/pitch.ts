import { productVision } from '../../domain/kinds/product-vision.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { signsIn, wordsOfHead } from '../../domain/signs.ts'
import type { Document } from '../document/document.ts'
import type { Evidence } from './evidence.ts'
import { mayMention } from './mentioned.ts'
import { weights } from './weigh.ts'

/** So many headings promise something, beside whom it is for and what is wrong for them. */
const fewestPromises = 2

/**
 * What speaks for a document being a product vision that neither its name nor its title calls so: its headings say whom
 * the product is for, what is wrong for them, and what it promises. It is called anything from `idea` to `concept`, and
 * has no set form, so that no section is asked for.
 */
export function pitchEvidence({ text }: Document): Evidence[] {
  // Most documents end here: no manual says whom a product is for in those words.
  if (!mayMention(text, 'users')) return []
  // `Problems, as skippers tell them`
  const heads = signsIn(text).heads.map((it) => wordsOfHead(it.split(/[,;(（]/, 1)[0] ?? ''))
  if (!heads.some((it) => users.has(it)) || !heads.some((it) => problems.has(it))) return []
  const promised = new Set(heads.filter((it) => promises.has(it)))
  if (promised.size < fewestPromises) return []
  const said = 'Its headings say whom the product is for, what is wrong for them, and what it promises.'
  return [{ by: 'akin', kind: productVision.id, weight: weights.told, text: said }]
}

const users = wordsOf(languages, ({ pitch }) => pitch.users)
const problems = wordsOf(languages, ({ pitch }) => pitch.problems)
const promises = wordsOf(languages, ({ pitch }) => pitch.promises)
