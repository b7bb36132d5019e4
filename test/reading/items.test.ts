import { describe, expect, test } from 'vitest'
import type { ItemsIn } from '../../server/src/domain/kinds/kind.ts'
import { plannedBeside } from '../../server/src/reading/items/beside.ts'
import { planItems } from '../../server/src/reading/items/read.ts'
import { buildParts } from '../../server/src/reading/parts/build.ts'
import type { Part } from '../../server/src/reading/parts/part.ts'
import { words } from '../../server/src/reading/words.ts'
import { outline } from '../../server/src/syntax/outline.ts'

const itemsOf = (text: string, kind: ItemsIn = 'planned') =>
  planItems(text, buildParts(text, outline(text), words), kind)

/** The items of a document, each as `id title @ horizon (stage)`; `-` where nothing says when. */
const told = (text: string, kind: ItemsIn = 'planned'): string[] =>
  itemsOf(text, kind).map(
    ({ id, title, horizon, status }) =>
      `${id ? `${id.text} ` : ''}${title.text} @ ${horizon?.text ?? '-'}${status ? ` (${status.stage ?? status.text})` : ''}`,
  )

/** What the items are good for. */
const outcomes = (text: string): (string | null)[] =>
  itemsOf(text).map(({ outcome }) => outcome?.text ?? null)

const doc = (...lines: string[]): string => `${lines.join('\n')}\n`

type Case = readonly [name: string, lines: readonly string[], expected: readonly string[]]

