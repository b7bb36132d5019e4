import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../server/src/rules/index.ts'
import { readPage } from './literate/page.ts'
import { problemsOf } from './literate/run.ts'
import { updated } from './literate/update.ts'

const folder = new URL('rules/', import.meta.url)
const pages = readdirSync(folder).sort()

test('every rule has a page, and every page a rule', () =>
  expect(pages).toEqual(rules.map((rule) => `${rule.id}.md`).sort()))

for (const rule of rules.filter(({ id }) => pages.includes(`${id}.md`)))
  describe(rule.id, () => {
    const file = new URL(`${rule.id}.md`, folder)
    // `UPDATE=1` writes down what is reported and repaired today; reading the difference is up to you.
    if (process.env.UPDATE) writeFileSync(file, updated(readFileSync(file, 'utf8'), rule))
    const page = readPage(readFileSync(file, 'utf8'))

    test('is what its page is named after', () => expect(page.id).toBe(rule.id))

    test.each(page.cases)('$title', (it) => {
      const problems = problemsOf(rule, it)
      if (problems.length > 0) expect.fail(`${rule.id} › ${it.title}\n\n${problems.join('\n\n')}`)
    })
  })
