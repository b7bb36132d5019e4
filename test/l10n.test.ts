import { existsSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../server/src/domain/config/config.ts'
import { type Shape, shape } from '../server/src/domain/config/shape.ts'
import { wordsOf } from '../server/src/domain/config/words.ts'
import { kinds } from '../server/src/domain/kinds/index.ts'
import { lowered, pluralOf } from '../server/src/domain/plural.ts'
import { responsibilities } from '../server/src/domain/responsibilities.ts'
import { roles } from '../server/src/domain/roles.ts'
import { invalidConfiguration } from '../server/src/features/config.ts'
import { formats } from '../server/src/reading/artifact/formats.ts'
import { rules } from '../server/src/rules/index.ts'
import { inEnglish, type Message } from '../server/src/text/message.ts'
import { saidIn } from './l10n/messages.ts'
import { readPage } from './literate/page.ts'
import { sceneOf } from './literate/run.ts'
import { reportedIn } from './literate/scene.ts'

type Bundle = Readonly<Record<string, string>>

const root = new URL('../', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const bundle = (path: string): Bundle => JSON.parse(text(path))

/** What a text takes from outside: its gaps, and the commands behind its links. Translated, it takes the same. */
const taken = (of: string): string[] => [...of.matchAll(/\{\d\}|\(command:[^)]*\)/g)].map(([it]) => it).sort()

/** The entries of `translated` that take other things than what they translate. */
const different = (translated: Bundle, english: (key: string) => string): string[] =>
  Object.entries(translated).flatMap(([key, value]) =>
    taken(value).join() === taken(english(key)).join() ? [] : [key],
  )

describe('the manifest', () => {
  const manifest = JSON.parse(text('package.json'))
  const english = bundle('package.nls.json')
  const german = bundle('package.nls.de.json')
  const shown = shownIn({
    displayName: manifest.displayName,
    description: manifest.description,
    capabilities: manifest.capabilities,
    contributes: manifest.contributes,
  })
  const keys = new Set(shown.flatMap((it) => /^%(.+)%$/.exec(it)?.[1] ?? []))

  test('says enough to be looked at', () => expect(keys.size).toBeGreaterThan(rules.length + 30))

  test('says everything through keys', () =>
    expect(shown.filter((it) => !/^%[\w.-]+%$/.test(it))).toEqual([]))

  test('has an English text for each key, and no other', () =>
    expect(Object.keys(english).sort()).toEqual([...keys].sort()))

  test('has a German text for each key, and no other', () =>
    expect(Object.keys(german).sort()).toEqual([...keys].sort()))

  test('takes the same in both languages', () =>
    expect(different(german, (key) => english[key] ?? '')).toEqual([]))

  test('has the pictures it shows', () => {
    const pictures = manifest.contributes.walkthroughs.flatMap(
      (it: { steps: { media: { svg: string } }[] }) => it.steps.map((step) => step.media.svg),
    )
    expect(pictures.length).toBeGreaterThan(3)
    expect(pictures.filter((it: string) => !existsSync(new URL(it, root)))).toEqual([])
  })
})

/** Under which names the manifest holds what people read. */
const readable =
  /^(?:displayName|description|markdownDescription|(?:markdown)?[dD]eprecationMessage|(?:markdownE|e)numDescriptions|enumItemLabels|title|shortTitle|category|name|contextualTitle|contents|label|altText)$/

/** All that people read in a part of the manifest. */
function shownIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) => {
    const texts = [value].flat().filter((it) => typeof it === 'string')
    return readable.test(name) && texts.length > 0 ? texts : shownIn(value)
  })
}

describe.each([
  { room: 'client', path: 'client/l10n/bundle.l10n.de.json', enough: 35 },
  { room: 'server', path: 'server/l10n/de.json', enough: 80 },
])('the $room', ({ room, path, enough }) => {
  const said = saidBy(room)
  const messages = said.flatMap((it) => it.messages)
  const german = bundle(path)
  const own = room === 'server' ? ownWords() : []

  test('says enough to be looked at', () => {
    expect(said.length).toBeGreaterThan(15)
    expect(messages.length).toBeGreaterThanOrEqual(enough)
  })

  test('says nothing that cannot be looked up', () =>
    expect(said.flatMap((it) => it.unreadable.map((what) => `${it.file}: ${what}`))).toEqual([]))

  test('has a value for each gap', () =>
    expect(
      messages.filter(({ text, values }) => {
        const gaps = [...text.matchAll(/\{(\d)\}/g)].map(([, gap]) => Number(gap) + 1)
        return values !== null && values !== Math.max(0, ...gaps)
      }),
    ).toEqual([]))

  test('has a German text for each message, and no other', () =>
    expect(Object.keys(german).sort()).toEqual(
      [...new Set([...messages.map((it) => it.text), ...own])].sort(),
    ))

  test('takes the same in both languages', () => expect(different(german, (key) => key)).toEqual([]))
})