const belowHorizons: readonly Case[] = [
  [
    'now, next and later',
    [
      '# Roadmap',
      '',
      '## Now',
      '',
      '- Book by phone',
      '',
      '## Next',
      '',
      '- Dogs',
      '',
      '## Later (maybe)',
      '',
      '- Ice',
    ],
    ['Book by phone @ Now', 'Dogs @ Next', 'Ice @ Later (maybe)'],
  ],
  [
    'numbered',
    ['# Roadmap', '', '## 1. Now', '', '- Berths', '', '## 2. Next', '', '- Dogs'],
    ['Berths @ Now', 'Dogs @ Next'],
  ],
  [
    'quarters and fiscal years',
    [
      '# Plan',
      '',
      '## FY23 Q3',
      '',
      '- Berths',
      '',
      '## Q1 2027 – Moorings',
      '',
      '- Dogs',
      '',
      '## 2027-H2',
      '',
      '- Ice',
    ],
    ['Berths @ FY23 Q3', 'Dogs @ Q1 2027 – Moorings', 'Ice @ 2027-H2'],
  ],
  [
    'versions of the product',
    ['# Plan', '', '## Berthly 1.19', '', '- Berths', '', '## Berthly 1.20', '', '- Dogs'],
    ['Berths @ Berthly 1.19', 'Dogs @ Berthly 1.20'],
  ],
  [
    'versions without a name',
    ['# Plan', '', '## 1.19', '', '- Berths', '', '## 1.20', '', '- Dogs', '', '## Version 2.0', '', '- Ice'],
    ['Berths @ 1.19', 'Dogs @ 1.20', 'Ice @ Version 2.0'],
  ],
  [
    'of one kind with an unknown name behind them',
    ['# Plan', '', '## v2', '', '- Berths', '', '## v3', '', '- Dogs', '', '## Dreams', '', '- Ice'],
    ['Berths @ v2', 'Dogs @ v3', 'Ice @ Dreams'],
  ],
  [
    'months and seasons',
    [
      '# Plan',
      '',
      '## March 2027',
      '',
      '- Berths',
      '',
      '## Spring 2028',
      '',
      '- Dogs',
      '',
      '## June',
      '',
      '- Ice',
    ],
    ['Berths @ March 2027', 'Dogs @ Spring 2028', 'Ice @ June'],
  ],
  [
    'ranges and spans',
    [
      '# Plan',
      '',
      '## Next 3 months',
      '',
      '- Berths',
      '',
      '## Mar – May 2027',
      '',
      '- Dogs',
      '',
      '## 2028/2029',
      '',
      '- Ice',
    ],
    ['Berths @ Next 3 months', 'Dogs @ Mar – May 2027', 'Ice @ 2028/2029'],
  ],
  [
    'words for what is to come',
    [
      '# Plan',
      '',
      '## Upcoming',
      '',
      '- Berths',
      '',
      '## Planned',
      '',
      '- Dogs',
      '',
      '## Next priorities',
      '',
      '- Ice',
    ],
    ['Berths @ Upcoming', 'Dogs @ Planned', 'Ice @ Next priorities'],
  ],
  [
    'titles with a date in brackets',
    ['# Plan', '', '## Foundation (Q1 2027)', '', '- Berths', '', '## Growth (2028)', '', '- Dogs'],
    ['Berths @ Foundation (Q1 2027)', 'Dogs @ Growth (2028)'],
  ],
  [
    'with signs and attributes',
    ['# Plan', '', '## 🚀 Q1 2027 {#q1}', '', '- Berths', '', '## :ship: Q2 2027', '', '- Dogs'],
    ['Berths @ Q1 2027', 'Dogs @ Q2 2027'],
  ],
  [
    'on headings of the first depth',
    ['Version 0.2', '===========', '', '* Berths', '', 'Version 0.3', '===========', '', '* Dogs'],
    ['Berths @ Version 0.2', 'Dogs @ Version 0.3'],
  ],
  [
    'in bold instead of headings',
    ['# Plan', '', '**Q1 2027**', '', '- Berths', '', '**Q2 2027**', '', '- Dogs'],
    ['Berths @ Q1 2027', 'Dogs @ Q2 2027'],
  ],
  [
    'as entries with lists below',
    ['# Plan', '', '- **Phase 1**', '  - Berths', '  - Ice', '- **Phase 2**', '  - Dogs'],
    ['Berths @ Phase 1', 'Ice @ Phase 1', 'Dogs @ Phase 2'],
  ],
  [
    'as entries that go on',
    ['# Plan', '', '- **Q1 2027**: Book by phone', '- **Q2 2027**: Dogs aboard'],
    ['Book by phone @ Q1 2027', 'Dogs aboard @ Q2 2027'],
  ],
  [
    'below a year that holds quarters',
    ['# Plan', '', '## 2027', '', '### Q1', '', '- Berths', '', '### Q2', '', '- Dogs'],
    ['Berths @ Q1', 'Dogs @ Q2'],
  ],
  [
    'headings below them',
    [
      '# Plan',
      '',
      '## Phase 1',
      '',
      '### Book by phone',
      '',
      'Skippers call.',
      '',
      '### Dogs',
      '',
      'They sleep.',
    ],
    ['Book by phone @ Phase 1', 'Dogs @ Phase 1'],
  ],
  [
    'with parts that every phase has',
    [
      '# Plan',
      '',
      '## Phase 1 (Q4 2025)',
      '',
      '### Core Features',
      '',
      '- Berths',
      '- Dogs',
      '',
      '### Success Metrics',
      '',
      '- 90 % of berths are booked',
    ],
    ['Berths @ Phase 1 (Q4 2025)', 'Dogs @ Phase 1 (Q4 2025)'],
  ],
  [
    'with groups that are lists',
    [
      '# Plan',
      '',
      '## Q1 2027',
      '',
      '### Office',
      '',
      '- [ ] Till',
      '- [ ] Keys',
      '',
      '### Pier',
      '',
      '- [x] Lamps',
    ],
    ['Till @ Q1 2027', 'Keys @ Q1 2027', 'Lamps @ Q1 2027 (done)'],
  ],
  [
    'phases that are the items',
    [
      '# Plan',
      '',
      '## Phase 1: Book by phone',
      '',
      'Skippers call.',
      '',
      '## Phase 2: Dogs',
      '',
      '- Owner: Ada',
      '- Goal: more guests',
    ],
    ['Book by phone @ Phase 1', 'Dogs @ Phase 2'],
  ],
  [
    'with labels for things and for goals',
    [
      '# Plan',
      '',
      '## Phase 1',
      '',
      '**Goal:** Nobody queues',
      '',
      '**Deliverables:**',
      '',
      '- Berths',
      '- Dogs',
      '',
      '**Risks:**',
      '',
      '- Rain',
    ],
    ['Berths @ Phase 1', 'Dogs @ Phase 1'],
  ],
  [
    'in Spanish',
    [
      '# Hoja de ruta',
      '',
      '## Fase 1',
      '',
      '- Reservar',
      '',
      '## Fase 2',
      '',
      '- Perros',
      '',
      '## A largo plazo',
      '',
      '- Hielo',
    ],
    ['Reservar @ Fase 1', 'Perros @ Fase 2', 'Hielo @ A largo plazo'],
  ],
  [
    'in German',
    [
      '# Fahrplan',
      '',
      '## Jetzt',
      '',
      '- Buchen',
      '',
      '## Später',
      '',
      '- Hunde',
      '',
      '## März 2027',
      '',
      '- Eis',
    ],
    ['Buchen @ Jetzt', 'Hunde @ Später', 'Eis @ März 2027'],
  ],
  [
    'in French and Portuguese',
    [
      '# Plan',
      '',
      '## Étape 1',
      '',
      '- Réserver',
      '',
      '## 1º trimestre 2027',
      '',
      '- Cães',
      '',
      '## À venir',
      '',
      '- Glace',
    ],
    ['Réserver @ Étape 1', 'Cães @ 1º trimestre 2027', 'Glace @ À venir'],
  ],
]

