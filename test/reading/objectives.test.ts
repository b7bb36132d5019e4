import { describe, expect, it } from 'vitest'
import { readObjectives } from '../../server/src/reading/objectives/read.ts'
import { buildParts } from '../../server/src/reading/parts/build.ts'
import type { Part } from '../../server/src/reading/parts/part.ts'
import { words } from '../../server/src/reading/words.ts'
import { outline } from '../../server/src/syntax/outline.ts'

/** What is read, a line each: `O1 | title` for an objective, `+ KR1 | title` for what can be measured, `-` for what cannot. */
function readingOf(text: string, isOfObjectives = true): string[] {
  const document = buildParts(text, outline(text), words)
  const { objectives, loose } = readObjectives(text, document, isOfObjectives)
  const named = (it: { id: { text: string } | null; title: { text: string } }) =>
    it.id ? `${it.id.text} | ${it.title.text}` : it.title.text
  const mark = (it: { measurable: boolean }) => (it.measurable ? '+' : '-')
  return [
    ...objectives.flatMap((it) => [
      named(it),
      ...it.results.map((result) => `${mark(result)} ${named(result)}`),
    ]),
    ...loose.map((it) => `loose ${mark(it)} ${named(it)}`),
  ]
}

type Case = readonly [what: string, text: string, reading: readonly string[]]

