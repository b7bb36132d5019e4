import { productVision } from '../../domain/kinds/product-vision.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { wordsIn } from '../lead/name.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { sentenceKey } from '../sentence/key.ts'
import { sentenceFrom } from '../sentence/read.ts'
import type { Text } from '../story.ts'
import { leadOfPart } from './leaf.ts'
import { hasStoryId, isNamedStory } from './name.ts'
import type { Telling } from './telling.ts'

const roleWords = wordsOf(languages, ({ fields }) => fields.role)
const peopleWords = wordsOf(languages, ({ fields, sections }) => [
  fields.role,
  sections[productVision.id].users,
])

/** No name of a person or a role has more words. */
const mostWords = 5

/**
 * The stories below a heading that names a person of the document, `### Skipper` or `### Persona: Skipper`: the entries of
 * a list, at least two, in each of which somebody says what they want, in most of them why as well.
 */
export function tellingsBelowPersonas(
  text: string,
  document: Part,
  isLeftOut: (part: Part) => boolean,
  isTold: (part: Part) => boolean,
): Telling[] {
  const sections = [...partsIn(document)].filter((it) => it.kind === 'section' && hasEntries(it))
  if (sections.length === 0) return []
  const people = peopleOf(text, document)
  return sections.flatMap((section) => {
    const role = personIn(text, section, people)
    if (!role || isNamedStory(text, section, null) || hasStoryId(text, section) || isShut(section, isLeftOut))
      return []
    return wantsOf(text, section, role, isTold)
  })
}

const hasEntries = ({ parts }: Part): boolean => parts.filter(({ kind }) => kind === 'entry').length > 1

/** Whether a section lies in one that is left out. */
const isShut = (section: Part, isLeftOut: (part: Part) => boolean): boolean => {
  for (let it: Part | null = section; it; it = it.around) if (isLeftOut(it)) return true
  return false
}

/** The person whom a heading names: behind the word for one, or by a name that the document has introduced. */
function personIn(text: string, { head }: Part, people: ReadonlySet<string>): Text | null {
  const name = wordsIn(text, head)
  if (name.split(/\s+/).length > mostWords || /\d/.test(name)) return null
  const [label = '', ...rest] = name.split(/\s*[:：–—]\s*/)
  const own = rest.length === 1 && roleWords.has(lookupKey(label)) ? (rest[0] as string) : name
  if (own === '' || (own === name && !people.has(lookupKey(own)))) return null
  const at = text.slice(head.start, head.end).indexOf(own)
  return at < 0 ? null : { start: head.start + at, end: head.start + at + own.length, text: own }
}

/** The people that a document introduces under a heading such as `Personas`: as headings, in bold, in a first column. */
function peopleOf(text: string, document: Part): ReadonlySet<string> {
  const names = new Set<string>()
  for (const section of partsIn(document)) {
    if (section.kind !== 'section' || !peopleWords.has(lookupKey(wordsIn(text, section.head)))) continue
    for (const it of section.parts) {
      const [cell] = it.cells
      const bold = /^[*_]{2}([^*_\r\n]{2,40}?):?[*_]{2}/.exec(
        text.slice(it.head.start, it.head.start + 60),
      )?.[1]
      const name =
        it.kind === 'section'
          ? wordsIn(text, it.head)
          : it.kind === 'row' && cell
            ? wordsIn(text, cell)
            : (bold ?? (it.kind === 'label' ? wordsIn(text, it.head) : ''))
      if (name !== '') names.add(lookupKey(name))
    }
  }
  return names
}

function wantsOf(text: string, section: Part, role: Text, isTold: (part: Part) => boolean): Telling[] {
  const entries = section.parts.filter(({ kind }) => kind === 'entry')
  const found = entries.flatMap((part): Telling[] => {
    const sentence = isTold(part)
      ? null
      : sentenceFrom(text, [{ start: leadOfPart(text, part).words, end: part.head.end }])
    if (!sentence?.want || sentence.role) return []
    const { start, end, want, why } = sentence
    const whole = { start, end, role, want, why, key: sentenceKey({ role, want, why }) }
    return [{ part, last: part, sentence: whole, isByNames: false }]
  })
  const reasons = found.filter(({ sentence }) => sentence.why !== null).length
  return found.length > 1 && found.length === entries.length && reasons * 2 > found.length ? found : []
}
