import { expect, test } from 'vitest'
import { snippetOf } from '../../server/src/lsp/convert.ts'

test('a snippet is written as LSP has it', () => {
  const stop = { stop: 1, text: 'a } $ \\' }
  expect(snippetOf(['$', stop, ' ', stop, { stop: 0, text: '' }])).toBe(
    '\\$$' + '{1:a \\} \\$ \\\\} $' + '{1}$' + '{0}',
  )
  const choice = { stop: 2, text: 'a,b', choices: ['a,b', 'c|d', '}$\\'] }
  expect(snippetOf([choice])).toBe('$' + '{2|a\\,b,c\\|d,}$\\\\|}')
  expect(snippetOf([{ stop: 2, text: 'a', choices: ['a'] }])).toBe('$' + '{2:a}')
})