const shapes: readonly Case[] = [
  [
    'headings with a list',
    '# OKRs\n\n## Objective 1: Berths are easy to find\n\n- KR1: 90 % of searches succeed\n- KR2: Skippers are happy\n',
    [
      'Objective 1 | Berths are easy to find',
      '+ KR1 | 90 % of searches succeed',
      '- KR2 | Skippers are happy',
    ],
  ],
  [
    'bold key results with properties below',
    '## Objective 1: Berths are easy to find\n### Key Results\n**KR1: Let skippers see free berths themselves**\n- Baseline: the office answers by phone\n- Target: 90 % of searches answered in 5 seconds\n- Owner: Harbour office\n\n**KR2: Less noise at night**\n- Owner: Team 7\n',
    [
      'Objective 1 | Berths are easy to find',
      '+ KR1 | Let skippers see free berths themselves',
      '- KR2 | Less noise at night',
    ],
  ],
  [
    'bold key results with their words behind, and properties',
    '## O1 – Calm nights\n\n**KR1:** Fewer calls\n\n- Baseline: 40\n- Target: 10\n\n**KR2:** Quiet engines\n\n- Confidence: 70 %\n',
    ['O1 | Calm nights', '+ KR1 | Fewer calls', '- KR2 | Quiet engines'],
  ],
  [
    'a paragraph with a table',
    '**Objective:** Readers come back\n\n| Key result | Baseline | Target |\n|---|---|---|\n| Second visits | 10 % | 40 % |\n| Kind words | | many |\n',
    ['Readers come back', '+ Second visits', '- Kind words'],
  ],
  [
    'a paragraph with a list under a label',
    '**Objective 2:** Readers stay\n\n**Key Results:**\n\n1. An hour on average, from 20 minutes\n2. Chairs that people like\n',
    ['Objective 2 | Readers stay', '+ An hour on average, from 20 minutes', '- Chairs that people like'],
  ],
  [
    'columns, of which the first goes on',
    '| Objective | Key result |\n|---|---|\n| Full harbour | 90 % of berths taken |\n| | 20 guests a night |\n| Safe harbour | Nobody falls in |\n',
    ['Full harbour', '+ 90 % of berths taken', '+ 20 guests a night', 'Safe harbour', '+ Nobody falls in'],
  ],
  [
    'the same objective in each row',
    '| # | Objective | KR | Owner |\n|---|---|---|---|\n| O1 | Full harbour | KR1: 9 berths | Ben 2 |\n| O1 | Full harbour | KR2: joy | Ben 2 |\n',
    ['O1 | Full harbour', '+ KR1 | 9 berths', '- KR2 | joy'],
  ],
  [
    'several key results in one cell',
    '| Objective | Key Results |\n|---|---|\n| Full harbour | KR1: 9 berths<br>KR2: happy guests |\n',
    ['Full harbour', '+ KR1 | 9 berths', '- KR2 | happy guests'],
  ],
  [
    'rowspan',
    '<table><tr><th>Objective</th><th>Key result</th></tr><tr><td rowspan="2">Full harbour</td><td>9 berths</td></tr><tr><td>more guests</td></tr></table>\n',
    ['Full harbour', '+ 9 berths', '- more guests'],
  ],
  [
    'ids in a column of their own',
    '## Objective 1: Full harbour\n\n| ID | Key Result | Target | Status |\n|---|---|---|---|\n| KR1.1 | Berths | 9 | 50 % |\n| KR1.2 | Joy | high | 10 % |\n',
    ['Objective 1 | Full harbour', '+ KR1.1 | Berths', '- KR1.2 | Joy'],
  ],
  [
    'an id as the key result, its words beside it',
    '## Objective 1: Full harbour\n\n| KR | Description | Target |\n|---|---|---|\n| KR1 | Berths | 9 |\n',
    ['Objective 1 | Full harbour', '+ KR1 | Berths'],
  ],
  [
    'an upright table',
    '| Objective | Full harbour |\n|---|---|\n| KR1 | 9 berths |\n| KR2 | joy |\n',
    ['Full harbour', '+ KR1 | 9 berths', '- KR2 | joy'],
  ],
  [
    'metrics with targets right below',
    '## Objective 1: Full harbour\n\n| Metric | Current | Target |\n|---|---|---|\n| Berths | 2 | 9 |\n',
    ['Objective 1 | Full harbour', '+ Berths'],
  ],
  [
    'entries with nested entries',
    '- **Objective:** People find us\n  - **Key result:** 100 new readers a month\n  - **Key result:** good signs\n- **Objective:** People stay\n  - **Key result:** two hours a visit\n',
    ['People find us', '+ 100 new readers a month', '- good signs', 'People stay', '+ two hours a visit'],
  ],
  [
    'nested entries that are called nothing',
    '1. Objective: People find us\n   - 100 new readers\n   - good signs\n   - Owner: Ann\n',
    ['People find us', '+ 100 new readers', '- good signs'],
  ],
  [
    'entries that only their key results tell',
    '# OKRs\n\n- People find us\n  - KR: 100 new readers\n- People stay\n  - KR: two hours\n',
    ['People find us', '+ 100 new readers', 'People stay', '+ two hours'],
  ],
  [
    'a sub-heading for each key result',
    '## Objective 1: Safe paths\n\n### Key Result 1.1: Light\n\n- **Metric:** lamps that work\n- **Target:** 99 %\n\n### Key Result 1.2: Care\n\nSomebody looks.\n',
    ['Objective 1 | Safe paths', '+ Key Result 1.1 | Light', '- Key Result 1.2 | Care'],
  ],
  [
    'headings below a heading of that name',
    '## Objective 1: Safe paths\n\n### Key results\n\n#### Lamps work\n\nFrom 80 % to 99 %.\n\n#### Gates close\n\n### Notes\n\n- Ask Ben\n',
    ['Objective 1 | Safe paths', '+ Lamps work', '- Gates close'],
  ],
  [
    'checkboxes',
    '## Objective 3: Safe paths\n\n- [x] KR1: 20 lamps\n- [ ] KR2: gates\n',
    ['Objective 3 | Safe paths', '+ KR1 | 20 lamps', '- KR2 | gates'],
  ],
  [
    'a numbered list that nothing announces',
    '## Objective 1: Safe paths\n\nWe want them to be.\n\n1. 20 lamps\n2. Gates close by themselves\n',
    ['Objective 1 | Safe paths', '+ 20 lamps', '- Gates close by themselves'],
  ],
  [
    'a bullet list of which most can be measured',
    '## Objective 1: Safe paths\n\n- 20 lamps\n- 3 gates\n- Kind words\n',
    ['Objective 1 | Safe paths', '+ 20 lamps', '+ 3 gates', '- Kind words'],
  ],
  ['a quote', '> **Objective:** Safe paths\n>\n> - KR1: 20 lamps\n', ['Safe paths', '+ KR1 | 20 lamps']],
  [
    'a heading whose words stand below',
    '# OKR\n\n## Objective\n\nSafe paths for everybody.\n\n## Key Results\n\n- 20 lamps\n- Gates\n',
    ['Safe paths for everybody.', '+ 20 lamps', '- Gates'],
  ],
  [
    'plain lines',
    '# OKRs\n\nObjective 1: Safe paths\nKR1: 20 lamps\nKR2: Gates\n\nObjective 2: Dry paths\nKR1: 3 drains\n',
    [
      'Objective 1 | Safe paths',
      '+ KR1 | 20 lamps',
      '- KR2 | Gates',
      'Objective 2 | Dry paths',
      '+ KR1 | 3 drains',
    ],
  ],
  [
    'names without a colon',
    '## O3 People stay\n\n**KR3.1** An hour on average\n**KR3.2** Chairs for 40\n',
    ['O3 | People stay', '- KR3.1 | An hour on average', '+ KR3.2 | Chairs for 40'],
  ],
  [
    'numbers as words, whose it is, emoji, attributes',
    '## 🎯 Objective One – Safe paths {#one}\n\n* KR 1.1: 20 lamps\n\n## Company Objective 2: Dry paths\n\n* O2-KR1: 3 drains\n\n## 3. Objective: Short paths\n\n* KR#1: 100 m\n',
    [
      'Objective One | Safe paths',
      '+ KR 1.1 | 20 lamps',
      'Company Objective 2 | Dry paths',
      '+ O2-KR1 | 3 drains',
      'Short paths',
      '+ KR#1 | 100 m',
    ],
  ],
  [
    'a heading that only its key results make one',
    '# Garden\n\n## OKRs of spring\n\n### The garden is loved\n\n#### Key results\n\n- 300 visitors a day\n\n### The garden is safe\n\n#### Key results\n\n- No broken bench\n',
    ['The garden is loved', '+ 300 visitors a day', 'The garden is safe', '+ No broken bench'],
  ],
  [
    'OKR 1 as a chapter, and as an objective',
    '## OKR 1: Paths\n\n**Objective:** Safe paths\n\n- KR1: 20 lamps\n\n## OKR 2: Dry paths\n\n- KR1: 3 drains\n',
    ['Safe paths', '+ KR1 | 20 lamps', 'OKR 2 | Dry paths', '+ KR1 | 3 drains'],
  ],
  [
    'bold names with lists below a quarter, called nothing',
    '# Quarterly OKRs\n\n## 2027 Q1\n\n**Paths are safe**\n- 20 lamps\n- gates\n\n**Paths are dry**\n- 3 drains\n',
    ['Paths are safe', '+ 20 lamps', '- gates', 'Paths are dry', '+ 3 drains'],
  ],
  [
    'key results of no objective',
    '# OKRs\n\n## Key results\n\n- KR1: 20 lamps\n- KR2: Gates\n',
    ['loose + KR1 | 20 lamps', 'loose - KR2 | Gates'],
  ],
  [
    'other lists beside the key results',
    '## Objective 1: Safe paths\n\n**Why:** People fell in 2026.\n\n**Key Results:**\n- 20 lamps\n\n**Initiatives:**\n- Buy 40 lamps\n\n### Risks\n- 2 winters\n',
    ['Objective 1 | Safe paths', '+ 20 lamps'],
  ],
  [
    'numbers under another name, where there is nothing else',
    '## Objective 1: Safe paths\n\n### How we know\n\n- 20 lamps\n- 3 gates\n',
    ['Objective 1 | Safe paths', '+ 20 lamps', '+ 3 gates'],
  ],
  [
    'bars of full width behind the names',
    '# OKR\n\n## O｜安全的小路\n\n### KR-1｜路灯：5 → 20\n\n### KR-2｜大门漂亮\n',
    ['安全的小路', '+ KR-1 | 路灯：5 → 20', '- KR-2 | 大门漂亮'],
  ],
  [
    'bars behind the names',
    '# OKRs\n\n## O | Safe paths\n\n- KR1 | 20 lamps\n- KR2 ｜ gates\n\n## O2 ｜ Dry paths\n\n- KR | 3 drains\n',
    ['Safe paths', '+ KR1 | 20 lamps', '- KR2 | gates', 'O2 | Dry paths', '+ 3 drains'],
  ],
  [
    'a chapter of key results behind the only objective',
    '# OKRs\n\n## O: Safe paths\n\n## Rules\n\n**KR2 is the one that counts.**\n\n## KR\n\n### KR1: 20 lamps\n\n### KR2: gates\n',
    ['Safe paths', '+ KR1 | 20 lamps', '- KR2 | gates'],
  ],
  [
    'lists indented like code',
    '# OKRs\n\n## Objective 1: Safe paths\n        - 20 lamps\n        -3 gates\n                - painted\n\n## Objective 2: Dry paths\n\nWe want them.\n\n        1. drains\n\n           of 30 feet\n        2. roofs\n',
    ['Objective 1 | Safe paths', '+ 20 lamps', '+ 3 gates', 'Objective 2 | Dry paths', '+ drains', '- roofs'],
  ],
  [
    'lists indented like code below entries',
    '# OKRs\n\n1. Objective 1: Safe paths\n\n        - KR1: 20 lamps\n        - KR2: gates\n',
    ['Objective 1 | Safe paths', '+ KR1 | 20 lamps', '- KR2 | gates'],
  ],
  [
    'lists indented like code below headings that are called nothing',
    '# OKRs\n\n### Safe paths\n        - 20 lamps\n        - gates\n\n### Dry paths\n\t\t- 3 drains\n',
    ['Safe paths', '+ 20 lamps', '- gates', 'Dry paths', '+ 3 drains'],
  ],
  [
    'lines of key results below a line',
    '# OKRs\n\nSafe paths\nKR1: 20 lamps\nKR2: gates\n\nDry paths\nKR1: 3 drains\nKR2: roofs\n',
    ['Safe paths', '+ KR1 | 20 lamps', '- KR2 | gates', 'Dry paths', '+ KR1 | 3 drains', '- KR2 | roofs'],
  ],
  [
    'lines of key results below bold names',
    '# OKRs\n\n**Safe paths**\nKR1: 20 lamps\n\n**Dry paths**\nKR1: 3 drains\n',
    ['Safe paths', '+ KR1 | 20 lamps', 'Dry paths', '+ KR1 | 3 drains'],
  ],
  [
    'lines of key results without a colon',
    '# OKRs\n\n## Objective 1: Safe paths\n\nKR1 20 lamps\nKR2 gates\n',
    ['Objective 1 | Safe paths', '+ KR1 | 20 lamps', '- KR2 | gates'],
  ],
  [
    'one without key results',
    '## Objective 1: Safe paths\n\nWe want them to be.\n',
    ['Objective 1 | Safe paths'],
  ],
]

