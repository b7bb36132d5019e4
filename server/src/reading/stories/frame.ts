import { type Part, sectionAround } from '../parts/part.ts'
import { type Frame, frameIn, wantBelow } from '../sentence/frame.ts'
import { sentenceKey } from '../sentence/key.ts'
import type { Text } from '../story.ts'
import { words } from '../words.ts'
import { type Leaf, leadIn, longestRole } from './leaf.ts'
import type { Telling } from './telling.ts'

/**
 * The stories below a role that stands alone at `start` in the leaf at `at`: `## As a skipper`, and a list of what they
 * want. Where the name of the list opens the want, each entry is one; else those that begin with one. Below a
 * sentence that is still open all entries are its want. Empty where there are none, or where one sentence is enough.
 */
export function tellingsBelow(text: string, leaves: readonly Leaf[], at: number, start: number): Telling[] {
  const leaf = leaves[at] as Leaf
  const next = leaves[at + 1]
  if (!next || leaf.end - leaf.start > longestRole || !isBelow(leaf.part, next.part)) return []
  const frame = frameIn(text, { start, end: leaf.end }, next)
  if (!frame) return []
  const wants = wantsBelow(text, leaves, at, frame)
  const [first, ...more] = wants
  if (!first || (!frame.isOpen && (more.length === 0 || isOneWhy(wants)))) return []
  if (!frame.isOpen || isName(text, leaf)) return wants.map((it) => telling(frame.role, it, it.part))
  const last = more.at(-1) ?? first
  const all = wants.map(({ want }) => want.text).join(', ')
  const want = { start: first.want.start, end: last.want.end, text: all }
  return [telling(frame.role, { ...first, start, last: last.last, want, why: last.why }, leaf.part)]
}

/** Whether a last entry says why for all before it, so that they are one sentence. */
const isOneWhy = (wants: readonly Want[]): boolean =>
  wants.every(({ why, part, last }, i) => (i === wants.length - 1 ? why !== null && last !== part : !why))

interface Want {
  readonly part: Part
  readonly last: Part
  readonly start: number
  readonly want: Text
  readonly why: Text | null
}

function telling(role: Text, { last, start, want, why }: Want, part: Part): Telling {
  const sentence = { start, end: (why ?? want).end, role, want, why }
  return { part, last, sentence: { ...sentence, key: sentenceKey(sentence) }, isByNames: false }
}

/** Whether `part` is an entry or a paragraph in what `head` names, or of the list behind it. */
function isBelow(head: Part, part: Part): boolean {
  if (part.kind !== 'entry' && (part.kind !== 'lines' || head.kind !== 'section')) return false
  if (head.kind === 'section') return sectionAround(part) === head
  return head.kind === 'entry' ? part.around === head : part.around === head.around && part !== head
}

/** Whether a leaf is a heading, or a line that is one to the eye. */
const isName = (text: string, { part, start, end }: Leaf): boolean =>
  part.kind === 'section' || /^[*_]{2}[^*_]+[*_]{2}[:：]?$/.test(text.slice(start, end).trim())

/** The wants right below a role; an entry that only goes on with one belongs to that. */
function wantsBelow(text: string, leaves: readonly Leaf[], at: number, frame: Frame): Want[] {
  const { part: head } = leaves[at] as Leaf
  const found: Want[] = []
  let end = -1
  let group: number | null = null
  for (let i = at + 1; i < leaves.length; i++) {
    const leaf = leaves[i] as Leaf
    const { part } = leaf
    // What stands inside an entry tells more of it.
    if (part.start < end) continue
    if (!isBelow(head, part) || (head.kind !== 'section' && part.group !== (group ?? part.group))) break
    // Paragraphs around a list of wants speak of the list.
    if (frame.isOpen && part.kind === 'lines') {
      if (found.length > 0) break
      continue
    }
    group = part.group
    end = part.end
    const lead = leadIn(text, leaf)
    const start = frame.isOpen ? lead.title : lead.words
    const before = found.at(-1)
    const goesOn = before !== undefined && before.why === null && words.continues(text, start)
    const own = wantBelow(text, { start, end: leaf.end }, frame)
    if (own && !(goesOn && frame.isOpen)) found.push({ part, last: part, start, ...own })
    else if (goesOn) {
      const both = wantBelow(text, { start: before.start, end: leaf.end }, frame)
      if (both?.why) found[found.length - 1] = { ...before, ...both, last: part }
    }
  }
  return found
}
