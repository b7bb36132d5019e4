import { describe, expect, test } from 'vitest'
import type { ItemsIn } from '../../server/src/domain/kinds/kind.ts'
import { planItems } from '../../server/src/reading/items/read.ts'
import { buildParts } from '../../server/src/reading/parts/build.ts'
import { words } from '../../server/src/reading/words.ts'
import { outline } from '../../server/src/syntax/outline.ts'

/** The items of a document, each as `id title @ horizon (stage)`; `-` where nothing says when. */
const told = (text: string, kind: ItemsIn = 'planned'): string[] =>
  planItems(text, buildParts(text, outline(text), words), kind).map(
    ({ id, title, horizon, status }) =>
      `${id ? `${id.text} ` : ''}${title.text} @ ${horizon?.text ?? '-'}${status ? ` (${status.stage ?? status.text})` : ''}`,
  )

type Case = readonly [name: string, text: string, expected: readonly string[]]
const each = (cases: readonly Case[], kind: ItemsIn = 'planned') => {
  for (const [name, text, expected] of cases) test(name, () => expect(told(text, kind)).toEqual(expected))
}

/** Weeks with the headings `first` and `second`, each with a list. */
const weeks = (word: string, first: string, second: string, titles: readonly string[]): string =>
  titles
    .map(
      (it, at) =>
        `## ${word} ${at + 1}: ${it}\n\n### ${first}\n\n- Knots\n- Charts\n\n### ${second}\n\n- Tie one\n- Draw one\n`,
    )
    .join('\n')

describe('parts that each phase has are none of its items', () => {
  each([
    [
      'lessons and tasks of a week',
      `# Roadmap\n\n${weeks('Week', 'Lesson content', 'Project', ['Ropes', 'Sails', 'Engines'])}`,
      ['Ropes @ Week 1', 'Sails @ Week 2', 'Engines @ Week 3'],
    ],
    [
      'the same in Portuguese',
      `# Roteiro\n\n${weeks('Semana', 'Conteúdo', 'Projeto', ['Cabos', 'Velas', 'Motores'])}`,
      ['Cabos @ Semana 1', 'Velas @ Semana 2', 'Motores @ Semana 3'],
    ],
    [
      'teams, whose tasks are the items of a phase',
      `# Roadmap\n\n${weeks('Phase', 'Quay team', 'Office team', ['Ropes', 'Sails', 'Engines'])}`,
      ['1: Ropes', '2: Sails', '3: Engines'].flatMap((it) =>
        ['Knots', 'Charts', 'Tie one', 'Draw one'].map((item) => `${item} @ Phase ${it}`),
      ),
    ],
    [
      'prose on each release, and its list',
      ['Alpha', 'Beta', 'Gamma']
        .map(
          (it, at) =>
            `## Ferry app: Release ${at + 1}.0\n\n### In short\n\nWe sail.\n\n### What is in it\n\n- ${it} berths\n\n### What's not yet included\n\n- Dogs (planned for Release 9 – Jan 2028)\n\n### Why it matters\n\n- Nobody waits\n`,
        )
        .join('\n'),
      ['Alpha', 'Beta', 'Gamma'].map((it, at) => `${it} berths @ Ferry app: Release ${at + 1}.0`),
    ],
  ])
})

describe('groups are none of the things in them', () => {
  each([
    [
      'headings above entries with ids, beside phases without',
      `# Roadmap

## Phase 1: Pier

- AB-101 Stamps;
- AB-101A Boxes;

## Phase 2: Boats

### 2A: Ground

- AB-201 Counter;
- AB-202 Till.

### 2B: Roof

- AB-203 Tiles;
- AB-204B Gutters;

Rule: one at a time.
`,
      [
        'AB-101 Stamps @ Phase 1: Pier',
        'AB-101A Boxes @ Phase 1: Pier',
        'AB-201 Counter @ Phase 2: Boats',
        'AB-202 Till @ Phase 2: Boats',
        'AB-203 Tiles @ Phase 2: Boats',
        'AB-204B Gutters @ Phase 2: Boats',
      ],
    ],
    [
      'a drawing of the phases, and a task that begins with the name of one',
      `# Roadmap

## Phase 1: Pier

### Moorings

- [ ] Rings
- [ ] Phase 1 chart reader:
  - Reads charts
  - Prints them

### All phases at a glance

\`\`\`
Phase 1 -> Phase 2
\`\`\`
`,
      ['Rings @ Phase 1: Pier', 'Phase 1 chart reader @ Phase 1: Pier'],
    ],
  ])
})