const languages: readonly Case[] = [
  [
    'Spanish',
    '## Objetivo 1: Un puerto fácil\n\n**Resultados clave**\n\n- El 90 % de las búsquedas\n- Clientes contentos\n',
    ['Objetivo 1 | Un puerto fácil', '+ El 90 % de las búsquedas', '- Clientes contentos'],
  ],
  [
    'Spanish, values called like objectives',
    '## Objetivo 2: Un puerto fácil\n\n**RC1: Menos llamadas**\n\n- Línea base: 40\n- Objetivo: 10\n- Responsable: Ana\n',
    ['Objetivo 2 | Un puerto fácil', '+ RC1 | Menos llamadas'],
  ],
  [
    'German',
    '# OKRs\n\n## Ziel 1: Sichere Wege\n\n### Schlüsselergebnisse\n\n1. 20 Lampen\n2. Schöne Tore\n\n## Unternehmensziel 2 – Trockene Wege\n\n- Schlüsselergebnis 1: drei Abflüsse\n',
    [
      'Ziel 1 | Sichere Wege',
      '+ 20 Lampen',
      '- Schöne Tore',
      'Unternehmensziel 2 | Trockene Wege',
      '+ Schlüsselergebnis 1 | drei Abflüsse',
    ],
  ],
  [
    'French',
    '## Objectif 1 : Des chemins sûrs\n\n**Résultats clés :**\n\n- Passer de 5 à 20 lampes\n- De beaux portails\n',
    ['Objectif 1 | Des chemins sûrs', '+ Passer de 5 à 20 lampes', '- De beaux portails'],
  ],
  [
    'Portuguese',
    '### **Objetivo 1: Caminhos seguros**\n\n#### **KR 1.1**: Mais luz\n- **Baseline**: poucas lâmpadas\n- **Meta**: 20 lâmpadas\n- **Responsável**: Equipe 2\n\n#### **KR 1.2**: Portões bonitos\n- **Responsável**: Equipe 2\n',
    ['Objetivo 1 | Caminhos seguros', '+ KR 1.1 | Mais luz', '- KR 1.2 | Portões bonitos'],
  ],
  [
    'Italian',
    '| Obiettivo | Risultato chiave |\n|---|---|\n| Sentieri sicuri | 20 lampade |\n| | Bei cancelli |\n',
    ['Sentieri sicuri', '+ 20 lampade', '- Bei cancelli'],
  ],
  [
    'Dutch',
    '## Doelstelling 1: Veilige paden\n\n- Kernresultaat 1: 20 lampen\n- Kernresultaat 2: mooie hekken\n',
    ['Doelstelling 1 | Veilige paden', '+ Kernresultaat 1 | 20 lampen', '- Kernresultaat 2 | mooie hekken'],
  ],
  [
    'Indonesian',
    '## Tujuan 1: Jalan yang aman\n\n### Hasil Kunci\n\n- 20 lampu\n- Pagar yang indah\n',
    ['Tujuan 1 | Jalan yang aman', '+ 20 lampu', '- Pagar yang indah'],
  ],
  [
    'Japanese',
    '# OKR\n\n## 目標1：安全な道\n\n### 主要な成果\n\n- 街灯を20基にする\n- 門が美しい\n\n## 目標2：乾いた道\n\n- KR1：排水口を3つ作る\n',
    ['目標1 | 安全な道', '+ 街灯を20基にする', '- 門が美しい', '目標2 | 乾いた道', '+ KR1 | 排水口を3つ作る'],
  ],
  [
    'Chinese',
    '## 目标一：安全的小路\n\n**关键结果**\n\n1. 路灯从5盏增加到20盏\n2. 大门漂亮\n\n## 目标 2：干燥的小路\n\n- 关键结果1：排水口3个\n- 负责人：李雷\n',
    [
      '目标一 | 安全的小路',
      '+ 路灯从5盏增加到20盏',
      '- 大门漂亮',
      '目标 2 | 干燥的小路',
      '+ 关键结果1 | 排水口3个',
    ],
  ],
  [
    'Chinese, in a table',
    '| 目标 | 关键结果 | 负责人 |\n|---|---|---|\n| 安全的小路 | 20盏路灯 | 李雷 |\n| | 大门漂亮 | 李雷 |\n',
    ['安全的小路', '+ 20盏路灯', '- 大门漂亮'],
  ],
  [
    'Russian',
    '## Цель 1. Безопасные дорожки\n\n### Ключевые результаты\n\n- КР1: 20 фонарей\n- КР2: красивые ворота\n  - Ответственный: бригада 7\n',
    ['Цель 1 | Безопасные дорожки', '+ КР1 | 20 фонарей', '- КР2 | красивые ворота'],
  ],
]

