import { describe, expect, test } from 'vitest'
import { extractStory } from '../../../server/src/features/refactor/extract-story.ts'
import { changed, type Files, sceneOf } from './scene.ts'

/** What the documents are after the story at the cursor is extracted; null where it cannot be. */
const extracted = (files: Files) => {
  const scene = sceneOf(extractStory, files)
  return scene.result && changed(scene)
}

const feature = `---
type: feature
id: F-2
owner: product-manager
status: active
parent: okrs.md
---

# Book a berth

Why we do it.
`
const told = (id: string, want: string) => `As a skipper, I want to ${want}, so that I can sleep.

#### Acceptance criteria

- ${id} is done
- And seen
`

describe('a story under a heading', () => {
  const files = {
    'features/book.md': `${feature}
## Stories

### US-7: Find a berth¦

${told('It', 'find a berth by its length')}
### US-8: Hold a berth

${told('That', 'hold a berth for an hour')}`,
    'okrs.md': '---\ntype: okr\nid: OKR-1\n---\n\n# Goals\n',
    'docs/stories/us-1-moor.md': '---\ntype: user-story\nid: US-1\n---\n\n# Moor\n',
  }

  test('is a document of its own, and a link stays in its place', () =>
    expect(extracted(files)).toEqual({
      'features/book.md': `${feature}
## Stories

- [US-7 Find a berth](../docs/stories/us-7-find-a-berth.md)

### US-8: Hold a berth

${told('That', 'hold a berth for an hour')}`,
      'docs/stories/us-7-find-a-berth.md': `---
type: user-story
id: US-7
title: Find a berth
owner: product-owner
status: active
parent: F-2
---

# US-7: Find a berth

${told('It', 'find a berth by its length').replace('####', '##')}`,
    }))

  test('below another one leaves its link above that, which would take it for a criterion', () => {
    const book = files['features/book.md'].replace('¦', '').replace('US-8: Hold', 'US-8: H¦old')
    expect(extracted({ ...files, 'features/book.md': book })?.['features/book.md']).toBe(`${feature}
## Stories

- [US-8 Hold a berth](../docs/stories/us-8-hold-a-berth.md)

### US-7: Find a berth

${told('It', 'find a berth by its length')}`)
  })

  test('puts its link to those that are there', () => {
    const links = '* [US-3 Moor](../docs/stories/us-3-moor.md)\n\n'
    const book = files['features/book.md'].replace('### US-7', `${links}### US-7`)
    expect(extracted({ ...files, 'features/book.md': book })?.['features/book.md']).toContain(
      `## Stories\n\n${links.trim()}\n* [US-7 Find a berth](../docs/stories/us-7-find-a-berth.md)\n\n### US-8`,
    )
  })

  test('with the line ends of its document', () => {
    const crlf = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    )
    for (const text of Object.values(extracted(crlf) ?? { none: '\n' }))
      expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
  })

  test('with a heading that is underlined', () => {
    const made = extracted({
      'b.md': `${feature}\nUS-7: Find ¦it\n----------\n\n${told('It', 'find a berth by its length')}`,
    })
    expect(made?.['stories/us-7-find-it.md']).toContain('\n---\n\nUS-7: Find it\n==========\n\nAs a skipper')
  })

  test('in a document that ends with it', () => {
    const made = extracted({
      'b.md': `${feature}\n## US-7 Find ¦it\n\n${told('It', 'find a berth by its length')}\n\n`,
    })
    expect(made?.['b.md']).toBe(`${feature}\n- [US-7 Find it](stories/us-7-find-it.md)\n`)
  })
})

