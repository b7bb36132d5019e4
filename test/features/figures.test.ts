import { describe, expect, it } from 'vitest'
import { responsibilities } from '../../server/src/domain/responsibilities.ts'
import { defaultSchema } from '../../server/src/domain/schema/schema.ts'
import { configurationOf } from '../../server/src/features/config.ts'
import { isMeasured } from '../../server/src/features/figures/measured.ts'
import { type Figures, figuresOf, worst } from '../../server/src/features/figures.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { artifactAt, type Workspace, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { sample, workspaceIn } from './sample.ts'

/** `36 of 38`; null where a figure is silent. */
const short = (it: { value: number; of: number } | null) => it && `${it.value} of ${it.of}`
const shortly = (it: Figures) => ({
  owned: short(it.owned),
  ready: short(it.ready),
  traced: short(it.traced),
  dropped: short(it.dropped),
  loose: short(it.loose),
  lookBack: short(it.lookBack),
  collapsed: short(it.collapsed),
  overloaded: short(it.overloaded),
})
const coversOf = (workspace: Workspace) =>
  figuresOf(workspace).responsibilities?.map(
    ({ title, cover, by }) =>
      `${title} ${cover}: ${by.map(({ role, people, items }) => `${role} ${people.join('+')} ${items.length}`.replace('  ', ' ')).join(', ')}`,
  )

describe('in harbour, counted by hand', () => {
  const harbour = sample('harbour')
  const figures = figuresOf(harbour)

  it('the figures', () => {
    expect([figures.artifacts, figures.stories]).toEqual([38, 18])
    expect(shortly(figures)).toEqual({
      // All but BUG-2, whose `ower` is no owner, and F-4.
      owned: '36 of 38',
      // US-1 is done. Ready: US-2, 3, 5, 6, 9, 12 and the two that F-2 tells; in the making or without something: the
      // other nine, US-7 among them, which is a draft.
      ready: '8 of 17',
      // The 16 files and the two in F-2, but for US-14, whose feature is not there.
      traced: '17 of 18',
      // ST-1, PR-1, PV-1, RM-1, OKR-1, FB-1 and F-1 to F-4 hand on; what BC-1, TB-1 and REL-1 hold is all they hand on.
      dropped: '0 of 10',
      // 38, but for ST-1, which has nothing above it, and EB-1, UR-1, UR-2, US-1, which are done.
      loose: '1 of 33',
      lookBack: null,
      // Nobody is named; `prodct-owner` is a slip.
      collapsed: null,
      overloaded: null,
    })
  })

  it('what a figure opens', () => {
    expect(figures.owned?.items).toEqual(['backlog/bug-02-tide-table.md', 'features/arrivals-board.md'])
    expect(figures.traced?.items).toEqual(['stories/us-14-late-arrivals.md'])
    expect(figures.loose?.items).toEqual(['stories/us-14-late-arrivals.md'])
  })

  it('who holds what', () => {
    expect(coversOf(harbour)).toEqual([
      'Vision covered: product-manager 1',
      'Strategy covered: product-leader 1',
      'Business case covered: product-leader 1',
      'Roadmap covered: product-manager 1, product-leader 1',
      'User research covered: product-manager 2',
      // US-7 belongs to a leader; US-10 is a slip of its type, US-13 one of its owner.
      'Story writing doubled: product-owner 15, product-leader 1',
      'KPI tracking covered: product-manager 2',
      'Cross-functional alignment covered: product-owner 1, product-leader 1',
    ])
  })

  it('what to mend next', () => {
    expect(worst(harbour, 10).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      // With US-12, its double.
      'error US-12',
      'error US-9',
      'ownerless F-4',
      'lost US-14',
      'ownerless BUG-2',
      'warning US-6',
      'warning US-13',
      'warning US-16',
      'warning US-4',
      'warning US-7',
    ])
  })
})

