/**
 * Every construct that the readers know, as the text that repeats it: a document of any size is made of one of them,
 * or of one behind another. `{n}` is the number of the repetition, so that ids differ.
 */
export const units: Readonly<Record<string, string>> = {
  // Sentences
  'a sentence': 'As a skipper, I want to book a berth so that I can sleep.\n\n',
  'sentences in one paragraph': 'As a skipper, I want to book a berth so that I can sleep.\n',
  'a sentence over lines': 'As a skipper\nI want to book a berth\nSo that I can sleep\n\n',
  'a sentence in bold words': '**As a** skipper\n**I want** to book a berth\n**so that** I can sleep\n\n',
  'a sentence in labels': '**As a:** skipper\n\n**I want:** to book\n\n**So that:** I can sleep\n\n',
  'a sentence in entries': '- As a skipper\n- I want to book\n- So that I can sleep\n\n',
  'a sentence in a quote': '> As a skipper, I want to book a berth so that I can sleep.\n\n',
  'a sentence behind a tag and an emoji':
    '- [ ] ✅ **[P1]** :boat: As a skipper, I want to book so that I sleep\n',
  'a sentence behind a link': '- [US-{n}](a.md#us-{n}): As a skipper, I want to book\n',
  'a sentence in slots': 'As a <role>, I want [goal] so that {{reason}}.\n\n',
  'a German sentence': 'Als Skipper möchte ich einen Platz buchen, damit ich schlafe.\n\n',
  'a French sentence': 'En tant que skipper, je veux réserver afin de dormir.\n\n',
  'a Spanish sentence': 'Como patrón quiero reservar un amarre para dormir.\n\n',
  'a Portuguese sentence': 'Como skipper, quero reservar uma vaga para dormir.\n\n',
  'an Italian sentence': 'Come skipper voglio prenotare un posto in modo da dormire.\n\n',
  'a Dutch sentence': 'Als schipper wil ik een plaats boeken, zodat ik slaap.\n\n',
  'an Indonesian sentence': 'Sebagai nakhoda, saya ingin memesan tempat agar bisa tidur.\n\n',
  'a Russian sentence': 'Как шкипер, я хочу забронировать место, чтобы спать.\n\n',
  'a Chinese sentence': '作为船长，我想要预订泊位，以便睡觉。\n\n',
  'a Japanese sentence': '船長として、停泊を予約したい。なぜなら眠るためだ。\n\n',
  // Stories
  'a story in a heading': '## US-{n}: Book a berth\n\nAs a skipper, I want to book.\n\n',
  'a story with criteria in a heading':
    '### Story {n}: Book\n\nAs a skipper, I want to book.\n\n#### Acceptance criteria\n\n- It is mine\n\n',
  'a named story without a sentence': '## User Story {n}\n\nThey call.\n\n',
  'a story with an anchor': '## Book {#us-{n}}\n\nAs a skipper, I want to book. ^us-{n}\n\n',
  'a story in a label': '**US-{n}: Book a berth**\n\nAs a skipper, I want to book.\n\n',
  'a labelled story': '**User Story:** As a skipper, I want to book.\n\n',
  'a label with an id and criteria':
    '**US-{n}**: As a skipper, I want to book.\n**Acceptance criteria:**\n- It is mine\n\n',
  'a story in an entry': '- US-{n} As a skipper, I want to book\n',
  'a story in an entry with criteria':
    '- **US-{n}** As a skipper, I want to book\n  - Acceptance criteria:\n    - It is mine\n',
  'a numbered story': '{n}. As a skipper, I want to book\n   - [ ] It is mine\n',
  'a story in a checkbox': '- [ ] As a skipper, I want to book\n',
  'a story in a row': '| US-{n} | As a skipper, I want to book | It is mine |\n',
  'a box of a story':
    '<details>\n<summary>US-{n}: Book</summary>\n\nAs a skipper, I want to book.\n\n</details>\n\n',
  'an epic with stories': '# Epic {n}: Moor\n\n## Story {n}.1: Book\n\nAs a skipper, I want to book.\n\n',
  'an empty story heading': '## US-{n}\n\n',
  // Labels
  'a label': '**Note:** text\n\n',
  'a label on its line': '**Note**\n\ntext\n\n',
  'a label with an id': '**US-{n}:** text\n\n',
  'a plain label': 'Owner: Ada\n',
  'labels in one paragraph': '**A:** b\n**C:** d\n',
  'labels on one line': 'Owner: a | ',
  'bold words on one line': '**Owner:** a ',
  'a bold lead': '**Book** a berth\n\n',
  'labels with lists': '**Tasks:**\n\n- a\n- b\n\n',
  // Headings and entries
  'a heading': '## Book\n\n',
  'a heading with text': '## Book\n\ntext\n\n',
  'headings at all depths': '# A {#a}\n\n## B\n\n### C-{n}\n\n#### D\n\n##### E\n\n###### F\n\n',
  'headings that rise': '###### F\n\n##### E\n\n#### D\n\n### C\n\n## B\n\n# A\n\n',
  'headings with ids': '## {n}.1 Book [US-{n}] {#us-{n} .note}\n\n',
  'a roman heading': '## IV. Book\n\n',
  'an underlined heading': 'Book\n====\n\n',
  'flat entries': '- text\n',
  'nested entries': '- a\n  - b\n    - c\n      - d\n',
  'ordered entries': '1. a\n',
  checkboxes: '- [x] a\n',
  'entries in paragraphs': '- a\n\n  b\n\n  c\n\n',
  'entries of fields': '- Owner: Ada\n- Status: done\n- Priority: high\n\n',
  'entries in bold': '- **Owner**: Ada\n',
  'lists apart': '- a\n\ntext\n\n',
  'a quote': '> text\n\n',
  'a break': '---\n\n',
  // Rows
  'rows of two': '| a | b |\n',
  'rows of five': '| a | b | c | d | e |\n',
  'a table of two': '| Field | Value |\n|-|-|\n| Owner | Ada |\n\n',
  'a table of a story':
    '| As a | skipper |\n|-|-|\n| I want | to book |\n| So that | I sleep |\n| Acceptance criteria | It is mine |\n\n',
  'a table of stories':
    '| ID | Role | Want | Why |\n|-|-|-|-|\n| US-{n} | skipper | to book | to sleep |\n\n',
  'a table of sentences':
    '| ID | Story | Acceptance criteria |\n|-|-|-|\n| US-{n} | As a skipper, I want to book | a; b |\n\n',
  'a table of titles': '| Story | Priority |\n|-|-|\n| Book | 1 |\n\n',
  'a table in HTML':
    '<table><tr><th>ID</th><th>Story</th></tr><tr><td>US-{n}</td><td>As a skipper, I want to book</td></tr></table>\n\n',
  'a list in HTML': '<ul>\n<li>As a skipper, I want to book</li>\n<li>b</li>\n</ul>\n\n',
  'rows in HTML on one line':
    '<tr><td>US-{n}</td><td>As a skipper, I want to book</td><td>It is mine</td></tr>',
  'a heading in HTML': '<h2>US-{n}: Book</h2>\n\nAs a skipper, I want to book.\n\n',
  'open tables in HTML': '<table><tr><td>\n\na\n\n',
  'open details': '<details>\n\na\n\n',
  'ends of details': '</details>\n\na\n\n',
  'tags on one line': '<li>a <b>b</b>',
  // Boxes and fences
  'an admonition': '!!! note "Story {n}"\n\n    As a skipper, I want to book.\n\n',
  'a container': ':::tip Story {n}\nAs a skipper, I want to book.\n:::\n\n',
  'open containers': ':::tip Story\n\na\n\n',
  'an alert': '> [!NOTE]\n> As a skipper, I want to book.\n\n',
  'a YAML fence':
    '```yaml\nid: US-{n}\nas_a: skipper\ni_want: to book\nso_that: I sleep\nacceptance_criteria:\n  - a\n  - b\n```\n\n',
  'a Gherkin fence': '```gherkin\nFeature: a\nScenario: b\n  Given c\n  When d\n  Then e\n```\n\n',
  'a plain fence': '```\nAs a skipper, I want to book\n```\n\n',
  // Criteria
  'a heading of criteria': '## Acceptance criteria\n\n- a\n- b\n\n',
  'an empty heading of criteria': '## Acceptance criteria\n\n',
  'a deep heading of criteria': '### AC\n\n1. a\n\n',
  'a label of criteria': '**Acceptance criteria:**\n\n- a\n\n',
  'a label of criteria in words': 'Acceptance criteria:\n- a\n\n',
  'an entry of criteria': '- Acceptance criteria:\n  - a\n',
  'a criterion in a heading': '### AC{n}: It is mine\n\n',
  'a criterion in a label': '**AC{n}:** It is mine\n\n',
  'steps in lines': 'Given a\nWhen b\nThen c\n\n',
  'steps in paragraphs': 'Given a\n\nWhen b\n\nThen c\n\n',
  'steps in entries': '- **Given** a\n- **When** b\n- **Then** c\n',
  'steps in one entry': '- Given a, when b, then c\n',
  'nested steps': '- Given a\n  - When b\n    - Then c\n',
  'a scenario in a heading': '#### Scenario: a\n\n- Given b\n- When c\n- Then d\n\n',
  'a scenario in a label': '**Scenario {n}: a**\n\nGiven b\nWhen c\nThen d\n\n',
  'a scenario in lines': 'Scenario: a\n',
  'headings called scenarios': '## Scenarios\n\ntext\n\n',
  'rules in EARS': '1. WHEN a skipper calls THEN the system SHALL answer\n',
  'rules in lines': 'WHEN a skipper calls\nTHE SYSTEM SHALL answer\n\n',
  conditions: 'IF a WHILE b THE system SHALL c\n',
  'criteria in Chinese': '## 验收标准\n\n- 我的\n\n',
  'criteria in Japanese': '**受け入れ基準**\n\n- 私の\n\n',
  'criteria in Russian': 'Критерии приёмки:\n- моё\n\n',
  'criteria with signs': '✅ It is mine\n\n',
  'criteria with numbers': '1.1: It is mine\n',
  'groups of criteria': '- **Happy path:**\n  - a\n  - b\n',
  'an open point': '- TBD\n',
  'steps below a numbered title': '1. **Wrong berth**\n\n- Given a\n- When b\n- Then c\n\n',
  'criteria on one line': '<li>It is mine</li>',
  // Plans
  'a phase': '## Phase {n}: Pier\n\n- Berths\n- Dogs\n\n',
  'a quarter': '## Q1 2027\n\n### Office\n\n- [ ] Till\n- [x] Keys\n\n',
  now: '## Now\n\n- Berths\n\n',
  'now in a label': '**Now**\n\n- Berths\n\n',
  'phases in entries': '- **Phase {n}**: Berths\n  - Ice\n',
  'a heading of an item': '### Feature: Phone {n}\n\n- Goal: nobody queues\n- Status: done\n\n',
  'rows of items': '| RM-{n} | Berths | Q1 2027 | No queue |\n',
  'a table of items':
    '| ID | Feature | When | Outcome |\n|-|-|-|-|\n| RM-{n} | Berths | Q1 2027 | No queue |\n\n',
  'a table of horizons': '| Theme | Now | Next | Later |\n|-|-|-|-|\n| Office | Till<br>Keys | Phone | |\n\n',
  'goals of a phase': '**Goal:** nobody queues\n\n**Deliverables:**\n\n- Berths\n\n',
  themes: '## Office\n\n- Till\n\n',
  'a phase in Chinese': '## 第一阶段：码头\n\n- 泊位\n\n',
  'a phase in Russian': '## Этап {n}: Причал\n\n- Места\n\n',
  'bare ids': 'RM-{n}\n\n',
  // Objectives
  'an objective': '## Objective {n}: Safe paths\n\n- KR1: 20 lamps\n- KR2: 3 drains\n\n',
  'an objective in a label': '**Objective {n}:** Safe paths\n\n- KR1: 20 lamps\n\n',
  'an objective in entries': '- Objective: Safe paths\n  - KR{n}: 20 lamps\n',
  'an objective in lines': 'O{n}: Safe paths\nKR1: 20 lamps\n',
  'an objective with a heading of results': '## O{n}: Safe paths\n\n### Key results\n\n1. 20 lamps\n\n',
  'an objective in Spanish': '## Objetivo {n}: Seguros\n\n**Resultados clave**\n\n- 20\n\n',
  'an objective in Japanese': '## 目標{n}：安全\n\n- KR1: 20\n\n',
  'a table of results': '| Key result | Target |\n|-|-|\n| lamps | 20 |\n\n',
  'rows of results': '| Safe paths | 20 lamps | Ada |\n',
  'an empty objective': '## Objective\n\n',
  // Fields, links, placeholders
  'fields in lines': 'Owner: Ada\nStatus: done\nParent: F-{n}\n\n',
  'fields in bold': '**Owner:** Ada  \n**Status:** done  \n\n',
  'fields behind bars': '**Owner:** Ada | **Status:** done | **Epic:** F-{n}\n\n',
  'a heading of fields': '## Owner\n\nAda\n\n',
  'a heading of links': '## Parent\n\n- [F-{n}](f.md)\n\n',
  'a list of links': '- [F-{n}: Book](features/f-{n}.md)\n',
  'links in a line': '[F-{n}](f.md) ',
  'links to references': '[F-{n}][a] and [a]: b\n',
  'placeholders in a line': 'TBD <role> [Name] {{date}} ',
  'open tags': '<story>\n\n',
  'a question': '[NEEDS CLARIFICATION: what]\n\n',
  'tags in a line': '#tag @ada `code` *x* ~~y~~ ',
  'emoji leads': '🚀 **Book** a berth\n\n',
  'marks in a line': '✅ ❌ ☐ ',
  comments: '<!-- triad: allow missing-owner -->\n\n',
  words: 'The skipper called the office and asked for a berth, and they had none. ',
  'words in lines': 'The skipper called the office and asked for a berth\n',
  'words in paragraphs': 'The skipper called the office.\n\n',
  'words in Japanese': '船長は事務所に電話をかけて停泊を頼みました。',
  'words in Chinese': '船长给办公室打电话，他们没有泊位。',
}