describe('a story in an entry', () => {
  const backlog = (entries: string) => `---
type: team-backlog
id: TB-1
owner: product-owner
parent: F-2
---

# Backlog

## Stories

${entries}
`
  const f2 = { 'features/book.md': feature.replace('parent: okrs.md\n', '') }

  test('is a document of its own, with what is nested in it', () =>
    expect(
      extracted({
        ...f2,
        'backlog.md': backlog(`- **US-3: Find it.** As a skipper, I want to ¦find it, so that
  I can sleep.
  - **Acceptance criteria:**
    - It is found
      at once
    - It is held
- As a clerk, I want to see who comes, so that I can greet them.`),
      }),
    ).toEqual({
      'backlog.md': backlog(`- [US-3 Find it](stories/us-3-find-it.md)
- As a clerk, I want to see who comes, so that I can greet them.`),
      'stories/us-3-find-it.md': `---
type: user-story
id: US-3
title: Find it
owner: product-owner
status: draft
parent: F-2
---

# Find it

**US-3: Find it.** As a skipper, I want to find it, so that
I can sleep.
- **Acceptance criteria:**
  - It is found
    at once
  - It is held
`,
    }))

  test('keeps its checkbox, and is done where that is checked', () => {
    const made = extracted({
      ...f2,
      'backlog.md': backlog(`1. [x] As a skipper, I want to ¦find a berth for tonight, so that I can sleep.
2. [ ] As a clerk, I want to see who comes, so that I can greet them.`),
    })
    expect(made?.['backlog.md']).toContain(
      '\n1. [x] [US-1 Find a berth for tonight](stories/us-1-find-a-berth-for-tonight.md)\n2. [ ] As a clerk',
    )
    expect(made?.['stories/us-1-find-a-berth-for-tonight.md']).toContain('\nstatus: done\n')
  })
})

describe('its id', () => {
  const book = (heading: string) => ({
    'f.md': `${feature}\n## ${heading}\n\n${told('It', 'find a berth by its length')}`,
  })
  const pathOf = (files: Files) => sceneOf(extractStory, files).result?.create

  test.each([
    ['US-7 Find ¦it', 'us-7-find-it', '# US-7 Find it'],
    ['US-001 Find ¦it', 'us-001-find-it', '# US-001 Find it'],
    ['User Story 3 - Find ¦it', 'us-1-find-it', '# User Story 3 - Find it'],
    ['Find ¦it', 'us-1-find-it', '# Find it'],
  ])('of %s', (heading, name, title) => {
    const made = pathOf(book(heading))
    expect(made?.path).toBe(`stories/${name}.md`)
    expect(made?.text).toContain(`\n${title}\n`)
  })

  test('is another one where that is taken', () => {
    const made = pathOf({
      ...book('US-7 Find ¦it'),
      'stories/x.md': '---\ntype: user-story\nid: US-7\n---\n',
    })
    expect(made?.path).toBe('stories/us-8-find-it.md')
    expect(made?.text).toContain('id: US-8\n')
    expect(made?.text).toContain('\n# US-8 Find it\n')
  })
})

describe('its parent', () => {
  const parentOf = (head: string, above = '## Stories', path = 'docs/it.md') => {
    const text = `---\n${head}\n---\n\n# It\n\n${above}\n\n### US-7 Find ¦it\n\n${told('It', 'find a berth by its length')}`
    const others = {
      'features/f.md': '---\ntype: feature\nid: F-9\nowner: product-manager\n---\n\n# F\n',
      'x.md': '---\ntype: feature\nid: F-1\nowner: product-manager\n---\n\n# X\n',
    }
    return /^parent: .*$/m.exec(
      sceneOf(extractStory, { ...others, [path]: text }).result?.create?.text ?? '',
    )?.[0]
  }

  test.each([
    ['the document', 'type: feature\nid: F-2', undefined, 'parent: F-2'],
    ['the document, by its path', 'type: feature', undefined, 'parent: ../docs/it.md'],
    ['the document, whose id is not its own', 'type: feature\nid: F-1', undefined, 'parent: ../docs/it.md'],
    ['a part of a roadmap', 'type: roadmap', '## Now', 'parent: "../docs/it.md#now"'],
    ['the feature it stands under', 'type: feature-backlog\nid: FB-1', '## F-12: Berths', 'parent: F-12'],
    ['what a backlog is handed down from', 'type: team-backlog\nparent: F-9', undefined, 'parent: F-9'],
    [
      'the same, by its path',
      'type: team-backlog\nparent: ../features/f.md',
      undefined,
      'parent: ../features/f.md',
    ],
    [
      'else the part of the backlog',
      'type: team-backlog\nid: TB-1',
      undefined,
      'parent: "../docs/it.md#stories"',
    ],
  ])('is %s', (_, head, above, parent) => expect(parentOf(head, above)).toBe(parent))
})

