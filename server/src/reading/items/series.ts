import type { Part } from '../parts/part.ts'
import { isBacklog, type Name, nameIn } from './name.ts'
import { isOneOf, planWords } from './words.ts'

/**
 * Those of `sections` that are none of the things that most of the others are: what stands before `Epic 1: …` and
 * `Epic 2: …`, as `Personas` does, and whatever stands around `Backlog – User stories`.
 */
export function besideThings(text: string, sections: readonly Part[]): ReadonlySet<Part> {
  const names = sections.map((it) => nameIn(text, it.head))
  if (names.some(isBacklog)) return new Set(sections.filter((_, at) => !isBacklog(names[at] as Name)))
  const isNumbered = ({ keys: [key = ''] }: Name): boolean => {
    const word = numberedThing.exec(key)?.[1]
    return word !== undefined && isOneOf(planWords.thingNames, word)
  }
  const numbered = names.filter(isNumbered).length
  return numbered > 1 && numbered * 2 > sections.length
    ? new Set(sections.slice(0, names.findIndex(isNumbered)))
    : new Set()
}

/** `epic 1` */
const numberedThing = /^(\p{L}+(?: \p{L}+)?) \d{1,3}$/u
