import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { kinds } from '../../server/src/domain/kinds/index.ts'
import { isStory } from '../../server/src/domain/kinds/kind.ts'
import { ownKind } from '../../server/src/domain/kinds/own.ts'
import { responsibilities } from '../../server/src/domain/responsibilities.ts'
import { roles } from '../../server/src/domain/roles.ts'
import { sectionsNamed } from '../../server/src/domain/section-words.ts'
import { configurationOf } from '../../server/src/features/config.ts'
import { fold } from '../../server/src/text/fold.ts'

const folder = (path: string) => readdirSync(new URL(`../../${path}`, import.meta.url)).sort()
const ids = kinds.map(({ id }) => id)

describe('the kinds', () => {
  it('have a file each, named after them', () =>
    expect(folder('server/src/domain/kinds')).toEqual(
      [...ids, 'index', 'kind', 'own', 'proof'].map((it) => `${it}.ts`).sort(),
    ))

  it('have a template each', () =>
    expect(folder('server/templates')).toEqual(ids.map((it) => `${it}.md`).sort()))

  it('share no id, prefix or name', () => {
    const names = kinds.flatMap(({ id, title, aliases }) => [...new Set([id, title, ...aliases].map(fold))])
    expect(names.filter((it, at) => names.indexOf(it) !== at)).toEqual([])
    expect(new Set(kinds.map(({ prefix }) => prefix)).size).toBe(kinds.length)
  })

  it('are one that is a story, at least one above all, and one for criteria', () => {
    expect(kinds.filter(isStory)).toHaveLength(1)
    expect(kinds.filter(({ isSummit, parents }) => isSummit && parents.length === 0)).toHaveLength(1)
    expect(kinds.filter(({ isCriteria }) => isCriteria)).toHaveLength(1)
  })

  it('bring each role and each responsibility something', () => {
    expect(roles.filter(({ id }) => !kinds.some(({ owners }) => owners[0] === id))).toEqual([])
    expect(
      responsibilities.filter(({ id }) => !kinds.some(({ responsibility }) => responsibility === id)),
    ).toEqual([])
  })
})

test.each(kinds)('$id is told in itself', (kind) => {
  const { nouns, aliases, names, plural, icon, prefix, link } = kind
  expect(nouns.filter(({ alias }) => !(aliases as readonly string[]).includes(alias))).toEqual([])
  expect(names.files.filter(([holds, pattern]) => !pattern.source.includes(holds))).toEqual([])
  expect(plural).toMatch(/^\p{Lu}/u)
  expect(icon).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  expect(prefix).toMatch(/^[A-Z]{1,4}$/)
  expect(link !== null).toBe(kinds.some(({ parents }) => parents.includes(kind.id)))
})

test('the icons are ones that VS Code has', () => {
  const lock = readFileSync(new URL('../../client/src/kinds.ts', import.meta.url), 'utf8')
  for (const { icon } of kinds) expect(lock).toContain(`: '${icon}',`)
})

describe('a kind that a team makes', () => {
  const { config } = configurationOf(
    'artifacts:\n  trial-run: { title: Trial run, parents: [okr], sections: [Hypothesis] }\n  user-story: { title: Wish }\n',
  )

  it('is a whole record, with what the team says of it', () => {
    const type = config?.schema.type('trial-run')
    expect(type).toEqual({
      ...ownKind('trial-run'),
      title: 'Trial run',
      parents: ['okr'],
      sections: [{ id: '', title: 'Hypothesis' }],
    })
    expect(Object.keys(ownKind('x'))).toEqual(Object.keys(kinds[0] ?? {}))
  })

  it('leaves those that were there what they are', () => {
    const type = config?.schema.type('user-story')
    expect(type).toMatchObject({ title: 'Wish', stories: 'is-one', count: null, link: null })
  })
})

describe('a section is named', () => {
  const sections = [{ id: 'scope' }, { id: 'date' }, { id: 'rollout' }, { id: 'rollback' }]
  const named = (...labels: string[]) => [...sectionsNamed('release-plan', sections, labels)]

  test.each([
    ['What is in scope', 'scope'],
    ['1. ROLL-OUT:', 'rollout'],
    ['Roll-back plan', 'rollback'],
    ['Alcance', 'scope'],
  ])('%s: %s', (label, section) => expect(named(label)).toContain(section))

  it('in whole words', () => expect(named('Telescope', 'Outdated')).toEqual([]))
  it('for kinds that are known', () => expect([...sectionsNamed('trial', sections, ['Scope'])]).toEqual([]))
})
