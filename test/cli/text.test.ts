import { describe, expect, it, test } from 'vitest'
import { story, triadIn, workspace } from './terminal.ts'

const files = workspace({
  'story.md': story({ head: 'status: draft', body: 'As a skipper, I want a berth.' }),
  'long/way/down.md': story({ head: 'owner: prodct-owner' }).replace('US-1', 'US-2').replace('parent', 'x'),
})

const colours = '\x1b['

describe('on a pipe', () => {
  it('check is plain text, a line for each finding, links first', async () => {
    const { stdout } = await triadIn(files, 'check')
    expect(stdout).toBe(
      [
        'long/way/down.md:4:8  warning  “prodct-owner” is not a role. Did you mean “product-owner”?           unknown-owner',
        'long/way/down.md:8:3  info     This user story has no parent; usually that is a feature or roadmap.  missing-parent',
        '',
        'story.md:8:3   warning  This user story has no owner; a Product Owner usually owns it.  missing-owner',
        'story.md:10:1  info     This story does not say why: “so that …” is missing.            missing-why',
        '',
        '4 findings (2 warnings, 2 info) in 2 of 5 documents · 2 stories',
        '',
      ].join('\n'),
    )
  })

  it('list is plain text, a paragraph for each kind, columns below each other', async () => {
    const { stdout } = await triadIn(files, 'list')
    expect(stdout).toBe(
      [
        'Strategies (1)',
        '  –     Strategy      Product Leader   –                   strategy.md',
        '',
        'Roadmaps (1)',
        '  –     Roadmap       Product Manager  –                   roadmap.md',
        '',
        'Features (1)',
        '  F-1   Berths        Product Manager  –                   features/berths.md',
        '',
        'User stories (2)',
        '  US-1  Find a berth  no owner         draft  1 criterion  story.md',
        '  US-2  Find a berth  prodct-owner     –      1 criterion  long/way/down.md',
        '',
        '5 artifacts in 5 documents · 2 stories, 2 criteria',
        '',
      ].join('\n'),
    )
  })
})

test.each([
  ['a story with no criterion', 'stories/a.md', 'As a skipper, I want a berth.', 'no criteria'],
  ['stories that have none', 'prd.md', '## US-1 Book\n\n## US-2 Cancel\n', '2 stories, no criteria'],
  [
    'stories, and criteria of the whole',
    'prd.md',
    '## US-1 Book\n\n## US-2 Cancel\n\n## Acceptance criteria\n\n- It is booked.\n',
    '2 stories, 1 criterion',
  ],
  [
    'criteria of the whole alone',
    'prd.md',
    '## Acceptance criteria\n\n- It is booked.\n- It is paid.\n',
    '2 criteria',
  ],
  ['nothing', 'prd.md', '## Problem\n\nBerths are hard to find.\n', '–  prd.md'],
])('list says of a document with %s what it holds', async (_, path, body, expected) => {
  const { stdout } = await triadIn({ [path]: `# Berths\n\n${body}\n` }, 'list')
  const [line = ''] = stdout.split('\n').filter((it) => it.includes(path))
  expect(line.replace(/ {2,}/g, '  ')).toContain(expected)
})

describe('on a terminal', () => {
  const on = (columns: number) => ({ isTTY: true, columns, env: { NO_COLOR: '1' } })

  it('check keeps to a line for each finding where there is room', async () => {
    const plain = (await triadIn(files, 'check')).stdout
    for (const columns of [140, 0]) expect((await triadIn(files, 'check', on(columns))).stdout).toBe(plain)
  })

  it('check takes two lines for each finding where one would break', async () => {
    const { stdout } = await triadIn(files, 'check', on(100))
    expect(stdout).toBe(
      [
        'long/way/down.md:4:8  unknown-owner',
        '  warning  “prodct-owner” is not a role. Did you mean “product-owner”?',
        'long/way/down.md:8:3  missing-parent',
        '  info     This user story has no parent; usually that is a feature or roadmap.',
        '',
        'story.md:8:3  missing-owner',
        '  warning  This user story has no owner; a Product Owner usually owns it.',
        'story.md:10:1  missing-why',
        '  info     This story does not say why: “so that …” is missing.',
        '',
        '4 findings (2 warnings, 2 info) in 2 of 5 documents · 2 stories',
        '',
      ].join('\n'),
    )
  })

  it('check breaks long messages between words', async () => {
    const { stdout } = await triadIn(files, 'check', on(60))
    expect(stdout).toContain(
      [
        'long/way/down.md:8:3  missing-parent',
        '  info     This user story has no parent; usually that is a',
        '           feature or roadmap.',
        '',
      ].join('\n'),
    )
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(65)
  })

  it('list leaves paths out where they would break, and says so', async () => {
    const wide = await triadIn(files, 'list', on(77))
    expect(wide.stdout).toBe((await triadIn(files, 'list')).stdout)
    const { stdout } = await triadIn(files, 'list', on(76))
    expect(stdout).toContain('\n  US-1  Find a berth  no owner         draft  1 criterion\n')
    expect(stdout).toMatch(/ · with paths from 77 columns\n$/)
  })

  it('list cuts titles before a line breaks', async () => {
    const title = 'Find a berth that fits a boat of any length, beam and draught'
    const long = workspace({ 'a.md': story({ head: `title: ${title}` }) })
    const linesOn = async (columns: number) => (await triadIn(long, 'list', on(columns))).stdout.split('\n')
    expect((await linesOn(120)).join()).toContain('Find a berth that fits a boat of any length, be…')
    const lines = await linesOn(80)
    expect(Math.max(...lines.map((line) => line.length))).toBe(80)
    expect(lines.join()).toContain('Find a berth that fits a boat of any l…')
    expect((await triadIn(long, 'list')).stdout).toContain(title)
  })
})

