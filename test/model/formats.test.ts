import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import { criteriaOf } from '../../server/src/reading/story.ts'
import { check } from '../../server/src/rules/check.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'

const backlogTask = `---
id: task-12
title: Print a receipt
status: To Do
assignee: []
---

## Description

The till prints it.

## Acceptance Criteria

<!-- AC:BEGIN -->
- [ ] #1 It has the date
- [x] #2 It has the sum
<!-- AC:END -->
`
const bmadStory = `# Story 1.1: Print a receipt

## Status
Draft

## Story
**As a** guest,
**I want** a receipt,
**so that** I can prove what I paid.

## Acceptance Criteria
1. It has the date
2. It has the sum

## Tasks / Subtasks
- [ ] Talk to the printer (AC: 1)

## Dev Agent Record
`
const specKitSpec = `# Feature Specification: Receipts

**Feature Branch**: \`001-receipts\`
**Status**: Draft

### User Story 1 - Print a receipt (Priority: P1)

A guest pays and gets a receipt.

**Acceptance Scenarios**:

1. **Given** a paid bill, **When** the guest asks, **Then** a receipt is printed
2. **Given** an open bill, **When** the guest asks, **Then** nothing is printed

### User Story 2 - Mail a receipt (Priority: P2)

A guest gets it by mail.

**Acceptance Scenarios**:

1. **Given** a paid bill, **When** the guest has left an address, **Then** it is mailed
`
const kiroRequirements = `# Requirements Document

### Requirement 1

**User Story:** As a guest, I want a receipt, so that I can prove what I paid.

#### Acceptance Criteria

1. WHEN a bill is paid THEN the system SHALL print a receipt
2. IF the paper is out THEN the system SHALL say so
`
const openSpecSpec = `# Receipts

## Purpose

As a guest, I want receipts, so that I can prove what I paid.

## Requirements

### Requirement: Printing

The till SHALL print a receipt.

#### Scenario: A paid bill

- **WHEN** a bill is paid
- **THEN** a receipt is printed

#### Scenario: No paper

- **WHEN** the paper is out
- **THEN** the till says so

### Requirement: Mailing

The till SHALL mail a receipt.

#### Scenario: An address

- **WHEN** the guest has left an address
- **THEN** the receipt is mailed
`
const proposal = `---
title: Receipts
authors:
  - "@ada"
approvers:
  - "@ben"
status: implementable
---

# Receipts

## Proposal

### User Stories

#### Story 1

A guest wants to prove what was paid.
`

describe.each([
  ['backlog.md', 'backlog/tasks/task-12 - Print-a-receipt.md', backlogTask, 'user-story', [2], 'draft'],
  ['backlog.md', 'backlog/completed/task-12 - Print-a-receipt.md', backlogTask, 'user-story', [2], 'draft'],
  ['bmad', 'docs/stories/1.1.print.md', bmadStory, 'user-story', [2], 'draft'],
  ['bmad', 'docs/1.1.print.story.md', bmadStory, 'user-story', [2], 'draft'],
  ['spec-kit', 'specs/001-receipts/spec.md', specKitSpec, 'feature', [2, 1], 'draft'],
  ['kiro', '.kiro/specs/receipts/requirements.md', kiroRequirements, 'feature', [2], undefined],
  ['openspec', 'openspec/specs/receipts/spec.md', openSpecSpec, 'feature', [2, 1], undefined],
  ['enhancement-proposal', 'proposals/0012-receipts.md', proposal, 'feature', [0], 'ready'],
])('%s: %s', (format, path, text, type, criteria, stage) => {
  const artifact = readArtifact(path, parse(text), defaultConfig)

  test('is recognised', () => {
    expect(artifact?.format).toBe(format)
    expect(artifact?.type.id).toBe(type)
    expect(artifact?.recognisedBy).toBe('format')
    expect(artifact?.status?.stage).toBe(stage)
  })

  test('has its stories with their criteria', () =>
    expect(artifact?.stories.map((story) => criteriaOf(story).length)).toEqual(criteria))

  test('as it is meant to be written, it has no finding', () =>
    expect(check(workspaceOf([[path, text]]), path).map((it) => `${it.rule.id}: ${it.message}`)).toEqual([]))
})

describe('is of no format', () => {
  test.each([
    ['backlog/docs/task-12.md', backlogTask],
    ['backlog/tasks/readme.md', backlogTask],
    ['specs/001-receipts/plan.md', specKitSpec],
    ['openspec/changes/receipts/design.md', openSpecSpec],
    ['docs/proposal.md', proposal.replace('authors', 'writers').replace('approvers', 'readers')],
  ])('%s', (path, text) => expect(readArtifact(path, parse(text), defaultConfig)).toBe(null))

  test('but known by what it says', () => {
    const artifact = readArtifact('docs/receipts.md', parse(kiroRequirements), defaultConfig)
    expect([artifact?.format, artifact?.recognisedBy]).toEqual(['plain', 'content'])
  })

  test('a plain story beside others', () =>
    expect(readArtifact('docs/stories/pay.md', parse('# Pay\n'), defaultConfig)?.format).toBe('plain'))
})

test('an id may stand in the name of a file only', () =>
  expect(readArtifact('backlog/tasks/task-7.2 - Pay.md', parse('# Pay\n'), defaultConfig)?.id?.text).toBe(
    'task-7.2',
  ))

test('a task that somebody works on has an owner', () => {
  const text = backlogTask.replace('To Do', 'In Progress')
  const path = 'backlog/tasks/task-12 - Print.md'
  expect(check(workspaceOf([[path, text]]), path).map((it) => it.rule.id)).toEqual(['missing-owner'])
})

test('a team can ask for what a format has no place for', () => {
  const severities = new Map([['missing-owner', 'info' as const]])
  const workspace = workspaceOf([['specs/a/spec.md', specKitSpec]], {
    config: { ...defaultConfig, severities },
  })
  expect(check(workspace, 'specs/a/spec.md').map((it) => it.rule.id)).toEqual(['missing-owner'])
})