const otherScripts: readonly Case[] = [
  [
    'in Russian',
    [
      '# Дорожная карта',
      '',
      '## Этап 1: Причал',
      '',
      '- Места',
      '',
      '## 2 квартал 2027',
      '',
      '- Собаки',
      '',
      '## Позже',
      '',
      '- Лёд',
    ],
    ['Места @ Этап 1: Причал', 'Собаки @ 2 квартал 2027', 'Лёд @ Позже'],
  ],
  [
    'in Chinese',
    [
      '# 路线图',
      '',
      '## 第一阶段：码头',
      '',
      '- 泊位',
      '',
      '## 2027年3月',
      '',
      '- 小狗',
      '',
      '## 已完成',
      '',
      '- 冰块',
    ],
    ['泊位 @ 第一阶段：码头', '小狗 @ 2027年3月', '冰块 @ - (done)'],
  ],
  [
    'in Japanese',
    [
      '# ロードマップ',
      '',
      '## フェーズ1：桟橋',
      '',
      '- 停泊の予約',
      '',
      '## 2027年度',
      '',
      '- 犬の部屋',
      '',
      '## 今後',
      '',
      '- 氷の販売',
    ],
    ['停泊の予約 @ フェーズ1：桟橋', '犬の部屋 @ 2027年度', '氷の販売 @ 今後'],
  ],
]

const moreHorizons: readonly Case[] = [
  [
    'with criteria of success below a release',
    [
      '# Plan',
      '',
      '## NOW - V1 (Months 1-2)',
      '',
      '- Berths',
      '',
      '**V1 success criteria:**',
      '',
      '- 80 % of berths are sold',
      '- Nobody waits',
    ],
    ['Berths @ NOW - V1 (Months 1-2)'],
  ],
  [
    'of two words',
    ['# Plan', '', '## Now', '', '- Berths', '', '## Future/Backlog (9-12 months)', '', '- Dogs'],
    ['Berths @ Now', 'Dogs @ Future/Backlog (9-12 months)'],
  ],
  [
    'with features that are named so',
    [
      '# Plan',
      '',
      '## Q1 2027',
      '',
      '### Feature: Phone',
      '',
      'Skippers call.',
      '',
      '### Feature: Dogs',
      '',
      'They sleep.',
    ],
    ['Phone @ Q1 2027', 'Dogs @ Q1 2027'],
  ],
  [
    'with a note beside a checklist',
    ['# Plan', '', '## Phase 1', '', '- [ ] Berths', '', 'What we saw:', '', '- The office is small'],
    ['Berths @ Phase 1'],
  ],
  [
    'in brackets beside a title that says it is half done',
    ['# Plan', '', '## Phase 1 (60 % done)', '', '- [ ] Berths', '- [x] Dogs', '', '## Phase 2', '', '- Ice'],
    ['Berths @ Phase 1 (60 % done)', 'Dogs @ Phase 1 (60 % done) (done)', 'Ice @ Phase 2'],
  ],
  [
    'that are milestones by letter and number',
    ['# Plan', '', '## M1: Pier', '', '- Berths', '', '## M2: Office', '', '- Till'],
    ['Berths @ M1: Pier', 'Till @ M2: Office'],
  ],
]

const noItems: readonly Case[] = [
  ['tasks and steps', ['# Plan', '', '## Task 1', '', 'Talk.', '', '## Step 2', '', 'Walk.'], []],
  [
    'next steps',
    ['# Plan', '', '## Next steps', '', '- Talk', '', 'We meet.', '', '## About', '', 'It is a harbour.'],
    [],
  ],
  [
    'a legend',
    [
      '# Plan',
      '',
      '| Release | Priority | Scenario |',
      '|---|---|---|',
      '| 1 | 0 | Book |',
      '',
      '0. Mandatory',
      '1. Important',
    ],
    ['Book @ 1'],
  ],
  [
    'links to other roadmaps',
    ['# Plan', '', '## 2027 Team Roadmaps', '', '- [Office](office.md)', '- [Pier](https://pier.example)'],
    [],
  ],
  [
    'what is left out',
    [
      '# Plan',
      '',
      '## Now',
      '',
      '- Berths',
      '',
      '## Non-goals',
      '',
      '- Trains',
      '',
      '## Out of scope',
      '',
      '- Planes',
    ],
    ['Berths @ Now'],
  ],
  [
    'a table of contents',
    [
      '# Plan',
      '',
      '- [Now](#now)',
      '- [Next](#next)',
      '',
      '## Now',
      '',
      '- Berths',
      '',
      '## Next',
      '',
      '- Dogs',
    ],
    ['Berths @ Now', 'Dogs @ Next'],
  ],
  [
    'prose',
    [
      '# Plan',
      '',
      'The roadmap is kept [elsewhere](https://plan.example).',
      '',
      '## Issues',
      '',
      'See the tracker.',
    ],
    [],
  ],
  [
    'how the page is kept',
    [
      '# Plan',
      '',
      '## Now',
      '',
      '- Berths',
      '',
      '## Next',
      '',
      '- Dogs',
      '',
      '## How this is maintained',
      '',
      'Ada does it.',
    ],
    ['Berths @ Now', 'Dogs @ Next'],
  ],
  [
    'states in a list',
    ['# Plan', '', '## Now', '', '- ✅ Done', '- 🚧 In progress', '', '- Berths'],
    ['Berths @ Now'],
  ],
]

