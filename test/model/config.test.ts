import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { personNamed } from '../../server/src/domain/config/config.ts'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { rules } from '../../server/src/rules/index.ts'
import { inEnglish } from '../../server/src/text/message.ts'

const read = (text: string) => {
  const { config, faults } = readConfig(text, rules)
  return { config: config as NonNullable<typeof config>, faults }
}

/** What is wrong, each fault with the text it stands at. */
const wrong = (text: string) =>
  readConfig(text, rules).faults.map(
    ({ span, message }) => `${text.slice(span.start, span.end)}: ${inEnglish(message)}`,
  )

const whole = `people:
  ada: { name: Ada Okoro, role: product-leader }
  ben: { name: Ben Ito, roles: [product-manager, product-owner] }
roles:
  product-owner: { title: Delivery Lead, aliases: [DL] }
artifacts:
  user-story: { include: ["docs/stories/**/*.md"], parents: [feature] }
  experiment: { title: Experiment, owner: product-manager, parents: [okr], sections: [Hypothesis, Result] }
rules:
  missing-parent: warning
  missing-why: off
  too-many-criteria: [info, { max: 12 }]
owners:
  "docs/**": [product-manager, ben]
  docs/vision.md: ada
  "**/old/":
ids: { scope: folder }
ignore: ["archive/**"]
`

describe('a whole configuration', () => {
  const { config, faults } = read(whole)

  test('has no fault', () => expect(faults).toEqual([]))
  test('names people and their roles', () => {
    expect(personNamed(config, '@ada')?.roles).toEqual(['product-leader'])
    expect(personNamed(config, 'Ben Ito')?.roles).toEqual(['product-manager', 'product-owner'])
  })
  test('renames a role, and still understands its old names', () => {
    expect(config.schema.role('DL')?.title).toBe('Delivery Lead')
    expect(config.schema.role('Product Owner')?.id).toBe('product-owner')
  })
  test('says where documents of a kind lie', () => {
    expect(config.includes.map(({ type }) => type)).toEqual(['user-story'])
    expect(config.includes[0]?.takes('docs/stories/2027/pay.md')).toBe(true)
    expect(config.includes[0]?.takes('docs/pay.md')).toBe(false)
    expect(config.schema.type('story')?.parents).toEqual(['feature'])
  })
  test('adds a kind', () =>
    expect(config.schema.type('experiment')).toMatchObject({
      id: 'experiment',
      title: 'Experiment',
      owners: ['product-manager'],
      parents: ['okr'],
      sections: [{ title: 'Hypothesis' }, { title: 'Result' }],
    }))
  test('sets rules and their options', () => {
    expect([...config.severities]).toEqual([
      ['missing-parent', 'warning'],
      ['missing-why', 'off'],
      ['too-many-criteria', 'info'],
    ])
    expect(config.options.get('too-many-criteria')).toEqual({ max: 12 })
  })
  test('leaves files alone', () => {
    expect(config.ignores('archive/2020/x.md')).toBe(true)
    expect(config.ignores('docs/x.md')).toBe(false)
  })
  test('says who owns what', () => {
    const last = (path: string) => config.owners.findLast(({ takes }) => takes(path))?.owners
    expect(['docs/a.md', 'docs/vision.md', 'docs/old/a.md', 'src/a.md'].map(last)).toEqual([
      ['product-manager', 'ben'],
      ['ada'],
      [],
      undefined,
    ])
  })
  test('counts ids by folder', () => expect(config.idScope).toBe('folder'))
})

test('an empty one adopts Triad and changes nothing else', () => {
  const { config, faults } = read('# Ours\n')
  expect([config.adopted, config.people, faults]).toEqual([true, [], []])
})