/** What stands in data: what documents are called and hold, what roles and rules are about, what `triad.yaml` takes. */
function ownWords(): string[] {
  const { severity, scope, stage, share } = wordsOf(defaultConfig, [])
  const nouns = [
    'story',
    ...kinds.flatMap(({ title, nouns }) => [title, ...nouns.map(({ noun }) => noun)]),
    ...formats.flatMap(({ noun }) => noun ?? []),
  ]
  return [
    ...nouns.flatMap((noun) => [noun, `This ${noun}`, pluralOf(noun)]),
    ...kinds.flatMap(({ plural, holds }) => [plural, lowered(plural), holds]),
    ...roles.flatMap(({ horizon, does, produces, why, handsOn }) => [horizon, does, produces, why, handsOn]),
    ...[...rules, invalidConfiguration].flatMap(({ summary, why, repair }) => [summary, why, repair]),
    ...[...severity, ...scope, ...stage, ...share].flatMap(({ title, doc }) => [title, doc]),
    ...textsIn(shape),
    ...responsibilities.map(({ title }) => title),
    'triad.yaml',
  ].filter((it) => !/criterias$/.test(it))
}

const textsIn = (shape: Shape): string[] =>
  shape.kind === 'map'
    ? Object.values(shape.keys).flatMap((key) => [key.doc, ...textsIn(key.shape)])
    : shape.kind === 'names'
      ? [shape.name, ...(shape.globs ? [shape.globs] : []), ...textsIn(shape.each)]
      : []

describe('what rules say on their pages', () => {
  const german = bundle('server/l10n/de.json')
  const pages = globSync('test/rules/*.md', { cwd: root.pathname }).sort()
  const found = pages.flatMap((path) => {
    const { cases } = readPage(text(path))
    const rule = rules.find(({ id }) => path.endsWith(`/${id}.md`))
    return rule ? cases.flatMap((it) => reportedIn(sceneOf(rule, it))) : []
  })
  const said = found.flatMap(({ finding, fixes }) => [finding.message, ...fixes.map(({ title }) => title)])

  test('is a lot', () => expect(said.length).toBeGreaterThan(rules.length * 10))

  test('stands in German, down to the last part', () => {
    const missing = new Set<string>()
    const look = (template: string) => Object.hasOwn(german, template) || missing.add(template)
    const visit = ({ template, values, whole }: Message): void => {
      if (!whole || !Object.hasOwn(german, whole)) look(template)
      for (const it of values) if (typeof it === 'object') visit(it)
    }
    said.forEach(visit)
    expect([...missing]).toEqual([])
  })

  test('has no marks of code, which the list of problems shows as they are', () =>
    expect(said.map(inEnglish).filter((it) => /`(?!\w)|\w`/.test(it))).toEqual([]))
})

/** Names are the same in every language. */
const names = new Set(['Markdown', 'Mermaid'])

test('the client says everything that looks like a sentence', () =>
  expect(
    saidBy('client').flatMap((it) =>
      it.unsaid.filter((what) => !names.has(what)).map((what) => `${it.file}: ${what}`),
    ),
  ).toEqual([]))

function saidBy(room: string) {
  const files = globSync(`${room}/src/**/*.ts`, { cwd: root.pathname }).sort()
  return files.map((file) => ({ file, ...saidIn(text(file)) }))
}

describe('what a file says is found', () => {
  const texts = (source: string) => saidIn(source).messages.map((it) => it.text)

  test.each([
    `l10n.t('All is well {0}.', x)`,
    `vscode.l10n.t("All is well {0}.", x)`,
    `say(\`All is well {0}.\`, x)`,
    `const f = ({ say }: Answering) => ({ a: [say('All is well {0}.', x)] })`,
    `import { sayIn } from '../text/say.ts'; const say = sayIn({}); say('All is well {0}.', x)`,
    `answering.say('All is well {0}.', x)`,
  ])('%s', (source) => expect(saidIn(source).messages).toEqual([{ text: 'All is well {0}.', values: 1 }]))

  test('one in the other, and both of two', () =>
    expect(texts(`say('{0} here', say(n === 1 ? '1 story' : '{0} stories', n))`)).toEqual([
      '{0} here',
      '1 story',
      '{0} stories',
    ]))

  test.each([`function say(to: Held) {}\nsay('x')`, `test('x')`, `other.t('x')`, `'l10n.t("x")'`])(
    'but not in %s',
    (source) => expect(texts(source)).toEqual([]),
  )

  test.each(['say(title)', `say(\`No \${title} yet\`)`, `say(a ? 'x' : b)`, `l10n.t({ message: 'x' })`])(
    'and what cannot be looked up: %s',
    (source) => expect(saidIn(source).unreadable).toHaveLength(1),
  )

  test.each([`tell('All is well.')`, `tell(\`No \${title} yet\`)`, `const it = { title: 'Open' }`])(
    'and what is said past it: %s',
    (source) => expect(saidIn(source).unsaid).toHaveLength(1),
  )
})
