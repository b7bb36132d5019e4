import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/model/config/config.ts'
import { parse } from '../../server/src/model/document.ts'
import { readArtifact } from '../../server/src/model/recognise.ts'
import { isSettled, stageNamed } from '../../server/src/model/status.ts'

describe('a status means', () => {
  test.each([
    [
      'draft',
      ['draft', 'Draft', 'WIP', 'To Do', 'todo', 'not started', 'not_started', 'Backlog', '📝 draft'],
    ],
    ['proposed', ['proposed', 'In Review', 'under-review', 'RFC', 'provisional']],
    [
      'ready',
      [
        'ready',
        'Ready for implementation',
        'Approved',
        'ready for dev',
        'Accepted ✔',
        'implementable',
        'refined',
        'Ready to implement',
      ],
    ],
    [
      'active',
      [
        'active',
        'In Progress - waiting',
        'blocked',
        'In Progress',
        'in-progress',
        'IN_PROGRESS',
        '🚧 in progress',
        'doing',
        'live',
        'InProgress',
        'Ready for Review',
        'In QA',
      ],
    ],
    [
      'done',
      [
        'done',
        'Completed (2027-03-01)',
        'Done: all of it',
        'Done',
        'DONE.',
        'Completed',
        '✅ Complete',
        'implemented',
        '**Shipped**',
        'closed',
        'inferred_complete',
      ],
    ],
    [
      'dropped',
      ['dropped', 'Cancelled', 'canceled', 'rejected', "won't do", 'Superseded', 'obsolete', 'Not accepted'],
    ],
  ])('%s', (stage, spellings) => {
    for (const spelling of spellings) expect([spelling, stageNamed(spelling)]).toEqual([spelling, stage])
  })

  test.each([
    '',
    'draft | ready | done',
    'ready?no',
    'almost done',
    'Planning complete',
    'Partially complete',
    'on fire',
    'done by Friday',
  ])('nothing that is known: %j', (status) => expect(stageNamed(status)).toBe(null))
})

describe('a document', () => {
  const statusOf = (lines: string) =>
    readArtifact('x.md', parse(`---\ntype: feature\n${lines}\n---\n`), defaultConfig)?.status ?? null

  test.each([
    ['status: ready', 'ready', true],
    ['State: In Progress', 'active', true],
    ['status: done', 'done', true],
    ['status: draft', 'draft', false],
    ['status: in review', 'proposed', false],
    ['status: dropped', 'dropped', false],
    ['status: on fire', null, false],
    ['status:\nstate: done', 'done', true],
  ])('with %j', (lines, stage, settled) => {
    expect(statusOf(lines)?.stage).toBe(stage)
    expect(isSettled(statusOf(lines))).toBe(settled)
  })

  test('without a status is no more than a draft', () =>
    expect(isSettled(statusOf('title: Pay'))).toBe(false))
})
