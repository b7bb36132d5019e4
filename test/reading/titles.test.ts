import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'

/** The titles of the stories in a backlog. */
const titles = (text: string, path = 'user-stories.md', head = '# User stories\n\n'): string[] =>
  (readArtifact(path, parse(`${head}${text}\n`), defaultConfig)?.stories ?? []).map(({ title }) => title.text)

const said = 'As a clerk, I want to leave.'

describe('a story is called by the words that name it, without half of a pair of marks', () => {
  test.each([
    [`## *US-2: Cancel* a berth\n\n${said}`, 'Cancel a berth'],
    [`## US-2 *Cancel a berth*\n\n${said}`, 'Cancel a berth'],
    [`## **US-2:** **Cancel** a berth\n\n${said}`, 'Cancel a berth'],
    [`## US-2: "Follow" other boats\n\n${said}`, '"Follow" other boats'],
    [`- **US-2 Book \`now\` or _later_**: ${said}`, 'Book now or later'],
    [`- **US-2 "Follow" others**: ${said}`, '"Follow" others'],
    [`- **US-2:** **As a clerk**, I want to **leave**.`, 'leave'],
    [`| ID | Title | User story |\n|---|---|---|\n| US-2 | **Leave** it | ${said} |`, 'Leave it'],
    [`| ID | User story |\n|---|---|\n| US-2 | **Leave it**: ${said} |`, 'Leave it'],
    [`| ID | User story |\n|---|---|\n| US-2 | ${said} |`, 'leave'],
  ])('%s', (text, expected) => expect(titles(text)).toEqual([expected]))

  test('by the heading it stands below, though others stand below further ones', () =>
    expect(
      titles(
        `## Berths\n\n> ${said}\n\n### US-1 Book\n\nAs a guest, I want a berth.\n\n## Boats\n\n- As a guest, I want a boat.\n- As a guest, I want an oar.\n\n### US-2 Row\n\nAs a guest, I want to row.`,
      ),
    ).toEqual(['Berths', 'Book', 'a boat', 'an oar', 'Row']))

  test('by the only heading of a document that is called a story and no more', () =>
    expect(titles(`## Leave\n\n${said}`, 'stories/leave.md', '# Story\n\n')).toEqual(['Leave']))

  test('and a document that has a title by that', () =>
    expect(titles(`## Description\n\n${said}`, 'stories/leave.md', '# Leave\n\n')).toEqual(['Leave']))
})
