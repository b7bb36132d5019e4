import { examples } from '../domain/examples.ts'
import { insertAt } from '../text/edit.ts'
import { message } from '../text/message.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'objective-without-key-results',
  severity: 'warning',
  summary: 'Every objective has key results.',
  why: 'Without key results, an objective is a wish: nobody can say whether it was reached.',
  repair: 'Add two to five key results below it, each with a number.',
  asks: ({ objectives }) => objectives === 'subject',

  *check({ text, objectives }) {
    for (const { head, results, start, end } of objectives) {
      if (results.length > 0) continue
      const at = start + text.slice(start, end).trimEnd().length
      const isHeading = /^#/.test(text.slice(start, start + 1))
      yield {
        span: head,
        message: message('This objective has no key results.'),
        fixes: () =>
          isHeading
            ? [
                {
                  title: message('Add key results'),
                  edits: [
                    insertAt(at, '\n\n- **KR1:** ', { stop: 1, text: examples.raised }, '\n- **KR2:** ', {
                      stop: 2,
                      text: examples.lowered,
                    }),
                  ],
                },
              ]
            : [],
      }
    }
  },
})
