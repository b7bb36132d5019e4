import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as protocol from '../../server/src/lsp/protocol.ts'
import { messagesIn, protocolPage, protocolPath } from '../literate/protocol.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the page for other editors is what the code says', () => {
  expect(read(protocolPath)).toBe(protocolPage(read))
})

test('the page has each message of our own, and no type that it does not tell', () => {
  const methods = Object.values(protocol).map(({ method }) => method)
  expect(
    messagesIn(read('server/src/lsp/protocol.ts'))
      .map(({ method }) => method)
      .sort(),
  ).toEqual(methods.sort())
  const page = read(protocolPath)
  for (const method of methods) expect(page).toContain(`\n## \`${method}\`\n`)
  const told = new Set([...page.matchAll(/^(?:interface|type) (\w+)/gm)].map(([, name]) => name))
  const code = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, it = '']) =>
    it.replace(/\/\*\*[\s\S]*?\*\//g, ''),
  )
  const known = ['Readonly', 'Record', 'ReadonlyMap', 'Omit', 'Partial', 'Pick', 'Position', 'WorkspaceEdit']
  for (const [name] of code.join('\n').matchAll(/(?<![\w'])[A-Z]\w+/g))
    expect([...told, ...known], `${name} is not told`).toContain(name)
})
