import { describe, expect, test } from 'vitest'
import { rules } from '../../server/src/rules/index.ts'
import { triadIn } from './terminal.ts'

test('lists all rules', async () => {
  const { code, stdout } = await triadIn({}, 'explain')
  expect(code).toBe(0)
  for (const rule of rules) expect(stdout).toContain(rule.id)
  expect(stdout).toContain('warning')
})

test.each(rules.map((rule) => rule.id))('explains %s', async (id) => {
  const { code, stdout, stderr } = await triadIn({}, `explain ${id}`)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.startsWith(`# ${id}\n`)).toBe(true)
})

test('of a rule that is none, names the nearest', async () => {
  const stderr = 'triad: there is no rule and no file "missing-ower"; did you mean missing-owner?\n'
  expect(await triadIn({}, 'explain missing-ower')).toEqual({ code: 2, stdout: '', stderr })
})

describe('on a terminal', () => {
  test('a page is made up, in lines that fit', async () => {
    const { stdout } = await triadIn({}, 'explain missing-why', {
      isTTY: true,
      columns: 60,
      env: { TERM: 'xterm' },
    })
    expect(stdout).toContain('\x1b[1mmissing-why\x1b[22m')
    expect(stdout).not.toContain('```')
    expect(stdout).toContain('\x1b[33m^^^')
  })
})

describe('a document', () => {
  const files = { 'stories/pay.md': '# Pay\n\nAs a clerk, I want to pay.\n', 'notes.md': '# Notes\n' }

  test('is explained by its path, as somebody there would write it', async () => {
    const { code, stdout, stderr } = await triadIn(files, 'explain ./stories/pay.md')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^# stories\/pay\.md\n\n- Kind: user story\n/)
    expect(stdout).toContain('- Want: pay\n')
  })
  test('that is none, with what would make it one', async () => {
    const { code, stdout } = await triadIn(files, 'explain notes.md')
    expect(code).toBe(0)
    expect(stdout).toContain('## To make it one\n')
  })
  test.each([
    ['stories', 'stories is a folder; name one document in it. What is in it: triad list stories'],
    [
      'triad.yaml',
      'triad.yaml says how Triad reads other documents; what is wrong in it: triad check triad.yaml',
    ],
    ['stories/gone.md', 'stories/gone.md does not exist. Name a file or a folder that is there.'],
  ])('but not %s', async (path, why) =>
    expect(await triadIn(files, `explain ${path}`)).toEqual({
      code: 2,
      stdout: '',
      stderr: `triad: ${why}\n`,
    }),
  )
})