/** A hundred documents: what each kind has in common, and in what they differ. */
function hundred(): Workspace {
  const story = (n: number) => {
    const feature = Math.ceil(n / 10)
    const [status, owner] =
      feature <= 4
        ? ['done', 'cy']
        : feature <= 6
          ? ['ready', 'cy']
          : feature === 7
            ? ['ready', 'dan']
            : ['draft']
    const criteria = feature === 7 ? '' : '\\n\\n## Acceptance criteria\\n\\n- It is done'
    return `us/${n}.md | type: user-story | id: US-${n} | status: ${status} | ${owner ? `owner: ${owner}` : ''} | parent: F-${feature} = As a guest, I want thing ${n}, so that I am happy.${criteria}`
  }
  const feature = (n: number) =>
    `f/${n}.md | type: feature | id: F-${n} | status: ${n <= 4 ? 'done' : n <= 8 ? 'active' : 'ready'} | ${n === 10 ? '' : 'owner: ben'} | ${n === 8 ? '' : `parent: OKR-${((n - 1) % 4) + 1}`}`
  const okr = (n: number) =>
    `o/${n}.md | type: okr | id: OKR-${n} | status: ${n <= 2 ? 'done' : 'active'} | owner: ben | parent: RM-1 = ## Objective 1: Sell\\n\\n- KR1: 5 % more${n === 1 ? '\\n  - Actual: 4 %' : ''}`
  const many = (count: number, row: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => row(n + 1))
  const table = [
    's/1.md | type: strategy | id: ST-1 | status: active | owner: ada | review-by: 2026-03-01',
    's/2.md | type: strategy | id: ST-2 | status: active | owner: ada',
    'p.md | type: portfolio-roadmap | id: PR-1 | status: active | owner: ada | parent: ST-1',
    'v.md | type: product-vision | id: PV-1 | status: active | owner: [ada, ben] | parent: PR-1',
    'r/1.md | type: roadmap | id: RM-1 | status: active | owner: ben | parent: PV-1',
    'r/2.md | type: roadmap | id: RM-2 | status: active | owner: ben | parent: PV-1',
    ...many(4, okr),
    ...many(10, feature),
    ...many(80, story),
  ]
  expect(table).toHaveLength(100)
  const { config } = configurationOf(`people:
  ada: { name: Ada Okoro, role: product-leader }
  ben: { name: Ben Ito, role: product-manager }
  cy: { name: Cy Lund, role: product-owner }
  dan: { name: Dan Roy, roles: [product-owner, product-manager] }
`)
  return workspaceIn(table.join('\n'), { config: config ?? undefined })
}

