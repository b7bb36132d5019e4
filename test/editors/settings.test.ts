import { parse } from 'smol-toml'
import { expect, test } from 'vitest'
import { fencesIn } from './page.ts'

const command = ['triad-language-server', '--stdio']
const [zed, sublime, kate] = fencesIn('README', 'json').map((it) => JSON.parse(it))

test('each of the settings starts the server, for Markdown', () => {
  const [helix = ''] = fencesIn('README', 'toml')
  const { 'language-server': servers, language } = parse(helix) as Record<string, never>
  expect(servers).toEqual({ triad: { command: command[0], args: command.slice(1) } })
  expect(language).toEqual([{ name: 'markdown', roots: ['triad.yaml'], 'language-servers': ['triad'] }])
  const { path, arguments: args } = zed.lsp.marksman.binary
  expect([path, ...args]).toEqual(command)
  expect(zed.languages.Markdown.language_servers).toEqual(Object.keys(zed.lsp))
  expect(sublime.clients.triad).toMatchObject({ command, enabled: true, selector: 'text.html.markdown' })
  expect(kate.servers.markdown).toMatchObject({ command })
})
