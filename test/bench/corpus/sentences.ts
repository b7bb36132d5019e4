import { adjectives, nouns, places, verbs } from './words.ts'

/** Makes sentences none of which is ever made twice, neither by itself nor by that of another document. */
export interface Writer {
  /** A sentence of its own, with markup here and there. */
  sentence(): string
  sentences(count: number): string
  bullets(count: number): string
  /** What somebody does, in a few words: `sort the late parcels of the upper pier`. */
  deed(): string
  pick<T>(choices: readonly T[]): T
}

/** So many phrases a document may take; they are numbered through all documents. */
const phrasesOfOne = 128

/** The writer of the document with the number `seed`: the same for the same number. */
export function writerFor(seed: number): Writer {
  let phrases = 0
  let state = seed >>> 0
  const next = () => {
    // A linear congruential generator (Numerical Recipes).
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
  const pick = <T>(choices: readonly T[]): T => choices[next() % choices.length] as T
  const deed = () => {
    if (phrases === phrasesOfOne) throw new RangeError(`document ${seed} has too many phrases`)
    return phraseOf(seed * phrasesOfOne + phrases++)
  }
  const sentence = () => pick(frames)(deed(), next)
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ')
  const bullets = (count: number) => Array.from({ length: count }, () => `- ${sentence()}`).join('\n')
  return { sentence, sentences, bullets, deed, pick }
}

/** The phrase with the number `ordinal`, below 2^30: each number has its own, and neighbours are not alike. */
function phraseOf(ordinal: number): string {
  // To multiply by an odd number modulo a power of two leaves no two numbers the same.
  let bits = (Math.imul(ordinal, 0x2c1b3c6d) >>> 0) & 0x3fffffff
  const word = (words: readonly string[]) => {
    const found = words[bits & 63] as string
    bits >>>= 6
    return found
  }
  const [adjective, place, noun, other, verb] = [adjectives, places, nouns, adjectives, verbs].map(word)
  return `${verb} the ${adjective} ${noun} of the ${other} ${place}`
}

const frames: readonly ((deed: string, next: () => number) => string)[] = [
  (deed, next) => `The **first version** lets ${2 + (next() % 40)} people ${deed}; the app follows.`,
  (deed, next) =>
    `Interviews with ${next() % 90} customers showed that they ${deed}, *half of them* on a phone.`,
  (deed) => `Until the numbers hold, nobody has to ${deed} behind the \`legacy_flow\` switch.`,
  (deed, next) => `Support hears about **${3 + (next() % 60)} calls a week** from those who ${deed}.`,
  (deed) =>
    `To ${deed} changes nothing that is stored; the [data sheet](https://example.com/data) has the fields.`,
  (deed) => `Design has a clickable draft of how to ${deed}, and engineering expects no change elsewhere.`,
  (deed, next) => `In ${2 + (next() % 9)} of 12 weeks the team could not ${deed} in time.`,
  (deed) => `What remains open is who may ${deed}, and for how long.`,
]