test.each([
  [
    'a key of no meaning',
    'poeple: {}',
    ['poeple: Unknown key “poeple” in triad.yaml. Did you mean “people”?'],
  ],
  ['one key for several', 'owner: {}', ['owner: Unknown key “owner” in triad.yaml. Did you mean “owners”?']],
  [
    'a rule that is none',
    'rules: { missing-ower: off }',
    ['missing-ower: A rule here cannot be “missing-ower”. Did you mean “missing-owner”?'],
  ],
  [
    'a severity that is none',
    'rules: { missing-owner: fatal }',
    ['fatal: “missing-owner” cannot be “fatal”. It can be “error”, “warning”, “info”, “hint”, “off”.'],
  ],
  [
    'an option that is none',
    'rules: { too-many-criteria: [info, { mx: 3 }] }',
    ['mx: An option of “too-many-criteria” cannot be “mx”. It can be “max”.'],
  ],
  [
    'an option that is no number',
    'rules: { too-many-criteria: [info, { max: many }] }',
    ['many: “max” must be a whole number.'],
  ],
  [
    'options of a rule that has none',
    'rules: { unknown-type: [off, { max: 3 }] }',
    ['max: An option of “unknown-type” cannot be “max”. It has none.'],
  ],
  [
    'an option that is neither so nor not',
    'rules: { missing-why: [info, { each: 3 }] }',
    ['3: “each” must be true or false.'],
  ],
  [
    'a role that is none',
    'people: { ada: { role: product-boss } }',
    [
      'product-boss: “role” cannot be “product-boss”. It can be “product-leader”, “product-manager”, “product-owner”.',
    ],
  ],
  [
    'a parent that is no kind',
    'artifacts: { bug: { parents: [featrue] } }',
    ['featrue: An entry of “parents” cannot be “featrue”. Did you mean “feature”?'],
  ],
  [
    'a list where a map is due',
    'people: [ada]',
    ['[ada]: “people” must have one person per line, such as “name: …”.'],
  ],
  [
    'a glob that fits nothing',
    'owners: { "": PO, "!docs": PO, "../docs": PO, "[a": PO, "{a,b": PO, "/": PO }',
    ['""', '"!docs"', '"../docs"', '"[a"', '"{a,b"', '"/"'].map(
      (it) =>
        `${it}: “${it.slice(1, -1)}” matches no document; write a glob from the root of the workspace, such as docs/payments/**.`,
    ),
  ],
  [
    'an owner who is nobody of the team',
    'people: { adeline: { name: Ada Okoro } }\nowners: { docs: "@berthold", src: [adelina, "Ada Okoro", PO, "@adeline"] }',
    [
      '"@berthold": “docs” cannot be “@berthold”. It can be “product-leader”, “product-manager”, “product-owner”, “adeline”.',
      'adelina: An entry of “src” cannot be “adelina”. Did you mean “adeline”?',
    ],
  ],
  [
    'an owner that is a slip of a role, where the team names nobody',
    'owners: { docs: prodct-owner, src: "@harbour/berths" }',
    ['prodct-owner: “docs” cannot be “prodct-owner”. Did you mean “product-owner”?'],
  ],
  [
    'an owner that is a map',
    'owners: { docs: { role: PO } }',
    ['{ role: PO }: “docs” must be a list, such as [one, two].'],
  ],
  [
    'owners without globs',
    'owners: PO',
    [`PO: “owners” must have one glob per line, such as “'docs/payments/**': …”.`],
  ],
  [
    'more than a severity and its options',
    'rules: { too-many-criteria: [info, { max: 3 }, error] }',
    ['error: “too-many-criteria” can have a severity and its options, and nothing else.'],
  ],
  [
    'a value where a map is due',
    'ids: folder',
    ['folder: “ids” must have keys and values, such as “scope: …”.'],
  ],
  ['no map at all', '- people', ['- people: triad.yaml must have keys and values, such as “people: …”.']],
  [
    'a key that stands twice',
    'ignore: a\nignore: b',
    ['ignore: Duplicate key “ignore”; only the first one counts.'],
  ],
])('%s is a fault at its place', (_, text, expected) => expect(wrong(text)).toEqual(expected))

test('what is wrong does not count, and the rest does', () => {
  const { config, faults } = readConfig('rules: { missing-owner: fatal, missing-why: off }', rules)
  expect(faults).toHaveLength(1)
  expect([...(config?.severities ?? [])]).toEqual([['missing-why', 'off']])
})

test('owners who are nobody do not count, and neither does a glob that has no other', () => {
  const { config } = read(
    'people: { ada: {} }\nowners: { a: [x, ada], b: x, c: ~, d: [], e: { f: g }, "!h": ada }',
  )
  expect(config.owners.map(({ glob, owners }) => [glob, ...owners])).toEqual([['a', 'ada'], ['c'], ['d']])
})

test.each(['people: [', 'a: b: c', '\t- x', 'x: !!js/function "y"\n\u0000', '&a [*a]'])(
  'no file makes it throw: %j',
  (text) => expect(() => readConfig(text, rules)).not.toThrow(),
)

test('one that is no YAML says nothing, and tells where it breaks', () => {
  const { config, faults } = readConfig('people:\n  ada: { name: "Ada\n', rules)
  expect(config).toBe(null)
  expect(faults).toHaveLength(1)
})

test('a folder for new documents stays in the workspace', () => {
  const { config } = read('artifacts: { bug: { folder: ../../etc }, story: { folder: docs/stories/ } }')
  expect(config.schema.type('bug')?.folder).toBe('backlog')
  expect(config.schema.type('story')?.folder).toBe('docs/stories')
})

test('choices in braces are each of them', () => {
  const { config } = read('ignore: ["docs/{faq,goals}.md"]\n')
  expect(['docs/faq.md', 'docs/goals.md', 'docs/why.md'].map(config.ignores)).toEqual([true, true, false])
})

test('the narrower of two globs counts', () => {
  const { config } = read(
    'artifacts:\n  feature: { include: ["docs/*.md"] }\n  roadmap: { include: ["docs/roadmap-*.md"] }\n',
  )
  expect(config.includes.find(({ takes }) => takes('docs/roadmap-2027.md'))?.type).toBe('roadmap')
})

test('the configuration that the README shows has no fault', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, shown = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []
  expect(shown).toContain('people:')
  expect(wrong(shown)).toEqual([])
})

test('choices in globs do not multiply without end', () => {
  const choices = `{${Array.from({ length: 50 }, (_, i) => i).join(',')}}`
  const { config } = read(`ignore: ["notes/{a,b}/*.md", "${choices}${choices}${choices}${choices}.md"]\n`)
  expect(config.ignores('notes/b/x.md')).toBe(true)
  expect(config.ignores('0000.md')).toBe(true)
})
