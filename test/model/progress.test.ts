import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { rules } from '../../server/src/rules/index.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { lacksOf } from '../../server/src/workspace/ready.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

/** The faults of a `triad.yaml`, each with what it is about. */
const faults = (yaml: string): string[] =>
  readConfig(yaml, rules).faults.map(
    ({ span, message }) => `${yaml.slice(span.start, span.end)}: ${inEnglish(message)}`,
  )

const configOf = (yaml: string) => {
  const { config } = readConfig(yaml, rules)
  if (!config) throw new Error('no configuration')
  return config
}

describe('triad.yaml', () => {
  test('takes words for stages, what is ready and done, and a board', () => {
    const yaml = [
      'statuses: { active: [In Review, Doing], done: Shipped }',
      'board: { columns: [draft, ready, Doing, active, done], limits: { active: 5, Doing: 2 } }',
      'ready: { criteria: 2, owner: true, parent: false, fields: [estimate] }',
      'done: { criteria: all }',
    ].join('\n')
    expect(faults(yaml)).toEqual([])
    expect(configOf(yaml)).toMatchObject({
      statuses: { active: ['In Review', 'Doing'], done: ['Shipped'] },
      board: { columns: ['draft', 'ready', 'Doing', 'active', 'done'], limits: { active: 5, Doing: 2 } },
      ready: { criteria: 2, owner: true, parent: false, why: null, fields: ['estimate'] },
      done: { criteria: 'all' },
    })
  })

  test.each([
    ['statuses: { actve: [Doing] }', 'actve: A stage here cannot be “actve”. Did you mean “active”?'],
    ['board: { columns: [reday] }', 'reday: An entry of “columns” cannot be “reday”. Did you mean “ready”?'],
    ['board: { limits: { active: many } }', 'many: “active” must be a whole number, such as 3.'],
    ['board: { limits: { active: -1 } }', '-1: “active” must be a whole number, such as 3.'],
    ['ready: { owner: sure }', 'sure: “owner” must be true or false.'],
    ['done: { criteria: some }', 'some: “criteria” cannot be “some”. It can be “all”, “none”.'],
    [
      'statuses: { ready: [Doing], active: [doing] }',
      'doing: “doing” is a word for “ready” already. Remove it from one of the two.',
    ],
  ])('says what is wrong in %s', (yaml, expected) => expect(faults(yaml)).toEqual([expected]))
})

const path = 'stories/pay.md'
const read = (yaml: string, text: string) => {
  const workspace = workspaceOf([[path, text]], { config: configOf(yaml) })
  const artifact = artifactAt(workspace, path)
  if (!artifact) throw new Error('no artifact')
  return { workspace, artifact }
}

describe('a word of the team', () => {
  const yaml = 'statuses: { active: [In Review, Bosun check], done: [Shipped out] }'

  test.each([
    ['In Review', 'active'],
    ['in-review (Ada)', 'active'],
    ['Bosun check', 'active'],
    ['Shipped out', 'done'],
    ['Draft', 'draft'],
    ['Bosun', null],
  ])('%s is %s', (status, stage) => {
    const { artifact } = read(yaml, `---\ntype: user-story\nstatus: ${status}\n---\n\n# Pay\n`)
    expect(artifact.status?.stage ?? null).toBe(stage)
  })

  test('counts for what is planned, too', () => {
    const text =
      '---\ntype: roadmap\n---\n\n# Roadmap\n\n## Now\n\n| Item | Status |\n| - | - |\n| Berths | Shipped out |\n'
    expect(read(yaml, text).artifact.planned).toMatchObject([{ isOver: true, status: { stage: 'done' } }])
  })
})

describe('what is ready, by the team', () => {
  const story = (fields: string, more = '') =>
    `---\ntype: user-story\n${fields}---\n\n# Pay\n\nAs a guest, I want to pay, so that I can leave.\n${more}`
  const lacks = (yaml: string, text: string) => {
    const { workspace, artifact } = read(yaml, text)
    return artifact.stories.map((it) => lacksOf(workspace, artifact, it))
  }
  const all = 'ready: { criteria: 0, owner: false, parent: false'

  test.each([
    ['nothing is asked for', `${all} }`, story(''), []],
    [
      'an owner, though the rule is off',
      'rules: { missing-owner: off }\nready: { criteria: 0, owner: true, parent: false }',
      story(''),
      ['owner'],
    ],
    [
      'two criteria',
      'ready: { criteria: 2, owner: false, parent: false }',
      story('', '\n## Acceptance criteria\n\n- One\n'),
      ['criteria'],
    ],
    ['a field', `${all}, fields: [estimate] }`, story(''), ['fields']],
    ['a field in the frontmatter', `${all}, fields: [estimate] }`, story('estimate: 3\n'), []],
    ['a field that is still open', `${all}, fields: [estimate] }`, story('estimate: TBD\n'), ['fields']],
    ['a field on a line', `${all}, fields: [Story points] }`, story('', '\n**Story points:** 3\n'), []],
  ])('%s', (_, yaml, text, expected) => expect(lacks(yaml, text)).toEqual([expected]))

  test('a field in a column', () => {
    const table =
      '---\ntype: team-backlog\n---\n\n# Backlog\n\n| ID | User Story | Estimate |\n| - | - | - |\n| US-1 | As a guest, I want to pay, so that I can leave. | 3 |\n| US-2 | As a guest, I want to sleep, so that I can leave. | |\n'
    expect(lacks(`${all}, fields: [estimate] }`, table)).toEqual([[], ['fields']])
  })
})
