import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const texts: { view: string; when: string; contents: string }[] = manifest.contributes.viewsWelcome

type Context = Readonly<Record<string, boolean | number>>

/** Whether a clause of `key`, `!key`, `key > 0` and `key == 0`, joined by `&&`, holds. A key that nobody set is false. */
const holds = (when: string, context: Context): boolean =>
  when.split(' && ').every((part) => {
    const [, not, key = '', , compared, number] = /^(!?)([\w.]+)( (==|>) (\d+))?$/.exec(part) ?? []
    const value = context[key] ?? false
    if (compared) return compared === '>' ? Number(value) > Number(number) : Number(value) === Number(number)
    return Boolean(value) !== (not === '!')
  })

test.each([
  ['no folder is open', {}, 'noFolder'],
  ['Triad has not started yet', { workspaceFolderCount: 1 }, 'reading'],
  ['the folder is being read', { workspaceFolderCount: 1, 'triad.read': false }, 'reading'],
  ['nothing was found in it', { workspaceFolderCount: 1, 'triad.read': true }, 'noDocuments'],
  [
    'documents in it begin stories',
    { workspaceFolderCount: 1, 'triad.read': true, 'triad.overlooked': 2 },
    'overlooked',
  ],
  ['Triad could not start', { workspaceFolderCount: 1, 'triad.failed': true }, 'failed'],
])('where %s, an empty overview says just that', (_, context, text) => {
  const shown = texts.filter(({ view, when }) => view === 'triad.overview' && holds(when, context))
  expect(shown.map((it) => it.contents)).toEqual([`%view.overview.${text}%`])
})
