import { expect, test } from 'vitest'
import { copied } from '../../server/src/text/copied.ts'

test.each(['', 'US-1', 'the berth is held for a night', 'as a skipper 🚤, “I” want\n\\ \u2028 \ud800'])(
  'what is copied is the same text: %j',
  (text) => expect(copied(`before ${text} behind`.slice(7, 7 + text.length))).toBe(text),
)