const over: readonly Case[] = [
  [
    'a baseline',
    ['# Plan', '', '## v0.4.0 baseline', '', 'includes:', '', '- Berths', '', '## v0.5.0', '', '- Dogs'],
    ['Berths @ v0.4.0 baseline (done)', 'Dogs @ v0.5.0'],
  ],
  [
    'a release and a phase',
    [
      '# Plan',
      '',
      '## v0.1 released',
      '',
      '- Berths',
      '',
      '## Phase 2 (done)',
      '',
      '- Dogs',
      '',
      '## ✅ Phase 3',
      '',
      '- Ice',
    ],
    ['Berths @ v0.1 released (done)', 'Dogs @ Phase 2 (done) (done)', 'Ice @ Phase 3 (done)'],
  ],
  [
    'entries',
    [
      '# Plan',
      '',
      '## Now',
      '',
      '- ✅ Berths',
      '- [x] Dogs',
      '- ~~Ice~~',
      '- Lamps (done)',
      '- Till – in progress',
      '- [ ] Keys',
    ],
    [
      'Berths @ Now (done)',
      'Dogs @ Now (done)',
      'Ice @ Now (dropped)',
      'Lamps @ Now (done)',
      'Till @ Now (active)',
      'Keys @ Now',
    ],
  ],
  [
    'a section without horizon',
    ['# Plan', '', '## Now', '', '- Berths', '', '## Recently shipped', '', '- Dogs'],
    ['Berths @ Now', 'Dogs @ - (done)'],
  ],
  [
    'rows',
    [
      '# Plan',
      '',
      '| Item | Quarter | Status |',
      '|---|---|---|',
      '| Berths | Q1 | Done |',
      '| Dogs | Q2 | Cancelled |',
      '| Ice | Q3 | Planned |',
    ],
    ['Berths @ Q1 (done)', 'Dogs @ Q2 (dropped)', 'Ice @ Q3 (draft)'],
  ],
]

const tables: readonly Case[] = [
  [
    'with ids',
    [
      '# Plan',
      '',
      '| ID | Feature | When | Outcome |',
      '|---|---|---|---|',
      '| RM-1 | Berths | Q1 2027 | No queue |',
      '| RM-2 | Dogs | TBD | More guests |',
    ],
    ['RM-1 Berths @ Q1 2027', 'RM-2 Dogs @ -'],
  ],
  [
    'whose columns are the horizons',
    [
      '# Plan',
      '',
      '| Theme | Now | Next | Later |',
      '|---|---|---|---|',
      '| Office | Till<br>Keys | Phone | |',
      '| Pier | Lamps | | Ice |',
    ],
    ['Till @ Now', 'Keys @ Now', 'Phone @ Next', 'Lamps @ Now', 'Ice @ Later'],
  ],
  [
    'of milestones with their ends',
    [
      '# Plan',
      '',
      '| Milestone end date | Milestone name |',
      '|---|---|',
      '| 2027-03-01 | Beta berths |',
      '| 2027-06-01 | Dogs |',
    ],
    ['Beta berths @ 2027-03-01', 'Dogs @ 2027-06-01'],
  ],
  [
    'with marks in the columns of quarters',
    ['# Plan', '', '| Feature | Q1 2027 | Q2 2027 |', '|---|---|---|', '| Berths | ■ | |', '| Dogs | | ■ |'],
    ['Berths @ Q1 2027', 'Dogs @ Q2 2027'],
  ],
  [
    'of goals with their metrics',
    ['# Plan', '', '| Goal | Metric |', '|---|---|', '| Nobody waits | Minutes |'],
    [],
  ],
  [
    'in HTML',
    [
      '# Plan',
      '',
      '<table><tr><th>Feature</th><th>Quarter</th></tr><tr><td>Berths</td><td>Q1</td></tr></table>',
    ],
    ['Berths @ Q1'],
  ],
  [
    'in German',
    ['# Plan', '', '| Thema | Quartal | Nutzen |', '|---|---|---|', '| Buchen | Q1 | niemand wartet |'],
    ['Buchen @ Q1'],
  ],
]