describe('its owner and its status', () => {
  const headOf = (owner: string, status = 'ready', body = '') => {
    const { result } = sceneOf(extractStory, {
      'f.md': `---\ntype: feature\nid: F-2\n${owner}\nstatus: ${status}\n---\n\n# It\n\n## US-7 Find ¦it\n\n${body}${told('It', 'find a berth by its length')}`,
    })
    return /\nowner: (.*)\n(?:status: (.*)\n)?/.exec(result?.create?.text ?? '')?.slice(1)
  }

  test.each([
    ['owner: product-owner', ['product-owner', 'ready']],
    ['owner: PO', ['PO', 'ready']],
    ['owner: product-manager', ['product-owner', 'ready']],
    ['owner: Ada Okoro', ['Ada Okoro', 'ready']],
    ['owner: ["@ada", "@ben"]', ['["@ada", "@ben"]', 'ready']],
    ['ownr: TBD', ['product-owner', 'ready']],
  ])('of %s', (owner, expected) => expect(headOf(owner)).toEqual(expected))

  test('are said once', () => {
    expect(headOf('owner: PO', 'ready', '**Status:** done\n\n')).toEqual(['PO', undefined])
    expect(headOf('owner: PO', 'draft | ready')).toEqual(['PO', 'draft'])
  })
})

describe('no link is lost', () => {
  const text = `${feature}
See [the story](#us-7-find-it), [its criteria](book.md#acceptance-criteria) and [why](#book-a-berth).

## Stories

### US-7 Find ¦it

As a skipper, I want to see [the map](../maps/harbour.md#north "Map"), so that I can sleep.

![A map](img/map.png) <img src="img/small.png"> [up](#book-a-berth) [here](#acceptance-criteria) [web](https://a.b/c)
[root](/README.md) [spec](<../a b.md>) [ref][chart] and [other], [^note] \`[code](x.md)\`

#### Acceptance criteria

- It is as [the rules](./rules.md) say

[other]: ../other.md

### US-8 Hold it

${told('That', 'hold a berth for an hour')}
[chart]: charts/north.md "North"
[^note]: See [more](more.md), as in [other].
`
  const files = {
    'docs/features/book.md': text.replace('parent: okrs.md\n', ''),
    'stories/us-1-moor.md':
      '---\ntype: user-story\nid: US-1\nowner: product-owner\nparent: ../docs/features/book.md#us-7-find-it\n---\n\n# Moor\n\nAs a skipper, I want to moor, so that I can sleep.\n\nSee [it](../docs/features/book.md#us-7-find-it), [all](../docs/features/book.md).\n\n## Acceptance criteria\n\n- Moored\n',
  }
  const made = extracted(files)

  test('of the story', () => {
    const body = made?.['stories/us-7-find-it.md'] ?? ''
    for (const link of [
      '[the map](../docs/maps/harbour.md#north "Map")',
      '![A map](../docs/features/img/map.png)',
      '<img src="../docs/features/img/small.png">',
      '[up](../docs/features/book.md#book-a-berth)',
      '[here](#acceptance-criteria)',
      '[web](https://a.b/c)',
      '[root](/README.md)',
      '[spec](<../docs/a b.md>)',
      '`[code](x.md)`',
      '[the rules](../docs/features/rules.md)',
      '\n[other]: ../docs/other.md\n',
      '\n[chart]: ../docs/features/charts/north.md "North"\n',
      '\n[^note]: See [more](../docs/features/more.md), as in [other].\n',
    ])
      expect(body).toContain(link)
  })

  test('of the document', () => {
    const body = made?.['docs/features/book.md'] ?? ''
    expect(body).toContain(
      'See [the story](../../stories/us-7-find-it.md#us-7-find-it), [its criteria](../../stories/us-7-find-it.md#acceptance-criteria) and [why](#book-a-berth).',
    )
    expect(body).toContain('- [US-7 Find it](../../stories/us-7-find-it.md)\n')
    // What the story defined is named in what stays.
    expect(body).toContain('\n[other]: ../other.md\n')
  })

  test('of other documents', () => {
    const body = made?.['stories/us-1-moor.md'] ?? ''
    expect(body).toContain('parent: us-7-find-it.md#us-7-find-it\n')
    expect(body).toContain('[it](us-7-find-it.md#us-7-find-it), [all](../docs/features/book.md)')
  })
})