describe('colour', () => {
  const has = async (setting: Parameters<typeof triadIn>[2]) => {
    const outcomes = await Promise.all(['check', 'list'].map((line) => triadIn(files, line, setting)))
    const [check, list] = outcomes.map(({ stdout }) => stdout.includes(colours))
    expect(check).toBe(list)
    return check
  }

  test.each([
    ['a terminal', { isTTY: true }, true],
    ['a pipe', {}, false],
    ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a terminal with an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['a terminal that understands none', { isTTY: true, env: { TERM: 'dumb' } }, false],
    ['a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['a pipe with an empty FORCE_COLOR', { env: { FORCE_COLOR: '' } }, true],
    ['both forced and refused', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['a terminal with FORCE_COLOR=0', { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
  ])('on %s', async (_, setting, expected) => {
    expect(await has(setting)).toBe(expected)
  })

  it('changes no word', async () => {
    for (const line of ['check', 'list']) {
      const { stdout } = await triadIn(files, line, { env: { FORCE_COLOR: '1' } })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
      const plain = stdout.replace(/\x1b\[\d+m/g, '')
      expect(plain).toBe((await triadIn(files, line)).stdout)
    }
  })
})

describe('the summary', () => {
  test.each([
    ['nothing to read', {}, 'No Markdown documents found.'],
    [
      'no artifact',
      { 'a.md': '# A' },
      'No artifacts in 1 document: none has a type in its frontmatter, or a name such as roadmap.md.',
    ],
    ['no finding', workspace({ 'a.md': story() }), 'No findings. 4 documents, 4 artifacts, 1 story.'],
    [
      'one finding',
      workspace({ 'a.md': story({ head: 'status: draft' }) }),
      '1 finding (1 warning) in 1 of 4 documents · 1 story',
    ],
    [
      'two of a kind',
      workspace({ 'a.md': story(), 'b.md': story() }),
      '3 findings (2 errors, 1 info) in 2 of 5 documents · 2 stories',
    ],
    [
      'a finding in the configuration, which is no document',
      workspace({ 'a.md': story({ head: 'status: draft' }), 'triad.yaml': 'rulez: {}\n' }),
      '2 findings (2 warnings) in 1 of 4 documents and triad.yaml · 1 story',
    ],
    [
      'findings in the configuration alone',
      workspace({ 'a.md': story(), 'triad.yaml': 'rulez: {}\n' }),
      '1 finding (1 warning) in triad.yaml and none of 4 documents · 1 story',
    ],
    [
      'a configuration alone',
      { 'triad.yaml': 'rulez: {}\n' },
      '1 finding (1 warning) in triad.yaml · 0 stories',
    ],
    [
      'a configuration and no artifact',
      { 'triad.yaml': 'rulez: {}\n', 'a.md': '# A' },
      'No artifacts in 1 document: none has a type in its frontmatter, or a name such as roadmap.md.',
    ],
  ])('after a check with %s', async (_, documents, expected) => {
    const { stdout } = await triadIn(documents, 'check')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(expected)
  })

  test.each([
    ['nothing to read', {}, 'No Markdown documents found.'],
    [
      'no artifact',
      { 'a.md': '# A' },
      'No artifacts in 1 document: none has a type in its frontmatter, or a name such as roadmap.md.',
    ],
    ['a story', { 'a.md': story() }, '1 artifact in 1 document · 1 story, 1 criterion'],
  ])('of a list with %s', async (_, documents, expected) => {
    const { stdout } = await triadIn(documents, 'list')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(expected)
  })
})

describe('what a document says', () => {
  const sly = workspace({
    'a.md': story({
      head: 'title: "Red \\e[31m alert\\a \\u202egnp.exe"\nowner: "\\e]0;owned\\a po"\nstatus: "\\e[2J"',
    }),
    'b.md':
      '---\ntype: user-story\nid: "US-2\\e[1A"\nparent: "F-9\\e[8m"\nowner: "[prodct-owner"\n---\n\n# B\n',
  })

  it.each(['check', 'list'])('does not steer the terminal in a %s', async (line) => {
    const { stdout } = await triadIn(sly, line, { isTTY: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
    const own = stdout.replace(/\x1b\[\d+m/g, '')
    expect(own).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e]/u)
    expect(own).toContain('\ufffd')
  })

  it.skipIf(process.platform === 'win32')('nor does the name of a file, on either stream', async () => {
    const name = (it: string) => `${it}\x1b[31m  red.md`
    const named = {
      [name('story')]: story({ head: 'status: draft' }),
      [name('data')]: new Uint8Array([0, 1]),
    }
    const { stdout, stderr } = await triadIn(named, 'check --rule missing-owner')
    expect(stdout).toMatch(/^story\ufffd\[31m {2}red\.md:8:3 /)
    expect(stderr).toBe('triad: data\ufffd[31m  red.md is not text in UTF-8; skipped.\n')
  })
})