describe('of a hundred documents, counted by hand', () => {
  const workspace = hundred()
  const figures = figuresOf(workspace)

  it('the figures', () => {
    expect(shortly(figures)).toEqual({
      // All but F-10 and the ten stories of F-8.
      owned: '89 of 100',
      // Of the 40 below F-5 to F-8: those of F-7 have no criteria, those of F-8 are drafts that nobody owns.
      ready: '20 of 40',
      // All but the ten of F-8, which has no parent.
      traced: '70 of 80',
      // ST-2, RM-2, F-9 and F-10, of two strategies, PR-1, PV-1, two roadmaps, OKR-3 and 4, F-5 to F-10.
      dropped: '4 of 14',
      // F-8, of PR-1, PV-1, two roadmaps, OKR-3 and 4, F-5 to F-10, and 40 open stories.
      loose: '1 of 52',
      // F-2, F-3 and F-4 (only OKR-1 says what came of it) and OKR-2; F-1 and OKR-1 are measured, ST-1 has open stories.
      lookBack: '4 of 7',
      // Dan is a manager and an owner by triad.yaml; Ada owns a vision beside her strategies, and no story.
      collapsed: '1 of 4',
      // Cy has 60 of 89.
      overloaded: '1 of 4',
    })
  })

  it('what they open', () => {
    expect(figures.dropped?.items).toEqual(['f/10.md', 'f/9.md', 'r/2.md', 's/2.md'])
    expect(figures.lookBack?.why).toEqual([
      { path: 'f/2.md', why: 'unmeasured-objective' },
      { path: 'f/3.md', why: 'unmeasured-objective' },
      { path: 'f/4.md', why: 'unmeasured-objective' },
      { path: 'o/2.md', why: 'unmeasured-okr' },
    ])
    expect(figures.collapsed?.people.map(({ name, roles }) => `${name}: ${roles}`)).toEqual([
      'Dan Roy: product-manager,product-owner',
    ])
    expect(
      figures.overloaded?.people.map(({ name, items, open }) => [name, items.length, open.length]),
    ).toEqual([['Cy Lund', 60, 20]])
  })

  it('who holds what', () => {
    expect(coversOf(workspace)).toEqual([
      'Vision doubled: product-manager Ada Okoro+Ben Ito 1',
      'Strategy covered: product-leader Ada Okoro 2',
      'Business case uncovered: ',
      'Roadmap covered: product-manager Ben Ito 2, product-leader Ada Okoro 1',
      'User research uncovered: ',
      'Story writing covered: product-owner Cy Lund+Dan Roy 70',
      'KPI tracking covered: product-manager Ben Ito 4',
      'Cross-functional alignment uncovered: ',
    ])
  })

  it('what to mend next: hand-offs from the top, then a team that would trip', () => {
    const mends = worst(workspace, 10)
    expect(mends.slice(0, 7).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'dropped ST-2',
      'dropped RM-2',
      // Nobody owns it, either.
      // So is F-9.
      'dropped F-10',
      // F-7 has ten that lack the same.
      'unready US-61',
      // Ten stories hang below it.
      'loose F-8',
      'ownerless US-71',
      'look-back OKR-2',
    ])
    // With them all that is to be mended is told, each thing once.
    expect(mends.map(({ documents }) => documents.length)).toEqual([1, 1, 2, 10, 1, 10, 1, 3])
    expect(mends.slice(3, 4).map((it) => [inEnglish(it.what), inEnglish(it.repair)])).toEqual([
      [
        'This user story is ready, but it lacks acceptance criteria. The same goes for 9 others.',
        'Write its acceptance criteria.',
      ],
    ])
  })
})

it('a strategy past its review date is looked back on once all stories below it are done', () => {
  const of = (status: string) =>
    short(
      figuresOf(
        workspaceIn(`
        s.md | type: strategy | id: ST-1 | status: active | review-by: 2026-04-20
        r.md | type: roadmap | id: RM-1 | parent: ST-1
        a.md | type: user-story | parent: RM-1 | status: done
        b.md | type: user-story | parent: RM-1 | status: ${status}`),
      ).lookBack,
    )
  expect([of('done'), of('active'), of('dropped')]).toEqual(['1 of 1', '0 of 1', '1 of 1'])
})

it.each([
  ['- KR1: 5 % more\n  - **Actual:** 4 %', true],
  ['- KR1: 5 % more (score: 0.7)', true],
  ['| Key result | Target | Result |\n|---|---|---|\n| A | 1 | 2 |', true],
  ['| Key result | Target | Actual |\n|---|---|---|\n| A | 1 | TBD |', false],
  ['**Key results:**\n\n- 5 % more\n- 6 % less', false],
  ['- KR1: 5 % more\n  - Actual: TBD', false],
  ['- KR1: Result pages load within 2 s', false],
])('%j is measured: %s', (text, expected) => {
  const source = `## Objective 1: Sell\n\n${text}\n`
  const artifact = artifactAt(workspaceOf([['okrs.md', source]]), 'okrs.md')
  expect(artifact && isMeasured(artifact, parse(source))).toBe(expected)
})

