import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../../server/src/domain/config/config.ts'
import { languages } from '../../../server/src/domain/languages/index.ts'
import { phrasesOf } from '../../../server/src/domain/languages/phrases.ts'
import { readArtifact } from '../../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../../server/src/reading/document/document.ts'

/** Who owns a story: its role and its people; null where nobody does. */
function ownerOf(text: string): string | null {
  const owner = readArtifact('user-stories/us-1.md', parse(text), defaultConfig)?.owner
  return owner ? [owner.role, ...owner.people].filter((it) => it !== null).join(' ') : null
}

const head = (body: string) => ownerOf(`# Book a berth\n\n${body}\n\n## Notes\n\nMore of it.\n`)
const front = (lines: string) => ownerOf(`---\n${lines}\n---\n\n# Book a berth\n`)

describe('an owner is named under', () => {
  test.each([
    'owner_role',
    'responsible',
    'accountable',
    'owned_by',
    'owned-by',
    'maintainer',
    'Maintainers',
    'product_lead',
  ])('%s, in frontmatter and in the head', (key) => {
    const role = key === 'product_lead' ? 'product-leader ' : ''
    expect(front(`${key}: Ada Okoro`)).toBe(`${role}Ada Okoro`)
    const label = key.replace('_', ' ')
    expect(head(`**${label}:** Ada Okoro`)).toBe(`${role}Ada Okoro`)
    expect(head(`| Fact | Value |\n|---|---|\n| ${label} | @ada |`)).toBe(`${role}ada`)
    expect(head(`- ${label}: Ada Okoro`)).toBe(`${role}Ada Okoro`)
  })

  test.each(['owner_role: PM', 'responsible: Product Manager', 'owned_by: PM'])('a role: %s', (line) =>
    expect(front(line)).toBe('product-manager'),
  )

  const words = languages.flatMap(({ code, fields }) =>
    phrasesOf(fields.owner).map((word) => [code, word] as const),
  )
  test.each(words)('the word of a language: %s %s', (_, word) => {
    expect(head(`**${word}:** Ada Okoro`)).toBe('Ada Okoro')
    expect(head(`| Key | Value |\n|---|---|\n| ${word} | Ada Okoro |`)).toBe('Ada Okoro')
    if (/^[\p{Script=Latin} -]+$/u.test(word)) expect(front(`${word}: Ada Okoro`)).toBe('Ada Okoro')
  })

  test.each([
    ['担当：Ada Okoro', 'Ada Okoro'],
    ['**Responsável:** Gerente de produto', 'product-manager'],
    ['**Verantwortlich**: @ada', 'ada'],
    ['## Responsable\n\nAda Okoro', 'Ada Okoro'],
    ['## Verantwortlich {#wer}\n\nAda Okoro', 'Ada Okoro'],
    ['## Owner {#o}\n\nAda Okoro', 'Ada Okoro'],
    ['## Owner ^own\n\nAda Okoro', 'Ada Okoro'],
    ['## 👤 Owner\n\n- Ada Okoro', 'Ada Okoro'],
    ['## 2. Owner: Ada Okoro', 'Ada Okoro'],
    ['- **Owner:** Ada Okoro', 'Ada Okoro'],
    ['- **Owner** – Ada Okoro', 'Ada Okoro'],
    ['📌 **Owner:** Ada Okoro', 'Ada Okoro'],
    ['<b>Owner:</b> Ada Okoro', 'Ada Okoro'],
    ['**Owner:** Ada Okoro {.badge}', 'Ada Okoro'],
    ['**Owner:** Ada Okoro <!-- since May -->', 'Ada Okoro'],
    ['**Status:** Draft **Owner:** Ada Okoro', 'Ada Okoro'],
    ['**Owners:**\n\n- Ada Okoro\n- Ben Ito', 'Ada Okoro Ben Ito'],
    ['- Owners:\n  - Ada Okoro\n  - Ben Ito', 'Ada Okoro Ben Ito'],
    ['| Owner | Status |\n|---|---|\n| Ada Okoro | Draft |', 'Ada Okoro'],
    ['| Owner | Ada Okoro | Status | Draft |\n|---|---|---|---|\n| Epic | F-3 | ID | US-1 |', 'Ada Okoro'],
    [
      '<table><tr><th>Owner</th><td>Ada Okoro</td></tr><tr><th>Status</th><td>Draft</td></tr></table>',
      'Ada Okoro',
    ],
    ['<details><summary>About</summary>\n\n**Owner:** Ada Okoro\n\n</details>', 'Ada Okoro'],
    ['!!! info "About"\n    **Owner:** Ada Okoro', 'Ada Okoro'],
    ['> [!NOTE]\n> **Owner:** Ada Okoro', 'Ada Okoro'],
  ])('%j', (body, owner) => expect(head(body)).toBe(owner))
})

