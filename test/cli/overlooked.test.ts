import { expect, test } from 'vitest'
import { triadIn } from './terminal.ts'

const files = {
  'needs/a.md': '# Berths\n\nAs a skipper, I want to book a berth.\n',
  'needs/b.md': '# Quays\n\nAs a skipper, I want to leave a quay.\n',
  'notes.md': '# Notes\n',
}
const line =
  '2 documents in needs/ begin user stories and are not read; what would take them in: triad init\n'

test.each(['list', 'check', 'list needs'])('triad %s leads to what takes them in', async (argv) => {
  const { stdout } = await triadIn(files, argv)
  expect(stdout.endsWith(line)).toBe(true)
})
test('with a triad.yaml to what is to be written there', async () => {
  const { stdout } = await triadIn({ ...files, 'triad.yaml': 'rules: {}\n' }, 'list')
  expect(stdout).toContain('what would take one in: triad explain "needs/a.md"\n')
})
test.each(['list notes.md', 'list --format json'])('but not triad %s', async (argv) =>
  expect((await triadIn(files, argv)).stdout).not.toContain('begin user stories'),
)
