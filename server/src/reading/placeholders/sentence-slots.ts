import type { Sentence, Story, Text } from '../story.ts'
import type { Placeholder } from './placeholder.ts'

/** A slot as all of a role, a want or a why: `<role>`, `‹role›`, `[Rolle]`, `{{goal}}`, `<機能>したい`. */
const slot =
  /^(?:<[^<>\n]{1,60}>|‹[^‹›\n]{1,60}›|\[[^[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}\}?)(?![[(])(?=.{0,4}$)/su

/**
 * The slots of sentences that nobody has filled in, in whatever language: of role, want and why at least two are slots
 * and nothing else. One alone may be what the sentence is about: `I want to press <Enter>`.
 */
export function slotsOfSentences(stories: readonly Story[], text: string): Placeholder[] {
  return stories.flatMap(({ sentence }) => (sentence ? slotsOf(sentence, text) : []))
}

function slotsOf({ role, want, why }: Sentence, text: string): Placeholder[] {
  const slots = [role, want, why].flatMap((part) => slotOf(part, text) ?? [])
  return slots.length < 2 ? [] : slots
}

function slotOf(part: Text | null, text: string): Placeholder | null {
  if (!part || !slotSigns.includes(text[part.start] as string)) return null
  const said = slot.exec(text.slice(part.start, Math.min(part.end, part.start + 80)))?.[0]
  return said === undefined ? null : { start: part.start, end: part.start + said.length, text: said }
}

const slotSigns = '<‹[{'

/** Whether a part of a sentence is a slot and nothing else, be it dots or a line to write on. */
export const isSlotAlone = (text: string, part: Text): boolean =>
  slotOf(part, text) !== null || /^[\s….*_`]*$/.test(text.slice(part.start, part.end))

/** Both in the order of the text, each place once. */
export function together(a: readonly Placeholder[], b: readonly Placeholder[]): readonly Placeholder[] {
  if (b.length === 0) return a
  const places = new Set(a.map(({ start }) => start))
  return [...a, ...b.filter(({ start }) => !places.has(start))].sort((x, y) => x.start - y.start)
}