describe('no owner is', () => {
  test.each([
    'Responsible: Person who performs the activity',
    '**Responsible:** Whoever does the work that was agreed on',
    '**Accountable**: the one person that answers for it',
    '**Maintainer:** keeps the harbour. Sees to the berths.',
    '| Epic | Owner |\n|---|---|\n| Berths | Ada |\n| Boats | Ben |',
    '**Role:** Skipper',
    '**Lead:** 3 days',
  ])('%j', (body) => expect(head(body)).toBe(null))
})

describe('an owner that is left empty on purpose', () => {
  test.each([
    ['owner: null', '**Author:** Writing agent', null],
    ['owner:', '**Author:** Ada', null],
    ['owner: []', '**Assignee:** Ada', null],
    ['owner: ~\nauthor: Ada', '', null],
    ['owner: null', '**Owner:** Ada', 'Ada'],
    ['owner: TBD', '**Author:** Ada', 'Ada'],
    ['author:\napprover: Ben', '', null],
    ['approver:', '**Author:** Ada', 'Ada'],
  ])('%j above %j', (above, below, owner) =>
    expect(ownerOf(`---\n${above}\n---\n\n# Book a berth\n\n${below}\n`)).toBe(owner),
  )
})

describe('what is said of an objective or a key result is not said of the document', () => {
  /** Who owns a document of objectives. */
  const owned = (text: string) =>
    readArtifact('okrs.md', parse(`# OKRs\n\n${text}\n`), defaultConfig)?.owner?.people[0] ?? null
  const second = '## Objective 2: Dry decks\n\n- KR1: 3 drains\n'

  test.each([
    ['a list below a key result', '## Objective 1: Calm\n\n- KR1: 10 calls\n  - Owner: Ada\n'],
    ['a list below a label', '## Objective 1: Calm\n\n**KR1: 10 calls**\n\n- Owner: Ada\n'],
    [
      'a key result in words',
      '**Objetivo 1: Calma**\n\n- **Resultado clave 1:** 10 llamadas\n  - Responsable: Ada\n',
    ],
    ['the line of a key result', '## Ziel 1: Ruhe\n\n- **KR1: 10 Anrufe** · Verantwortlich: Ada\n'],
    ['a heading of a key result', '## Objective 1: Calm\n\n### KR1: 10 calls\n\n**Owner:** Ada\n'],
    [
      'a heading of one of several objectives',
      `## Objective 1: Calm\n\n**Owner:** Ada\n\n- KR1: 10 calls\n\n${second}`,
    ],
    ['a list below what has an id', 'Two of them.\n\n- **M-12: Bells**\n  - Owner: Ada\n'],
  ])('in %s', (_, text) => expect(owned(text)).toBe(null))

  test.each([
    ['the only objective', '## Objective: Calm\n\n**Owner:** Ada\n\n- KR1: 10 calls\n'],
    ['the head', '**Owner:** Ada\n\n## Objective 1: Calm\n\n- KR1: 10 calls\n  - Owner: Ben\n'],
    ['a list below a name', '- **About this page**\n  - Owner: Ada\n'],
    ['a line that goes on behind an entry', '- M-12\n- M-13\n  **Owner:** Ada\n'],
  ])('but is in %s', (_, text) => expect(owned(text)).toBe('Ada'))
})