/** What rows of a table, and what is read in one place only, need above them. */
const headers: Readonly<Record<string, string>> = {
  'a story in a row': '| ID | User story | Acceptance criteria |\n|-|-|-|\n',
  'rows in HTML on one line': '<table><tr><th>ID</th><th>Story</th><th>Acceptance criteria</th></tr>',
  'steps below a numbered title': '## Acceptance criteria\n\n',
  'criteria on one line': '## Acceptance criteria\n\n',
  'rows of two': '| Field | Value |\n|-|-|\n',
  'rows of five': '| A | B | C | D | E |\n|-|-|-|-|-|\n',
  'rows of items': '| ID | Feature | When | Outcome |\n|-|-|-|-|\n',
  'rows of results': '| Objective | Key result | Owner |\n|-|-|-|\n',
}

/** About `size` characters of the construct `name`. */
export function repeated(name: string, size: number): string {
  const unit = units[name] as string
  const pieces: string[] = [headers[name] ?? '']
  for (let length = 0, n = 1; length < size; n++) {
    const piece = unit.replaceAll('{n}', String(n))
    pieces.push(piece)
    length += piece.length
  }
  return pieces.join('')
}

/** One construct again and again, and then another; about `size` characters of both. */
export const mixed = (first: string, second: string, size: number): string =>
  `${repeated(first, size / 2)}\n\n${repeated(second, size / 2)}`

/** Two constructs by turns. */
export const alternating = (first: string, second: string, size: number): string => {
  const unit = `${headers[first] ?? ''}${units[first]}\n\n${headers[second] ?? ''}${units[second]}\n\n`
  const pieces: string[] = []
  for (let length = 0, n = 1; length < size; n++) {
    const piece = unit.replaceAll('{n}', String(n))
    pieces.push(piece)
    length += piece.length
  }
  return pieces.join('')
}