const loose: readonly Case[] = [
  [
    'a bare checklist',
    ['# Roadmap', '', '- [ ] Berths', '- [x] Dogs', '- [ ] Ice'],
    ['Berths @ -', 'Dogs @ - (done)', 'Ice @ -'],
  ],
  ['a bare list', ['# Roadmap', '', 'We plan:', '', '- Berths', '- Dogs'], ['Berths @ -', 'Dogs @ -']],
  [
    'lists by theme',
    ['# Roadmap', '', '## Office', '', '- Till', '- Keys', '', '## Pier', '', '- Lamps'],
    ['Till @ -', 'Keys @ -', 'Lamps @ -'],
  ],
  [
    'headings with ids',
    ['# Roadmap', '', '## RM-1 Phone', '', 'By March 2027.', '', '## RM-2 Dogs'],
    ['RM-1 Phone @ March 2027', 'RM-2 Dogs @ -'],
  ],
  [
    'a list below a title with a year',
    ['# Roadmap 2027', '', '- Berths', '- Dogs'],
    ['Berths @ Roadmap 2027', 'Dogs @ Roadmap 2027'],
  ],
]

const each = (cases: readonly Case[], kind: ItemsIn = 'planned') => {
  for (const [name, lines, expected] of cases)
    test(name, () => expect(told(doc(...lines), kind)).toEqual(expected))
}

describe('items below horizons are read', () => each(belowHorizons))
describe('items below further horizons are read', () => each(moreHorizons))
describe('items in other scripts are read', () => each(otherScripts))
describe('what promises nothing is no item', () => each(noItems))
describe('what is over is listed as such', () => each(over))
describe('rows are read', () => each(tables))
describe('items without horizons are read', () => each(loose))

describe('an item says what it is good for', () => {
  const cases: readonly (readonly [
    name: string,
    lines: readonly string[],
    expected: readonly (string | null)[],
  ])[] = [
    [
      'in its sentence',
      ['## Now', '', '- Book by phone, so that nobody queues', '- Tents'],
      ['so that nobody queues', null],
    ],
    [
      'under a label',
      ['## Now', '', '### Tents', '', '**Outcome:** traders come in the *rain*', '', '### Ice', '', 'Cold.'],
      ['traders come in the rain', null],
    ],
    [
      'in an entry below',
      ['## Now', '', '- Tents', '  - Goal: traders come', '- Ice'],
      ['traders come', null],
    ],
    ['in a share', ['## Now', '', '- Lamps: 20 % fewer accidents', '- Ice'], ['20 % fewer accidents', null]],
    [
      'by the document that tells it',
      ['## Now', '', '- Lamps: see [F-3](features/lamps.md)', '- Ice, see [F-4](features/ice.md)'],
      ['see F-3', null],
    ],
    [
      'in a column',
      ['| Item | When | Outcome |', '|---|---|---|', '| Tents | Q1 | |', '| Lamps | Q2 | **light** |'],
      [null, 'light'],
    ],
    [
      'by the phase it is in',
      ['## Phase 1', '', '**Success criteria:** all berths are sold', '', '- Phone', '- Till'],
      ['all berths are sold', 'all berths are sold'],
    ],
    [
      'by what a phase brings',
      [
        '## Phase 1: Phone',
        '',
        '**Deliverable:** a number to call',
        '',
        '## Phase 2: Dogs',
        '',
        '**Result:** more guests',
      ],
      ['a number to call', 'more guests'],
    ],
    [
      'in German',
      [
        '# Der Plan für den Hafen',
        '',
        '## Jetzt',
        '',
        '- Buchen, damit niemand in der Schlange steht',
        '- Das Eis und die Hunde',
      ],
      ['damit niemand in der Schlange steht', null],
    ],
    [
      'in Spanish',
      [
        '# El plan de los barcos',
        '',
        '## Fase 1',
        '',
        '- Reservar',
        '  - **Resultado esperado:** nadie espera',
      ],
      ['nadie espera'],
    ],
  ]
  for (const [name, lines, expected] of cases)
    test(name, () => expect(outcomes(doc(...lines))).toEqual(expected))
})

