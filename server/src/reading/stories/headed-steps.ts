import { lineEnd } from '../../text/line.ts'
import { criterion } from '../criteria/criterion.ts'
import { type Step, stepOf } from '../criteria/steps.ts'
import type { Part } from '../parts/part.ts'
import type { CriteriaSection, Criterion } from '../story.ts'

/**
 * The scenarios of a story whose steps are headings that nothing announces: `#### Given a free berth`, `#### When`,
 * `#### Then`. Null where there is none that begins with a Given and goes on to a Then: many headings begin with When.
 */
export function headedSteps(text: string, story: Part): CriteriaSection | null {
  const found: Criterion[] = []
  let run: Part[] = []
  let seen: Step[] = []
  const close = () => {
    const [first] = run
    const last = run.at(-1)
    if (first && last && seen.includes('then'))
      found.push(criterion(text, { start: first.start, end: last.end }, first.head))
    run = []
    seen = []
  }
  for (const part of story.parts) {
    const step = part.kind === 'section' ? stepOf(text.slice(part.head.start, part.head.end)) : ''
    if (step === '' || step === 'given') close()
    if (step === 'given' || (step !== '' && run.length > 0)) {
      run.push(part)
      seen.push(step)
    }
  }
  close()
  const [first] = found
  const last = found.at(-1)
  if (!first || !last) return null
  const label = { start: first.start, end: lineEnd(text, first.start) }
  return { start: first.start, end: last.end, label, criteria: found, insertAt: lineEnd(text, last.end) }
}