describe('rows whose first words are an id', () => {
  each([
    [
      'are called by the words behind it',
      `# Roadmap

## Phase 1: Pier

| Task | Content | State | Depends on |
|---|---|---|---|
| AB-101 | Stamps and boxes | done | |
| AB-101A | ADR-7 on ink | planned | AB-101 |
`,
      ['AB-101 Stamps and boxes @ Phase 1: Pier (done)', 'AB-101A ADR-7 on ink @ Phase 1: Pier (draft)'],
    ],
    [
      'keep it where nothing but whose it is stands behind',
      '# Roadmap\n\n## Phase 1: Pier\n\n| Task | Owner |\n|---|---|\n| AB-101 | Ada |\n',
      ['AB-101 AB-101 @ Phase 1: Pier'],
    ],
  ])
})

describe('a word of a status within a name is none', () => {
  each([
    [
      'an adjective behind its noun',
      `# Roteiro

## 3.4 Roteiro integrado

| Entrega | Trimestre |
|---|---|
| Cais | Q1 2027 |

## Fase 2

- Visita completa:
  - Faróis

## Fase 3 completa

- Gelo
`,
      ['Cais @ Q1 2027', 'Faróis @ Fase 2', 'Gelo @ Fase 3 completa (done)'],
    ],
    [
      'but a participle at the end',
      '# Roadmap\n\n## Phase 1: pier completed\n\n- Berths\n\n## Fase 2: muelle terminado\n\n- Faros\n',
      ['Berths @ Phase 1: pier completed (done)', 'Faros @ Fase 2: muelle terminado (done)'],
    ],
  ])
})

describe('a plan that is still to be filled in', () => {
  each([
    [
      'has no items, whatever is to be done for it',
      `# Roadmap

## Now — _(Qx 2027)_

- _(pending)_

## Next

- _(TBD)_

## Later

- TBD

## To clear up

- [ ] The real plan
- [ ] Ask the harbour master
`,
      [],
    ],
    [
      'the same in Spanish, one level down',
      `# Hoja de ruta

## Hoja de ruta (a completar)

### Ahora — _(Qx 2027)_

- _(pendiente)_

### Después

- _(pendiente)_

## Pendientes

- [ ] Preguntar
`,
      [],
    ],
    [
      'but one with a thing in it has',
      '# Roadmap\n\n## Now\n\n- TBD\n\n## Next\n\n- Lamps\n',
      ['Lamps @ Next'],
    ],
  ])
})

test('the title of a phase is as it is written', () => {
  expect(
    told('# Roadmap\n\n## Phase 1: Hull, deck (sketch)\n\nWe build.\n\n## Phase 2: Sails\n\nWe sew.\n'),
  ).toEqual(['Hull, deck (sketch) @ Phase 1', 'Sails @ Phase 2'])
})

describe('what an item is good for', () => {
  const outcomes = (text: string) =>
    planItems(text, buildParts(text, outline(text), words), 'planned').map(
      ({ outcome }) => outcome?.text ?? null,
    )

  test('stands behind the label of its phase, though more of the line is in bold', () =>
    expect(
      outcomes('# Plan\n\n## Phase 1: Hafen\n\n**Ziel:** Boote kommen. — **Fertig.**\n\n- Ringe\n'),
    ).toEqual(['Boote kommen. — Fertig.']))
  test('is not what a note, a task or another label below a heading is good for', () =>
    expect(
      outcomes(`# Plan

## Phase 1: Pier

### Moorings

> **Changed in May:** rings instead of hooks, so that ropes last.

- [x] Rings, so that nobody drifts
- [ ] Ladders

**What set it off:** a storm, which helps to see the need.

### Lamps

We light the pier, so that nobody falls.
`),
    ).toEqual([null, 'so that nobody falls']))
  test('is not what comes before it', () =>
    expect(
      outcomes(
        '# Plan\n\n## Phase 1\n\n| Task | Content | Depends on |\n|---|---|---|\n| AB-2 | Lamps | AB-1, XY-7 |\n',
      ),
    ).toEqual([null]))
  test('is told of a phase by no label that each phase has', () => {
    const phase = (at: number) =>
      `## Phase ${at}: Part ${at}\n\n**Goal:** calm ${at}\n\n**Build:** rings, ladders\n\n**Owner of part ${at}.** Ada\n`
    expect(outcomes(`# Plan\n\n${[1, 2, 3].map(phase).join('\n')}`)).toEqual(['calm 1', 'calm 2', 'calm 3'])
  })
})