describe('other plans', () => {
  test('a feature backlog lists its features', () =>
    expect(
      told(
        doc(
          '# Features',
          '',
          '## Must have',
          '',
          '- F-1 Berths',
          '- F-2 Dogs',
          '',
          '## Could have',
          '',
          '- Ice',
        ),
        'backlog',
      ),
    ).toEqual(['F-1 Berths @ -', 'F-2 Dogs @ -', 'Ice @ -']))
  test('a team backlog lists what stands in its table', () =>
    expect(
      told(
        doc('# Backlog', '', '| ID | Title | Status |', '|---|---|---|', '| BUG-1 | Till sticks | Done |'),
        'backlog',
      ),
    ).toEqual(['BUG-1 Till sticks @ - (done)']))
  test('a release plan lists its scope, and none of its steps', () =>
    expect(
      told(
        doc(
          '# Release 3',
          '',
          '## Scope',
          '',
          '- Berths',
          '- Dogs',
          '',
          '## Rollout',
          '',
          '- Tell the office',
          '',
          '## Rollback',
          '',
          '- Call Ada',
        ),
        'release',
      ),
    ).toEqual(['Berths @ -', 'Dogs @ -']))
  test('other documents plan nothing', () =>
    expect(told(doc('# Note', '', '## Now', '', '- Berths'), 'none')).toEqual([]))
})

describe('what stands beside a plan', () => {
  const cases: readonly Case[] = [
    [
      'a legend of signs',
      [
        '# Roadmap',
        '',
        '## Status legend',
        '',
        '- 🚧 **In progress** — being built',
        '- 📋 **Planned** — agreed',
        '',
        '## Q1 2027',
        '',
        '- Dogs',
      ],
      ['Dogs @ Q1 2027'],
    ],
    [
      'the definition of done, criteria and open questions',
      [
        '# Roadmap',
        '',
        '## Pier',
        '',
        '- [ ] Lamps',
        '- [x] Toolbox',
        '',
        '## Definition of Done per lamp',
        '',
        '- [ ] It is lit',
        '',
        '## Trials and acceptance criteria',
        '',
        '- [x] It floats',
        '',
        '## To be settled',
        '',
        '- [ ] Lamps: oil or gas?',
        '- [ ] Dogs: on board, too?',
      ],
      ['Lamps @ -', 'Toolbox @ - (done)'],
    ],
    [
      'lists of a design',
      [
        '# 航线路线图',
        '',
        '## 接口',
        '',
        '- 返回泊位',
        '',
        '## 计划',
        '',
        '### 第 1 周',
        '',
        '- 完成码头设计',
        '',
        '### 第 2 周',
        '',
        '- 进行灯塔检查',
        '',
        '## 指标',
        '',
        '- 泊位占用率',
      ],
      ['完成码头设计 @ 第 1 周', '进行灯塔检查 @ 第 2 周'],
    ],
    [
      'bullets behind numbered lines',
      ['# Plan', '', '## Phase 1', '', '1. Pier', '- planks', '- ropes', '', '2. Crane', '- hook', ''],
      ['Pier @ Phase 1', 'Crane @ Phase 1'],
    ],
  ]
  for (const [name, lines, expected] of cases) test(name, () => expect(told(doc(...lines))).toEqual(expected))
})

describe('what has a box is the item', () => {
  test('with bullets below all of them', () =>
    expect(
      told(doc('# Roadmap', '', '- [ ] **Pier**:', '    - planks', '- [ ] **Crane**:', '    - hook')),
    ).toEqual(['Pier @ -', 'Crane @ -']))
  test('but for a name above further boxes', () =>
    expect(
      told(doc('# Roadmap', '', '- [ ] Pier:', '    - [ ] planks', '- [ ] Crane:', '    - [x] hook')),
    ).toEqual(['planks @ -', 'hook @ - (done)']))
})

describe('horizons behind the phases', () => {
  const names = [
    'After MVP',
    'Future ideas',
    'Future 💡 ideas',
    'Nach dem MVP',
    'Nach dem MVP (weitere Boote) 🔮',
    'Après le MVP',
    'Después del MVP',
    'MVP之后',
  ]
  test.each(names)('%s', (name) => {
    const found = itemsOf(doc('# Plan', '', '## Phase 1', '', '- Pier', '', `## ${name}`, '', '- Dogs'))
    expect(found.map(({ title, horizon }) => [title.text, horizon !== null])).toEqual([
      ['Pier', true],
      ['Dogs', true],
    ])
    expect(found[0]?.horizon?.text).toBe('Phase 1')
  })
})

test('a status is no first word and no step of an arrow', () => {
  const text = doc(
    '# Roadmap',
    '',
    '## Now',
    '',
    '- 重复任务（每周）',
    '- 完成登录',
    '- Done button',
    '- Merge (opened → Done)',
    '- States: Open → Done → Cancelled',
    '- Dogs (done)',
    '- Done: Ice',
    '- Lamps — deferred to v0.8.0',
  )
  expect(told(text)).toEqual([
    '重复任务（每周） @ Now',
    '完成登录 @ Now',
    'Done button @ Now',
    'Merge (opened → Done) @ Now',
    'States: Open → Done → Cancelled @ Now',
    'Dogs @ Now (done)',
    'Done: Ice @ Now (done)',
    'Lamps @ Now (dropped)',
  ])
})

