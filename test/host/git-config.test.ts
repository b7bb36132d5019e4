import { expect, test } from 'vitest'
import { settingsIn } from '../../server/src/host/git-config.ts'

const values = (text: string) =>
  settingsIn(text).map(({ section, key, value }) => `${section}.${key}=${value}`)

test.each([
  ['[core]\n\texcludesFile = ~/.ignore\n', 'core.excludesfile=~/.ignore'],
  ['[Core]\r\nEXCLUDESFILE=a b \r\n', 'core.excludesfile=a b'],
  ['[core] excludesfile = "a # b" ; why\n', 'core.excludesfile=a # b'],
  ['[core]\nexcludesfile = "C:\\\\git\\\\ignore"', 'core.excludesfile=C:\\git\\ignore'],
  ['[core]\nexcludesfile = a\\\nb\n', 'core.excludesfile=ab'],
  ['[core]\nexcludesfile =\n', 'core.excludesfile='],
  ['[core]\nexcludesfile = " a "  \n', 'core.excludesfile= a '],
  ['[submodule "lib \\"x\\" ]"]\n  path = vendor/lib\n', 'submodule.path=vendor/lib'],
])('%j', (text, setting) => expect(values(text)).toEqual([setting]))

test('what is no setting is passed over', () => {
  expect(values('# [core]\n[core\nexcludesfile\n=\n\u0000\n[a]\n; b = c\nd = e')).toEqual(['a.d=e'])
})
