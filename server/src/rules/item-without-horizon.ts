import { lackingIn } from '../reading/artifact/planned.ts'
import { message } from '../text/message.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'item-without-horizon',
  severity: 'info',
  summary: 'Every roadmap item says roughly when.',
  why: 'A roadmap without times is a list of wishes, and everyone hears “soon”.',
  repair: 'Put it under Now, Next or Later, a quarter or a phase, or give it a date.',
  asks: ({ items }) => items === 'planned',

  *check(artifact) {
    const { open, lacking, isManner, told } = lackingIn(artifact, ({ horizon }) => horizon !== null, 1)
    if (isManner)
      yield {
        span: artifact.head,
        message:
          lacking.length === open
            ? message('None of these {0} items says when.', open)
            : message('{0} of these {1} items do not say when.', lacking.length, open),
      }
    else for (const item of told) yield { span: item.head, message: message('This item does not say when.') }
  },
})
