import { expect, test } from 'vitest'
import { parse } from '../../../server/src/reading/document/document.ts'
import { labelsIn } from '../../../server/src/reading/document/labels.ts'
import { statedFields } from '../../../server/src/reading/fields/body.ts'

/** Repetitions of what the readers of fields know; each read once at every size. */
const units = [
  '**Owner:** Ada\n',
  '**Owner:**\n\n',
  '- Owner:\n',
  '| Owner | Ada |\n',
  '## Status\n\n- [x] Done\n\n',
  '**Owner:** a · ',
  '> Owner: a\n',
  '---\n\n**Owner:** a\n\n',
]

test.each(units)('%j, many times, states one fact each at most', (unit) => {
  const text = `# T\n\n${unit.repeat(2000)}`
  const fields = statedFields(parse(text))
  expect(fields.length).toBeLessThanOrEqual(2001)
  expect(new Set(fields.map(({ keySpan }) => keySpan.start)).size).toBe(fields.length)
  for (const { keySpan, valueSpan, scalars } of fields) {
    expect(keySpan.end).toBeLessThanOrEqual(text.length)
    expect(valueSpan.start).toBeGreaterThanOrEqual(keySpan.end)
    for (const it of scalars) expect(it.end).toBeLessThanOrEqual(valueSpan.end)
  }
})

test('labels come in the order of the text, without the title', () =>
  expect(
    labelsIn(
      parse(
        '# Pay {#pay}\n\n**Problem:** people queue\n\n- **Owner** Ada\n- Cost: 3\n\n问题：没有泊位\n\n| Option | Price |\n|---|---|\n| Buy | 3 |\n\n<details><summary>Risks</summary>\n\nNone.\n\n</details>\n\n## Outcome {#o}\n',
      ),
    ),
  ).toEqual(['Problem', 'Owner', 'Cost', '问题', 'Option', 'Price', 'Buy', 'Risks', 'Outcome']))