const none: readonly Case[] = [
  [
    'prose',
    '# Why\n\nOur objective 1 was to be found. The objective is clear, and its key results are known.\n',
    [],
  ],
  [
    'a page about the method',
    '# OKRs\n\n## Objective\n\nAn objective says what we want.\n\n## Key results\n\n- are measurable\n- are graded\n',
    [],
  ],
  [
    'what sections explain',
    '# OKRs\n\n## What are OKRs?\n\n- **Objective:** what one wants\n- **Key result:** how one knows that\n\n## How we write key results\n\n- KR1: 3 a quarter\n',
    [],
  ],
  ['examples', '# OKRs\n\n## Examples\n\n### Objective 1: Sell\n\n- KR1: 5 %\n', []],
  [
    'a list of links',
    '# OKRs\n\n- [Objective 1: Safe paths](o1.md)\n- [Objective 2: Dry paths](o2.md)\n',
    [],
  ],
  ['a heading above links', '# OKRs\n\n## Objective 1: Safe paths\n\n- [KR1](kr1.md)\n- [KR2](kr2.md)\n', []],
  ['where it is told', '# OKRs\n\n## Objective 1: Safe paths\n\n[See the page](o1.md)\n', []],
  ['the aim of a page', '# OKRs\n\n**Objective:** to explain.\n\nThey are kept elsewhere.\n', []],
  ['fences', '# OKRs\n\n```\nObjective 1: Sell\nKR1: 5 %\n```\n', []],
  ['a quote', '# OKRs\n\nThey wrote:\n\n> Objective: calm nights\n\nThat was too little.\n', []],
  [
    'what a quote says of key results',
    '# OKRs\n\n> **It costs us:**\n>\n> 1. **KR1 is late.**\n> 2. Nerves\n',
    [],
  ],
  [
    'indented code',
    '# OKRs\n\n## Setup\n\n        - name: lamps\n          port: 20\n        run it\n\n## Use\n\n        ./lamps 20\n',
    [],
  ],
  ['one sentence on a key result', '# OKRs\n\nWe met.\nKR1 was met in May\n', []],
  ['objectives in the title', '# Objectives and Key Results\n\nWe have some.\n', []],
]

