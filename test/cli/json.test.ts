import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { story, triad, triadIn, workspace } from './terminal.ts'

/** Lines and characters differ from bytes here: accents, an emoji of two code units, CRLF, a tab. */
const files = workspace({
  'stories/größe.md': story({
    head: 'owner: prodct-owner\r\nstatus: 🚧 Doing',
    body: 'As a 🎉\tskipper, I want a berth.',
  }).replace('parent: features/', 'parent: ./features/'),
})

it('check --format json has exactly this shape', async () => {
  const { code, stdout, stderr } = await triadIn(files, 'check --format json')
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    summary: {
      documents: 4,
      artifacts: 4,
      stories: 1,
      skipped: 0,
      findings: { error: 0, warning: 2, info: 1, hint: 0 },
    },
    skipped: [],
    findings: [
      {
        path: 'stories/größe.md',
        rule: 'unknown-owner',
        severity: 'warning',
        message: '“prodct-owner” is not a role. Did you mean “product-owner”?',
        range: { start: { line: 4, character: 7 }, end: { line: 4, character: 19 } },
        fixes: ['Change to “product-owner”'],
        edits: [
          {
            title: 'Change to “product-owner”',
            changes: [
              {
                range: { start: { line: 4, character: 7 }, end: { line: 4, character: 19 } },
                text: 'product-owner',
              },
            ],
          },
        ],
        page: 'docs/rules/unknown-owner.md',
      },
      {
        path: 'stories/größe.md',
        rule: 'unknown-reference',
        severity: 'warning',
        message: 'The document “./features/berths.md” does not exist.',
        range: { start: { line: 6, character: 8 }, end: { line: 6, character: 28 } },
        fixes: ['Change to “../features/berths.md”', 'Create stories/features/berths.md'],
        edits: [
          {
            title: 'Change to “../features/berths.md”',
            changes: [
              {
                range: { start: { line: 6, character: 8 }, end: { line: 6, character: 28 } },
                text: '../features/berths.md',
              },
            ],
          },
          {
            title: 'Create stories/features/berths.md',
            changes: [],
            create: {
              path: 'stories/features/berths.md',
              text: expect.stringContaining('type: feature'),
            },
          },
        ],
        page: 'docs/rules/unknown-reference.md',
      },
      {
        path: 'stories/größe.md',
        rule: 'missing-why',
        severity: 'info',
        message: 'This story does not say why: “so that …” is missing.',
        range: { start: { line: 11, character: 0 }, end: { line: 11, character: 32 } },
        fixes: ['Add “so that …”'],
        edits: [
          {
            title: 'Add “so that …”',
            changes: [
              {
                range: { start: { line: 11, character: 31 }, end: { line: 11, character: 31 } },
                text: ', so that it is worth something',
              },
            ],
          },
        ],
        page: 'docs/rules/missing-why.md',
      },
    ],
  })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toMatch(/\n$/)
})

it('check --format json is whole where there is nothing', async () => {
  expect(JSON.parse((await triadIn({}, 'check --format json')).stdout)).toEqual({
    version: 1,
    summary: {
      documents: 0,
      artifacts: 0,
      stories: 0,
      skipped: 0,
      findings: { error: 0, warning: 0, info: 0, hint: 0 },
    },
    skipped: [],
    findings: [],
  })
})

const told =
  '### US-21 Search by place\n\nAs a skipper, I want to search, so that I find.\n\n### US-22 Look\n'