describe('what is silenced stays so', () => {
  const silent = (head: string, comment: string) =>
    sceneOf(extractStory, {
      'f.md': `---\ntype: feature\nid: F-2\n${head}owner: product-manager\n---\n\n# It\n\n${comment}## US-7 Find ¦it\n\nAs a skipper, I want to find it.\n\n### Acceptance criteria\n\n- It is found\n\n## US-8 Hold it\n\nAs a skipper, I want to hold it.\n\n### Acceptance criteria\n\n- It is held\n`,
    })

  test('for the whole document', () => {
    const { result } = silent('triad: { disable: [missing-why, missing-parent] }\n', '')
    expect(result?.create?.text).toContain('\ntriad: { disable: [missing-why] }\n---\n')
  })

  test('from a comment on', () => {
    const { result } = silent('', '<!-- triad-disable missing-why -->\n\n')
    expect(result?.create?.text).toContain('\ntriad: { disable: [missing-why] }\n---\n')
  })

  test('by a comment before its heading, which goes with it', () => {
    const scene = silent('', '<!-- triad-disable-next-line unfilled-placeholder -->\n')
    expect(scene.result?.create?.text).toContain(
      '---\n\n<!-- triad-disable-next-line unfilled-placeholder -->\n# US-7',
    )
    expect(changed(scene)['f.md']).not.toContain('triad-disable')
  })
})

describe('it is not offered', () => {
  test.each([
    ['away from stories', { 'f.md': `${feature}¦` }],
    [
      'for the only story of its file',
      { 'stories/a.md': `---\ntype: user-story\n---\n\n# Moor ¦it\n\n${told('It', 'moor')}` },
    ],
    ['in what is no artifact', { 'notes.md': `# Notes\n\n## US-7 Find ¦it\n\n${told('It', 'find it')}` }],
    [
      'where other stories stand below it',
      {
        'f.md': `${feature}\n## US-7 Find ¦it\n\n${told('It', 'find it')}\n### US-8 Hold\n\n${told('It', 'hold it')}`,
      },
    ],
    [
      'for a section that is about its document',
      {
        'f.md': `${feature}\n## Overview\n\nAs a skipper, I want to ¦find it, so that I can sleep.\n\n### Why\n\nBecause.\n`,
      },
    ],
    [
      'in a row',
      {
        'f.md': `${feature}\n| Story | Acceptance criteria |\n| - | - |\n| As a skipper, I want to ¦find it | It is found |\n`,
      },
    ],
    [
      'in the documents of a tool',
      { 'specs/001-book/spec.md': `# Book\n\n### User Story 1 - Find ¦it\n\n${told('It', 'find it')}` },
    ],
  ])('%s', (_, files) => expect(extracted(files)).toBe(null))
})
