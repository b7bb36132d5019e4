import { describe, expect, it } from 'vitest'
import { readObjectives } from '../../server/src/reading/objectives/read.ts'
import { buildParts } from '../../server/src/reading/parts/build.ts'
import { words } from '../../server/src/reading/words.ts'
import { outline } from '../../server/src/syntax/outline.ts'

/** The objectives of a document with their key results, and the key results below none. */
function readingOf(text: string, isOfObjectives: boolean): string[] {
  const { objectives, loose } = readObjectives(text, buildParts(text, outline(text), words), isOfObjectives)
  return [
    ...objectives.map(
      ({ id, title, results }) =>
        `${id?.text ?? '-'} ${title.text}: ${results.map((it) => it.title.text).join(', ')}`,
    ),
    ...loose.map(({ title }) => `loose ${title.text}`),
  ]
}

describe('the goal of a phase is no objective', () => {
  const plan = (label: string) =>
    `# Plan\n\n## Phase 1: Pier\n\n**${label}:** calm nights. — **Done.**\n\n### 1.1 Lamps\n\n- [x] 20 lamps\n- [ ] 3 bells\n`
  it.each(['Ziel', 'Objective', 'Objetivo', 'Цель', '目標', 'Goal'])('behind %s', (label) =>
    expect(readingOf(plan(label), false)).toEqual([]),
  )
  it('but one whose key results are called so is', () =>
    expect(
      readingOf(
        '# Plan\n\n## Q1 2027\n\n**Objective:** calm nights\n\n**Key results:**\n\n- 20 lamps\n- 3 bells\n',
        false,
      ),
    ).toEqual(['- calm nights: 20 lamps, 3 bells']))
  it('and in a document of objectives', () =>
    expect(readingOf('# OKR\n\n## Q1 2027\n\n**Ziel:** Ruhe\n\n- 20 Lampen\n- 3 Glocken\n', true)).toEqual([
      '- Ruhe: 20 Lampen, 3 Glocken',
    ]))
})

describe('what speaks about key results states none', () => {
  const okrs = '### O1 — Calm nights\n\n- **KR1:** 20 lamps\n- **KR2:** 3 bells\n'
  it.each([
    [
      'a note that one was written anew',
      `# OKRs\n\n> 🔄 **O1 was rewritten on 21 May:** new title, two KRs.\n\n${okrs}`,
    ],
    [
      'a register of those that are retired',
      `# OKRs\n\n${okrs}\n#### Register of the two retired KRs\n\n| Retired KR | Date | Reason |\n|---|---|---|\n| **Ropes** | 2027-05-21 | nobody owned it |\n| **40 nets** | 2027-05-21 | no figures |\n`,
    ],
    [
      'the same in Spanish',
      `# OKRs\n\n${okrs}\n#### Registro de los dos KRs retirados\n\n| KR retirado | Motivo |\n|---|---|\n| Cabos | sin dueño |\n`,
    ],
    [
      'a table of old and new numbers',
      `# OKRs\n\n${okrs}\n| Old reference | New reference |\n|---|---|\n| O1-KR1 · Ropes | dropped |\n| O1-KR2 · Lamps | **O1-KR1** |\n`,
    ],
    [
      'remarks that begin with one',
      `# OKRs\n\n${okrs}\n### Things to remember\n\n1. **KR1 of O1 is one number and the rule asks for 2.** So be it.\n2. **The bells are new.**\n`,
    ],
  ])('%s', (_, text) => expect(readingOf(text, true)).toEqual(['O1 Calm nights: 20 lamps, 3 bells']))
})
