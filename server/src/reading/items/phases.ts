import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Part } from '../parts/part.ts'
import type { Text } from '../story.ts'
import { leadAt } from './title.ts'
import { planWords } from './words.ts'

/** `INC-01` */
const numbered = /^(\p{L}{2,5})[-_ .]?(\d{1,3})$/u

/**
 * The ids of sections side by side that are called after numbered phases, as `INC-01` and `INC-02` are after increments:
 * they say when. Siblings decide together: all that bear ids are such, and their numbers rise; else none is.
 */
export function phasesAmong(text: string, parts: readonly Part[]): ReadonlyMap<Part, Text> {
  const found = new Map<Part, Text>()
  let prefix = ''
  let last = -1
  for (const part of parts) {
    const id = part.kind === 'section' ? leadAt(text, part.head).id : null
    if (!id || id.isLocal) continue
    const [, letters = '', digits = ''] = numbered.exec(id.text) ?? []
    const number = Number(digits)
    const isNext = digits !== '' && number > last && (prefix === '' || prefix === letters)
    if (!isNext || !planWords.phaseIds.has(lookupKey(letters))) return none
    prefix = letters
    last = number
    found.set(part, { start: id.start, end: id.end, text: id.text })
  }
  return found.size > 1 ? found : none
}

const none: ReadonlyMap<Part, Text> = new Map()
