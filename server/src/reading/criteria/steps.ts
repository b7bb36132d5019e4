export type Step = 'given' | 'when' | 'then' | 'and' | ''

const step = /^[\s*_>`"]{0,20}(?:[-+][ \t])?(?:\[[ xX]\][ \t])?[*_]{0,3}(given|when|then|and|but)\b/i

/** The keyword that a line begins with, markup aside; empty where it is none. */
export function stepOf(line: string): Step {
  const word = step.exec(line.slice(0, 60))?.[1]?.toLowerCase()
  return word === undefined ? '' : word === 'but' ? 'and' : (word as Step)
}

/** Whether a step goes on with the scenario whose last keyword was `seen`; a When does so after a Given alone. */
export const continuesAfter = (seen: Step, next: Step): boolean =>
  seen !== '' && next !== '' && next !== 'given' && (next !== 'when' || seen === 'given')

/** EARS (Easy Approach to Requirements Syntax) says what a system shall do, where and when. */
const ears = /\bSHALL\b|\b(?:the system|the app(?:lication)?) (?:shall|must)\b/i

export const isEars = (line: string): boolean => ears.test(line)

/** Whether a line has a scenario from its situation to its result, so that nothing goes on with it. */
export const isWholeScenario = (line: string): boolean =>
  /\bgiven\b|\bwhen\b/i.test(line) && /\bthen\b/i.test(line)

/** The keyword to go on from behind `line`, which begins with `own`. */
export const seenAfter = (line: string, own: Step, seen: Step): Step =>
  isEars(line) || isWholeScenario(line) ? 'then' : own === 'and' ? seen : own

const anyStep = /(?:^|[\r\n])[ \t>*_+-]{0,20}(?:\d+[.)][ \t]*)?(?:\[[ xX]\][ \t]*)?[*_]{0,2}(?:given|when|then)\b/i

/** Whether any line of a text begins with a step. */
export const hasSteps = (text: string): boolean => anyStep.test(text)
