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
  const stderr = 'triad: there is no rule "missing-ower"; did you mean missing-owner?\n'
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