describe('objectives and key results', () => {
  it.each(shapes)('in %s', (_, text, reading) => expect(readingOf(text)).toEqual(reading))
  it.each(languages)('in %s', (_, text, reading) => expect(readingOf(text)).toEqual(reading))
  it.each(none)('none in %s', (_, text, reading) => expect(readingOf(text)).toEqual(reading))

  it('counts one that is told and mentioned once', () => {
    const told =
      '# OKRs\n\n## Summary\n\n- Objective 1: Safe paths\n\n## Objective 1: Safe paths\n\n- KR1: 20 lamps\n'
    expect(readingOf(told)).toEqual(['Objective 1 | Safe paths', '+ KR1 | 20 lamps'])
  })

  it('takes only what has key results from documents of other kinds', () => {
    const text =
      '# Strategy\n\n## Objective 1: Safe paths\n\nWe want them.\n\n## Objective 2: Dry paths\n\n- KR1: 3 drains\n'
    expect(readingOf(text, false)).toEqual(['Objective 2 | Dry paths', '+ KR1 | 3 drains'])
  })
})

it.each([
  ['KR1: Skippers are happy', false],
  ['KR 1.2: Skippers are happy', false],
  ['Key Result 3 – Skippers are happy', false],
  ['O1-KR2: Skippers are happy', false],
  ['KR1: B2B skippers use OAuth2 (#12, https://a.example/2)', false],
  ['KR1: Skippers are twice as happy', true],
  ['KR1: Zero accidents', true],
  ['KR1: Every path is lit', true],
  ['KR1: The gate opens by May 2027', false],
  ['KR1: The gate opens in Q3', false],
  ['KR1: The gate opens by 2027-03-31', false],
  ['KR1: The gate opens before 31 March', false],
  ['KR1: The gate opens on March 31st', false],
  ['KR1: Das Tor öffnet bis 31.03.2027', false],
  ['KR1: Das Tor öffnet bis Ende 2027', false],
  ['KR1: El portón abre el 31 de marzo', false],
  ['KR1：2027年3月までに門を開く', false],
  ['KR1：2027年3月31日前开门', false],
  ['KR1: Ворота открыты к 3 марта 2027', false],
  ['KR1: 2000 visitors by 2027', true],
  ['KR1: 3.5 stars in Q3 2027', true],
  ['KR1: Visits from 12/2026 to 40 a day', true],
  ['KR1: Cost below $2030', true],
  ['KR1：2027年までに来園者を1200人にする', true],
  ['KR1: Half of the skippers', true],
  ['KR1: Las averías se duplican', false],
  ['KR1: Duplicar las reservas', true],
  ['KR1: Mindestens so viele Gäste', true],
  ['KR1: from € to €€', true],
  // None at all is a measure.
  ['KR1: The ferry runs each night without errors or alarms', true],
  ['KR1: No open complaints', true],
  ['KR1: Error-free bookings', true],
  ['KR1: Die Fähre fährt ohne Ausfälle', true],
  ['KR1: Störungsfreier Betrieb', false],
  ['KR1: Der Betrieb läuft störungsfrei', true],
  ['KR1: Keinerlei Beschwerden', true],
  ['KR1: De veerboot vaart zonder storingen', true],
  ['KR1: Le bac circule sans panne', true],
  ['KR1: Reservas sin errores', true],
  ['KR1: Reservas sem falhas', true],
  ['KR1: Prenotazioni senza errori', true],
  ['KR1: Паром ходит без сбоев', true],
  ['KR1: Feri berjalan tanpa gangguan', true],
  ['KR1：渡轮零故障', true],
  ['KR1：障害なしで運航する', true],
  ['KR1: Skippers book without a map', false],
  // A number that is part of a name counts nothing.
  ['KR1: The gap against WCAG 2.2 AA is described', false],
  ['KR1: The window for SOC2 Type 2 opens', false],
  ['KR1: SOC 2 and ISO/IEC 27001:2022 are prepared', false],
  ['KR1: Berthly v2 is liked', false],
  ['KR1: Phase 2 of the pier is loved', false],
  ['KR1: Skippers use 2FA and GPT-4', false],
  ['KR1: Anhang 3 ist verständlich', false],
  ['KR1: La fase 2 gusta', false],
  ['KR1: Версия 3 нравится', false],
  ['KR1：バージョン3が好評', false],
  ['KR1: 90 % of WCAG 2.2 AA is met', true],
  ['KR1: Phase 2 has 40 guests', true],
  ['KR1: NPS 50', true],
  ['KR1: Reach SOC 90 %', true],
  // So does a word of a name.
  ['KR1: The funnel is shown in All Hands', false],
  ['KR1: A go/no go decision is taken', false],
  ['KR1: The all-hands and the one-pager are liked', false],
  ['KR1: Skippers help each other', false],
  ['KR1: Zwei-Faktor-Anmeldung ist beliebt', false],
  ['KR1: Sobre todo gusta', false],
  ['KR1: All piers are lit', true],
  ['KR1: No pier is dark', true],
  // A state is measured by the day on which it is to be reached.
  ['KR1: The portal is live', false],
  ['KR1: The new gate is launched and signed', false],
  ['KR1: The portal is live by July 1', true],
  ['KR1: The plan is confirmed by 24 April', true],
  ['KR1: Das Portal ist bis 31.03.2027 freigegeben', true],
  ['KR1: Portal publicado el 31 de marzo', true],
  ['KR1: Portail lancé en 2027', true],
  ['KR1: Портал запущен к 3 марта 2027', true],
  ['KR1：2027年3月までに公開', true],
  ['KR1: The portal is live\n  - Due: Q3 2027', true],
  ['KR1: The portal is loved\n  - Due: Q3 2027', false],
])('%j can be measured: %s', (text, expected) => {
  const [, result = ''] = readingOf(`## Objective 1: Safe paths\n\n- ${text}\n`)
  expect(result.startsWith('+')).toBe(expected)
})

