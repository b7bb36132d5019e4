import { once } from '../../text/once.ts'
import { languages } from './index.ts'
import { phrasesOf } from './phrases.ts'

/** Stands for a full stop that ends no sentence; hardly any text holds it. */
const dot = '\u2024'

/** A full stop behind which the line goes on: most texts end with their only one. */
const hasStop = /\.[^\r\n]/

/** The source of a pattern for one abbreviation: a space may stand behind each stop within it, as in `z. B.` */
function sourceOf(phrase: string): string {
  const [words = '', number] = phrase.split(' #')
  const inner = words.slice(0, -1).split(/\. ?/).join(String.raw`\.[ \u00a0\u202f]?`)
  return String.raw`${inner}\.${number === undefined ? '' : String.raw`(?=\s?\d)`}`
}

const shortened = once(() => {
  const phrases = new Set(languages.flatMap(({ abbreviations }) => phrasesOf(abbreviations)))
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(sourceOf)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})`, 'giu')
})

/**
 * `text` with a sign of its own for each full stop of an abbreviation, so that what looks for the end of a sentence
 * finds none there; every offset stays. `withStops` gives the stops back.
 */
export const withoutStops = (text: string): string =>
  hasStop.test(text) ? text.replace(shortened(), (it) => it.replaceAll('.', dot)) : text

/** The text that `withoutStops` was given. */
export const withStops = (text: string): string => (text.includes(dot) ? text.replaceAll(dot, '.') : text)