describe('a backlog beside its stories', () => {
  const text = doc(
    '# Backlog',
    '',
    '## Epic 1: Berths and piers',
    '',
    '### Story 1.1',
    '',
    '## Sprint 1',
    '',
    '- Epic 1: Berths',
    '- Story 1.1: Book a berth',
    '- US-7 Wind',
    '- Dogs on board',
    '- Paint the crane',
  )
  const at = text.indexOf('### Story')
  const said = (words: string) => ({ start: at, end: at, text: words })
  const story = (id: string, title: string) => ({
    start: at,
    end: at + 13,
    id: said(id),
    title: said(title),
  })
  test('names none of them again', () => {
    const stories = [story('US-7', 'Wind in the harbour'), story('US-8', 'Dogs on board')]
    const titles = plannedBeside(stories, itemsOf(text, 'backlog')).map(({ title }) => title.text)
    expect(titles).toContain('Paint the crane')
    expect(titles).not.toContain('Wind')
    expect(titles).not.toContain('Dogs on board')
  })
  test('loses nothing where it tells none', () => {
    const planned = itemsOf(text, 'backlog')
    expect(plannedBeside([], planned)).toEqual(planned)
  })
})

test('a title has no id that is none, and no marks', () => {
  const text = doc(
    '# Plan',
    '',
    '## Now',
    '',
    '- **HDF5 export**: for the office',
    '- **S3 store:** it is *far*',
    '- ~~Ice~~ ✅',
    '- US-3 Lamps',
  )
  expect(told(text)).toEqual(['HDF5 export @ Now', 'S3 store @ Now', 'Ice @ Now (done)', 'US-3 Lamps @ Now'])
})

test('spans name what they say they do', () => {
  const text = doc('# Plan', '', '## Now', '', '- **RM-3** [Lamps](x.md): so that it is *light*', '')
  const [item] = itemsOf(text)
  const cut = (span: { start: number; end: number } | null | undefined) =>
    span && text.slice(span.start, span.end)
  expect(cut(item)).toBe('- **RM-3** [Lamps](x.md): so that it is *light*')
  expect(cut(item?.head)).toBe('**RM-3** [Lamps](x.md): so that it is *light*')
  expect(cut(item?.id)).toBe('RM-3')
  expect(cut(item?.horizon)).toBe('Now')
  expect(item?.outcome?.text).toBe('so that it is light')
})

/** A part that counts how often anything is read of it or of what is in it. */
function counted(part: Part, steps: { count: number }): Part {
  const known = new WeakMap<object, unknown>()
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const before = known.get(value)
    if (before) return before
    const wrapped = new Proxy(value, {
      get: (target, key) => {
        steps.count++
        return wrap(Reflect.get(target, key))
      },
    })
    known.set(value, wrapped)
    return wrapped
  }
  return wrap(part) as Part
}

describe('reading takes steps in proportion to the length', () => {
  const repetitions: Readonly<Record<string, string>> = {
    horizons: '## Q1 2027\n\n- Berths, so that nobody waits\n\n',
    'horizons and others': '## Q1 2027\n\n- Berths\n\n## Wishes\n\n- Dogs\n\n',
    'headings below horizons': '## Phase 1\n\n### Berths\n\nGoal: sleep\n\n### Dogs\n\n- Owner: Ada\n\n',
    entries: '- [ ] Berths\n',
    'entries with times': '- **Q1 2027**: Berths\n- Dogs\n',
    'entries in entries': '- Office:\n  - Till\n  - Keys\n',
    labels: '**Deliverables:**\n\n- Berths\n\n**Goal:** sleep\n\n',
    tables: '| Item | When | Status |\n|--|--|--|\n| Berths | Q1 | Done |\n\n',
    'tables of times': '| Theme | Now | Next |\n|--|--|--|\n| Pier | a boat<br>b boat | c |\n\n',
    'headings with ids': '## RM-1 Berths\n\nBy March 2027.\n\n',
    'numbered headings': '## Wishes\n\n### 1. Berths\n\n### 2. Dogs\n\n### 3. Ice\n\n',
    'what is over': '## v0.1 released\n\n- ~~Berths~~ ✅\n\n',
  }
  const stepsOf = (unit: string, size: number): number => {
    const text = `# Roadmap\n\n${unit.repeat(Math.ceil(size / unit.length))}`
    const steps = { count: 0 }
    planItems(text, counted(buildParts(text, outline(text), words), steps), 'planned')
    return steps.count
  }
  test.each(Object.entries(repetitions))('%s', (_, unit) => {
    expect(stepsOf(unit, 20_000) / stepsOf(unit, 2_000)).toBeLessThan(12)
  })
})