it('list --format json has exactly this shape', async () => {
  const { code, stdout, stderr } = await triadIn(
    {
      'roadmap.md':
        '# What comes\n\n## Q1 2027\n\n- [x] **RM-1** Phone\n- Groups, so that *schools* travel\n\n## Acceptance criteria\n\n- Every berth has a light.\n- Every light is on.\n',
      'features/berths.md': `---\nid: F-1\nowner: [PM, "@ben"]\nstatus: In Progress\nparent: [roadmap.md, X-9]\n---\n\n# Berths\n\n${told}`,
      'stories/one.md': story({ head: 'title: "Find: one"\nowner: Ada Okoro\nstatus: somewhere' }),
      'notes.md': '# No artifact\n',
    },
    'list --format json',
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    skipped: [],
    artifacts: [
      {
        path: 'features/berths.md',
        type: 'feature',
        recognisedBy: 'name',
        evidence: [
          '`features/berths.md` may be one by its name.',
          'It says what product documents say: whose it is, what for, who wants what, or by what it is judged.',
        ],
        format: 'plain',
        id: 'F-1',
        title: 'Berths',
        owner: { role: 'product-manager', people: ['ben'] },
        ownerSource: null,
        status: 'active',
        parents: ['roadmap.md', 'X-9'],
        stories: [
          {
            id: 'US-21',
            title: 'Search by place',
            line: 10,
            sentence: { role: 'skipper', want: 'search', why: 'I find' },
            criteria: 0,
          },
          { id: 'US-22', title: 'Look', line: 14, sentence: null, criteria: 0 },
        ],
        criteria: 0,
        objectives: [],
        items: [],
      },
      {
        path: 'roadmap.md',
        type: 'roadmap',
        recognisedBy: 'name',
        evidence: ['Its file is called `roadmap`.'],
        format: 'plain',
        id: null,
        title: 'What comes',
        owner: null,
        ownerSource: null,
        status: null,
        parents: [],
        stories: [],
        criteria: 2,
        objectives: [],
        items: [
          { id: 'RM-1', title: 'Phone', line: 5, horizon: 'Q1 2027', outcome: null, status: 'done' },
          {
            id: null,
            title: 'Groups',
            line: 6,
            horizon: 'Q1 2027',
            outcome: 'so that schools travel',
            status: null,
          },
        ],
      },
      {
        path: 'stories/one.md',
        type: 'user-story',
        recognisedBy: 'frontmatter',
        evidence: ['Its frontmatter says `type: user-story`.', 'It lies in a folder called `stories`.'],
        format: 'plain',
        id: 'US-1',
        title: 'Find: one',
        owner: { role: null, people: ['Ada Okoro'] },
        ownerSource: null,
        status: 'somewhere',
        parents: ['features/berths.md'],
        stories: [
          {
            id: 'US-1',
            title: 'Find: one',
            line: 10,
            sentence: { role: 'skipper', want: 'a berth', why: 'I can sleep' },
            criteria: 1,
          },
        ],
        criteria: 0,
        objectives: [],
        items: [],
      },
    ],
  })
})

it('list --format json tells objectives with their key results', async () => {
  const okrs =
    '# OKRs\n\n## Objective 1: Berths are found\n\n- KR1: 90 % of searches succeed\n- More skippers\n- KR3: TBD\n\n## Objective 2\n'
  const { stdout } = await triadIn({ 'okrs.md': okrs }, 'list --format json')
  expect(JSON.parse(stdout).artifacts[0].objectives).toEqual([
    {
      id: 'Objective 1',
      title: 'Berths are found',
      line: 3,
      keyResults: [
        { id: 'KR1', title: '90 % of searches succeed', line: 5, measurable: true },
        { id: null, title: 'More skippers', line: 6, measurable: false },
        { id: 'KR3', title: 'TBD', line: 7, measurable: true },
      ],
    },
    { id: 'Objective 2', title: 'Objective 2', line: 9, keyResults: [] },
  ])
})

it('has no colours, even where they are forced', async () => {
  const setting = { env: { FORCE_COLOR: '1' }, isTTY: true }
  expect((await triadIn(files, 'check --format json', setting)).stdout).not.toContain('\x1b')
})

it('gives paths as one would write them in the working directory', async () => {
  const root = folderOf({ ...files, '.git/HEAD': '' })
  const pathsIn = async (cwd: string, ...paths: string[]) => {
    const { stdout } = await triad(join(root, cwd), ['list', '--format=json', ...paths])
    return JSON.parse(stdout).artifacts.map(({ path }: { path: string }) => path)
  }
  expect(await pathsIn('', 'stories')).toEqual(['stories/größe.md'])
  expect(await pathsIn('stories')).toEqual(['größe.md'])
  expect(await pathsIn('stories', '../features', '.')).toEqual(['../features/berths.md', 'größe.md'])
  expect(await pathsIn('stories', join(root, 'features'))).toEqual(['../features/berths.md'])
})
