import { isMeasurable, objectivesIn } from '../model/okr.ts'
import type { Span } from '../text/span.ts'
import { defineRule } from './rule.ts'

/** More than its own label: `KR 1` alone is only begun. */
const saysMore = /(?:^|[:.–—-]|\s)(?!key\b|results?\b|KRs?\b|KR\d|O\d)\p{L}{3,}/iu

export default defineRule({
  id: 'unmeasurable-key-result',
  severity: 'info',
  summary: 'A key result says by how much, or by when.',
  why: 'A key result without a measure is reached when somebody feels so.',
  repair: 'Say from what to what: a number, a share, a date.',
  asks: ({ holdsObjectives }) => holdsObjectives,

  *check({ text, placeholders }) {
    const { objectives, loose } = objectivesIn(text)
    // What is still to be filled in is said already.
    const isOpen = ({ start, end }: Span) => placeholders.some((it) => start <= it.start && it.end <= end)
    for (const result of [...objectives.flatMap((it) => it.results), ...loose])
      if (
        !isMeasurable(text, result) &&
        !isOpen(result) &&
        saysMore.test(text.slice(result.head.start, result.head.end))
      )
        yield {
          span: result.head,
          message: 'This key result cannot be measured: it names no number and no date.',
        }
  },
})