describe('what tells how something is built, or what was changed, promises nothing', () => {
  const phases = ['## Phase 1', '', '- Berths', '', '## Phase 2', '', '- Dogs', '']
  const planned = ['Berths @ Phase 1', 'Dogs @ Phase 2']
  test.each<Case>([
    [
      'an order beside phases',
      ['# Roadmap', '', ...phases, '## Build order', '', '1. Berths first', '2. Dogs last'],
      planned,
    ],
    [
      'modules beside an architecture',
      [
        '# Roadmap',
        '',
        '## Architecture',
        '',
        'Two layers.',
        '',
        '## Modules',
        '',
        '### P0',
        '',
        '- berths',
        '',
        '### P1',
        '',
        '- dogs',
      ],
      [],
    ],
    [
      'modules alone, by which a plan is grouped',
      [
        '# Roadmap',
        '',
        '## Modules',
        '',
        '- Sell tickets by phone',
        '',
        '## Security',
        '',
        '- Ask for a second key',
      ],
      ['Sell tickets by phone @ -', 'Ask for a second key @ -'],
    ],
    [
      'a document of design without horizons',
      [
        '# The till',
        '',
        '## Principles',
        '',
        '- Simple',
        '',
        '## Data model',
        '',
        '- Coin: value',
        '',
        '## API',
        '',
        '- One call',
      ],
      [],
    ],
    [
      'the same in Chinese',
      [
        '# 渡轮系统设计',
        '',
        '## 设计原则',
        '',
        '- 简单',
        '',
        '## 模块划分',
        '',
        '- 泊位模块',
        '',
        '## 备选',
        '',
        '- 票务',
      ],
      [],
    ],
    [
      'a log of changes by version',
      [
        '# Roadmap',
        '',
        ...phases,
        '## Changelog',
        '',
        '### 2027-02-01 (Phase 1)',
        '',
        '- Till added',
        '',
        '### 2027-01-01',
        '',
        '- Began',
      ],
      planned,
    ],
    [
      'a log of changes in Spanish',
      [
        '# Hoja de ruta',
        '',
        '## Fase 1',
        '',
        '- Muelles',
        '',
        '## Historial de cambios',
        '',
        '- [x] Primera versión',
        '- [x] Más fases',
      ],
      ['Muelles @ Fase 1'],
    ],
    [
      'decisions in a phase',
      [
        '# Roadmap',
        '',
        '## Phase 1',
        '',
        '### Architecture decisions',
        '',
        '- One till',
        '',
        '### Deliverables',
        '',
        '- Berths',
      ],
      ['Berths @ Phase 1'],
    ],
    [
      'goals of a plan without horizons',
      [
        '# Roadmap',
        '',
        '## Goals',
        '',
        '- Quiet nights',
        '',
        '## Features',
        '',
        '- Berths',
        '',
        '## Ideas on deck',
        '',
        '- Dogs',
      ],
      ['Berths @ -', 'Dogs @ -'],
    ],
    [
      'what is left out for now',
      ['# Roadmap', '', '## Ferries', '', '- Berths', '', '## Out of scope for now', '', '- Trains'],
      ['Berths @ -'],
    ],
    [
      'figures of a plan by days in Spanish',
      [
        '# Hoja de ruta',
        '',
        '## Semana 1 (Días 1-7): Muelles',
        '',
        '### Día 1-2',
        '',
        '- Reservar',
        '',
        '### Día 5',
        '',
        '- Anular',
        '',
        '## KPI del ciclo',
        '',
        '- Nadie espera',
      ],
      ['Reservar @ Día 1-2', 'Anular @ Día 5'],
    ],
    [
      'weeks in German and French',
      ['# Plan', '', '## Woche 1: Stege', '', '- Buchen', '', '## Semaine 2 : quais', '', '- Payer'],
      ['Buchen @ Woche 1: Stege', 'Payer @ Semaine 2 : quais'],
    ],
    [
      'boxes right below criteria that are reached',
      [
        '# Roadmap',
        '',
        '## Phase 1',
        '',
        '- [x] Berths',
        '',
        '**Success criteria 1.0:** ✅ reached',
        '- [x] nobody waits',
        '',
        '## Phase 2',
        '',
        '- [ ] Dogs',
      ],
      ['Berths @ Phase 1 (done)', 'Dogs @ Phase 2'],
    ],
    [
      'but a list right below a goal',
      ['# Roadmap', '', '## Phase 1', '', '**Goal:** calm', '- Berths', '', '## Phase 2', '', '- Dogs'],
      ['Berths @ Phase 1', 'Dogs @ Phase 2'],
    ],
  ])('%s', (_, lines, expected) => expect(told(doc(...lines))).toEqual(expected))
})