describe('silence', () => {
  const silent = {
    owned: null,
    ready: null,
    traced: null,
    dropped: null,
    loose: null,
    lookBack: null,
    collapsed: null,
    overloaded: null,
  }

  it('of an empty workspace', () => {
    expect(shortly(figuresOf(workspaceIn('')))).toEqual(silent)
    expect(figuresOf(workspaceIn('')).responsibilities).toBeNull()
    expect(worst(workspaceIn(''), 10)).toEqual([])
  })

  it('of one kind of artifact, but for what each says for itself', () => {
    const one = workspaceIn(
      'a.md | type: feature | owner: ada | status: ready\nb.md | type: feature | status: done',
    )
    expect(shortly(figuresOf(one))).toEqual({ ...silent, owned: '1 of 2' })
    expect(figuresOf(one).responsibilities).toBeNull()
  })

  it('about owners where nobody asks for them', () => {
    const { config } = configurationOf('rules: { missing-owner: off }')
    const { owned } = figuresOf(workspaceIn('a.md | type: feature', { config: config ?? undefined }))
    expect(owned).toBeNull()
  })

  it('about what was dropped', () => {
    expect(figuresOf(workspaceIn('a.md | type: feature | status: dropped')).owned).toBeNull()
  })
})

it('each responsibility shows in kinds that there are', () => {
  expect(responsibilities).toHaveLength(8)
  for (const { id } of responsibilities)
    expect(defaultSchema.types.filter(({ responsibility }) => responsibility === id)).not.toEqual([])
})

describe('what a leader asks', () => {
  const workspace = workspaceOf(
    Object.entries({
      'okr.md': `---
type: okr
id: OKR-1
---

# Goals

## Objective 1: Skippers find a berth

- **KR1: Berths found in under 5 minutes: 40 % to 80 %**
  - Actual: 71 %
- **KR2: Everybody is happy**

## Objective 2: Harbours earn more

| Key result | Baseline | Target | Result |
|---|---|---|---|
| Berths let per night | 12 | 20 | 18 |
| Fees paid online | 3 % | 50 % | TBD |
`,
      'roadmap.md': `---
type: roadmap
id: RM-1
---

# Roadmap

## Now

### Berth search

**Outcome:** skippers find a berth in five minutes.

### Arrivals board

## Someday
`,
      'late.md': '---\ntype: feature\nid: F-1\ndue: 2026-11-01\n---\n\n# Late\n',
      'soon.md': '---\ntype: feature\nid: F-2\ndue: 2026-12-01\n---\n\n# Soon\n',
      'past.md': '---\ntype: feature\nid: F-3\nstatus: done\ndue: 2026-11-01\n---\n\n# Past\n',
    }),
    { today: '2026-11-24' },
  )
  const { goals, timed, purposeful, late } = figuresOf(workspace)

  it('are objectives measured and reached?', () => {
    expect([short(goals.measurable), short(goals.told)]).toEqual(['3 of 4', '2 of 4'])
    expect(goals.objectives).toEqual([
      { path: 'okr.md', title: 'Skippers find a berth', results: 2, measurable: 1, told: 1 },
      { path: 'okr.md', title: 'Harbours earn more', results: 2, measurable: 2, told: 1 },
    ])
    expect([goals.measurable?.items, goals.told?.items]).toEqual([['okr.md'], ['okr.md']])
  })

  it('does the roadmap say when and what for?', () => {
    expect([short(timed), short(purposeful)]).toEqual(['2 of 2', '1 of 2'])
    expect(purposeful?.items).toEqual(['roadmap.md'])
  })

  it('what is late?', () => {
    expect(short(late)).toBe('1 of 2')
    expect(late?.items).toEqual(['late.md'])
  })

  it('is silent where nothing of the kind is there', () => {
    const none = figuresOf(workspaceIn('a.md | type: feature | id: F-1'))
    expect([none.goals.measurable, none.goals.objectives, none.timed, none.late]).toEqual([
      null,
      [],
      null,
      null,
    ])
  })
})