/** Repetitions of each construct; in each a part is looked at a number of times that does not grow with the others. */
const repeated: Readonly<Record<string, (size: number) => string>> = {
  objectives: (size) => repeat('## Objective 1: a\n\n', size),
  'objectives in lines': (size) => repeat('Objective 1: a\nKR1: b\n', size),
  'key results': (size) => `## Objective 1: a\n\n${repeat('- KR1: b\n', size)}`,
  labels: (size) => `## Objective 1: a\n\n${repeat('**KR1:** b\n\n- Target: 1\n\n', size)}`,
  rows: (size) => `| Objective | Key result |\n|-|-|\n${repeat('| a | b |\n| | 2 |\n', size)}`,
  breaks: (size) => `| Objective | Key result |\n|-|-|\n| a | ${repeat('b<br>', size)} |\n`,
  tables: (size) => repeat('| KR | Target |\n|-|-|\n| a | 1 |\n\nb\n\n', size),
  'tables below a heading': (size) => `## a\n\n${repeat('| KR | Target |\n|-|-|\n| | |\n\nb\n\n', size)}`,
  'nested entries': (size) => repeat('- Objective: a\n  - KR1: b\n', size),
  'announcing entries': (size) => `## O1: a\n\n${repeat('- Key results:\n- b\n', size)}`,
  'headings that announce': (size) => repeat('## a\n\n### Key results\n\n- 1 b\n\n', size),
  'headings that are called nothing': (size) => `# OKRs\n\n${repeat('## a\n\n- 1 b\n\n', size)}`,
  mentions: (size) => `${repeat('- Objective 1: a\n', size)}\n## Objective 1: a\n\n- KR1: b\n`,
  quotes: (size) => repeat('> **Objective:** a\n> - KR1: b\n\n', size),
  depths: (size) => repeat('# a\n## Objective\n### Key results\n#### KR1\n', size),
  boxes: (size) => repeat('<details><summary>Objective 1</summary>\n\n- KR1: a\n\n</details>\n\n', size),
  details: (size) => `## O1: a\n\n- KR1: b\n${repeat('  - Owner: c\n', size)}`,
  links: (size) => `## O1: a\n\n${repeat('- [a](b.md)\n', size)}`,
}

const repeat = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length))

/** How often the words or the contents of a part are asked for while a document of about `size` characters is read. */
function stepsFor(make: (size: number) => string, size: number): number {
  const text = make(size)
  let steps = 0
  const counted = (part: Part, around: Part | null): Part => {
    const copy = { ...part, around }
    const parts = part.parts.map((it) => counted(it, copy))
    for (const [key, value] of [
      ['head', part.head],
      ['parts', parts],
      ['kind', part.kind],
    ] as const)
      Object.defineProperty(copy, key, {
        get: () => {
          steps++
          return value
        },
      })
    return copy
  }
  readObjectives(text, counted(buildParts(text, outline(text), words), null), true)
  return steps
}

it.each(Object.entries(repeated))('ten times as many %s take ten times as many steps', (_, make) => {
  expect(stepsFor(make, 10_000)).toBeLessThan(stepsFor(make, 1_000) * 11 + 200)
})
