import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPage } from './literate/page.ts'
import { misreadIn, withReadings } from './literate/reading.ts'

const folder = new URL('reading/', import.meta.url)
const first = 'README.md'
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .filter((name) => name !== first)
  .sort()

test('the first page leads to every other', () => {
  const text = readFileSync(new URL(first, folder), 'utf8')
  expect(pages.filter((page) => !text.includes(`](${page})`))).toEqual([])
})

for (const name of pages)
  describe(name, () => {
    const file = new URL(name, folder)
    const text = readFileSync(file, 'utf8')
    // `UPDATE=1` writes down what is read today; reading the difference is up to you.
    if (process.env.UPDATE) writeFileSync(file, withReadings(text, readPage(text).cases))
    const { cases } = readPage(readFileSync(file, 'utf8'))

    test('has no case twice', () => expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length))

    test.each(cases)('$title', (it) => {
      const problems = misreadIn(it)
      if (problems.length > 0) expect.fail(`${name} › ${it.title}\n\n${problems.join('\n\n')}`)
    })
  })
