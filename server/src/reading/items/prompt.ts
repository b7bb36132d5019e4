import type { Part } from '../parts/part.ts'
import type { When } from './horizon.ts'

/** Whether a section hands on a text to be used: `Next instruction: step 3` above a fence or a quote. */
export const isPrompt = ({ grade, title, name }: When, own: readonly Part[]): boolean =>
  grade === 'weak' &&
  title !== '' &&
  title === name.segments[0] &&
  own.some((it) => isHandedOn(it) || (it.kind === 'label' && it.parts.some(isHandedOn)))

const isHandedOn = ({ kind, lang, start, end }: Part): boolean =>
  end - start > 80 &&
  (kind === 'fence' ? /^(?:te?xt|prompt|markdown|md)?$/i.test(lang) : kind === 'box' && lang === 'quote')
