import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { correcting } from '../../server/src/features/correcting.ts'
import { ignoring } from '../../server/src/features/ignore.ts'
import { rules } from '../../server/src/rules/index.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { sceneOf } from './cursor.ts'

const offered = (path: string, text: string) => {
  const { workspace, offset } = sceneOf({ [path]: text })
  const plain = text.replace('¦', '')
  return correcting(workspace, path, { start: offset, end: offset }, null).map((it) => ({
    title: inEnglish(it.title),
    text: applyEdits(plain, it.edits),
  }))
}

describe('on its title', () => {
  test('a guess is confirmed, corrected, or left out', () =>
    expect(offered('stories/pay.md', '# P¦ay\n')).toEqual([
      {
        title: 'This is of the kind “user story”: write it into the frontmatter',
        text: '---\ntype: user-story\n---\n\n# Pay\n',
      },
      {
        title: 'This is of another kind: choose it in the frontmatter',
        text: '---\ntype: user-story\n---\n\n# Pay\n',
      },
      { title: 'This is no product document: leave it out in triad.yaml', text: '# Pay\n' },
    ]))
  test('of what is none, its kind is written, beside the type of another tool', () =>
    expect(offered('notes.md', '---\ntype: recipe\n---\n\n# So¦up\n').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^---\ntype: recipe\nartifact: [\w-]+\n---\n\n# Soup\n$/),
    ]))
  test.each([
    ['where it says what it is', 'a.md', '---\ntype: user-story\n---\n\n# P¦ay\n'],
    ['below it', 'stories/a.md', '# Pay\n\n## No¦w\n'],
  ])('nothing %s', (_, path, text) => expect(offered(path, text)).toEqual([]))
})

describe('what is left out is written as the others are', () => {
  const glob = '"docs/a.md"'
  test.each([
    ['', `ignore: [${glob}]\n`],
    ['# Ours', `# Ours\nignore: [${glob}]\n`],
    ['ignore:\n', `ignore: [${glob}]\n`],
    ['ignore: []\n', `ignore: [${glob}]\n`],
    [
      'ignore: ["x/**"] # old\nids: { scope: folder }\n',
      `ignore: ["x/**", ${glob}] # old\nids: { scope: folder }\n`,
    ],
    ['ignore:\n  - x/**\n  - y\nrules: {}\n', `ignore:\n  - x/**\n  - y\n  - ${glob}\nrules: {}\n`],
    ['ignore: x/**\n', `ignore: [x/**, ${glob}]\n`],
  ])('%j', (text, expected) => {
    const change = ignoring(text, 'docs/a.md')
    expect(change && 'edits' in change ? applyEdits(text, change.edits) : null).toBe(expected)
  })
  test('not in what cannot be read', () => expect(ignoring('ignore: [', 'a.md')).toBe(null))

  test.each(['a.md', 'x/[draft] #1.md', 'x/{a,b}.md', 'x/!a*.md', 'tiefe/Ordner/ä b.md'])(
    '%s alone',
    (path) => {
      const change = ignoring(null, path)
      const text = change && 'create' in change ? change.create : ''
      const { ignores } = readConfig(text, rules).config ?? defaultConfig
      expect([path, `y/${path}`, 'b.md', 'x/b.md'].map(ignores)).toEqual([true, false, false, false])
    },
  )
})
