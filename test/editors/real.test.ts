import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { fencesIn } from './page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const isBuilt = existsSync(join(root, 'server/dist/server.mjs')) && process.platform !== 'win32'
const versionOf = (program: string): string =>
  isBuilt ? (spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '') : ''

const files = {
  'triad.yaml': 'people:\n  ada: { name: Ada, role: product-owner }\n',
  'stories/pay.md': '---\ntype: user-story\nid: US-1\n---\n\n# Pay\n\nAs a skipper, I want to pay.\n',
}

/** Runs an editor in a folder with documents, with the server on its path and nothing of its user's settings. */
function edited(program: string, args: readonly string[], settings: Readonly<Record<string, string>>) {
  const folder = folderOf(files)
  const home = folderOf(settings)
  const bin = join(home, 'bin/triad-language-server')
  mkdirSync(dirname(bin))
  const server = join(root, 'server/bin/triad-language-server.js')
  writeFileSync(bin, `#!/bin/sh\nexec '${process.execPath}' '${server}' "$@"\n`, { mode: 0o755 })
  const { stdout, stderr } = spawnSync(
    program,
    args.map((it) => it.replace('HOME', home)),
    {
      cwd: folder,
      encoding: 'utf8',
      env: { HOME: home, PATH: `${dirname(bin)}${delimiter}${process.env.PATH}` },
    },
  )
  return stdout + stderr
}

const neovim = /NVIM v(\d+)\.(\d+)/.exec(versionOf('nvim'))
const isNew = neovim !== null && (Number(neovim[1]) > 0 || Number(neovim[2]) >= 11)

describe.skipIf(!neovim)('Neovim, where it is installed', () => {
  test('shows findings and offers fixes, with what its page says', () => {
    const [recent = '', older = ''] = fencesIn('neovim', 'lua')
    const output = edited(
      'nvim',
      ['--headless', '-u', 'HOME/init.lua', 'stories/pay.md', '-c', 'luafile HOME/probe.lua'],
      {
        'init.lua': isNew ? recent : older,
        'probe.lua': `
local function lines(items) for _, it in ipairs(items) do print('found ' .. it) end end
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
lines(vim.tbl_map(function(it) return it.lnum .. ' ' .. tostring(it.code) end, vim.diagnostic.get(0)))
local at = { line = 5, character = 3 }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = { start = at, ['end'] = at },
  context = { diagnostics = {} },
}, 20000)
for _, answer in pairs(answers or {}) do
  lines(vim.tbl_map(function(it) return it.title end, answer.result or {}))
end
vim.cmd('qa!')
`,
      },
    )
    expect(output).toContain('found 5 missing-owner')
    expect(output).toContain('found 7 missing-why')
    expect(output).toMatch(/found Set owner/)
  })
})

const emacs = versionOf('emacs') !== ''
const hasEglot =
  emacs &&
  spawnSync('emacs', [
    '--batch',
    '--eval',
    "(progn (package-initialize) (require 'eglot) (require 'markdown-mode))",
  ]).status === 0

describe.skipIf(!hasEglot)('Emacs, where it is installed with Eglot and markdown-mode', () => {
  test('shows findings, with what its page says', () => {
    const [init = ''] = fencesIn('emacs', 'elisp')
    const output = edited('emacs', ['--batch', '-l', 'HOME/init.el', '-l', 'HOME/probe.el'], {
      'init.el': init,
      'probe.el': `
(package-initialize)
(setq eglot-sync-connect 20)
(require 'vc-git nil t)
(require 'project)
(require 'eglot)
(find-file "stories/pay.md")
(run-hooks 'post-command-hook)
(let ((end (+ (float-time) 20)))
  (while (and (< (float-time) end) (null (flymake-diagnostics)))
    (accept-process-output nil 0.05)
    (flymake-start)))
(dolist (it (flymake-diagnostics))
  (princ (format "found %d %s\\n" (line-number-at-pos (flymake-diagnostic-beg it)) (flymake-diagnostic-text it))))
(kill-emacs 0)
`,
    })
    expect(output).toMatch(/found 6 .*missing-owner/)
    expect(output).toMatch(/found 8 .*missing-why/)
  })
})
