import { outline } from './server/src/syntax/outline.ts'
import { buildParts } from './server/src/reading/parts/build.ts'
import { words } from './server/src/reading/words.ts'
import { readObjectives } from './server/src/reading/objectives/read.ts'
const rep = (u: string, n: number) => u.repeat(Math.ceil(n / u.length))
const docs: Record<string, (n: number) => string> = {
  objectives: (n) => rep('## Objective 1: a\n\n', n),
  'objectives in lines': (n) => rep('Objective 1: a\nKR1: b\n', n),
  results: (n) => '## Objective 1: a\n\n' + rep('- KR1: b\n', n),
  'results numbered': (n) => '## Objective 1: a\n\n' + Array.from({ length: n / 12 }, (_, i) => `- KR${i}: b\n`).join(''),
  labels: (n) => '## Objective 1: a\n\n' + rep('**KR1:** b\n\n- Target: 1\n\n', n),
  rows: (n) => '| Objective | Key result |\n|-|-|\n' + rep('| a | b |\n', n),
  'rows of objectives': (n) => '| Objective | Key result |\n|-|-|\n' + rep('| a | 1 |\n| b | 2 |\n', n),
  'cell': (n) => '| Objective | Key result |\n|-|-|\n| a | ' + rep('x<br>', n) + ' |\n',
  tables: (n) => '## O1: a\n\n' + rep('| KR | Target |\n|-|-|\n| a | 1 |\n\ntext\n\n', n),
  nested: (n) => rep('- Objective: a\n  - KR1: b\n', n),
  sections: (n) => rep('## a\n\n### Key results\n\n- 1 b\n\n', n),
  'plain sections': (n) => '# OKRs\n\n' + rep('## a\n\n- 1 b\n\n', n),
  'plain lines': (n) => '# OKRs\n\n' + rep('a\n- 1 b\n\n', n),
  mentions: (n) => rep('- Objective 1: a\n', n) + '\n## Objective 1: a\n\n- KR1: b\n',
  'long entry': (n) => '## O1: a\n\n- KR1: ' + rep('objective key result ', n),
  'long lines': (n) => '## O1: a\n\n' + rep('key results objective 1 ', n),
  'long details': (n) => '## O1: a\n\n- KR1: b\n' + rep('  - Owner: c\n', n),
  words: (n) => rep('one objective two ', n),
  quotes: (n) => rep('> **Objective:** a\n> - KR1: b\n\n', n),
  'depths': (n) => rep('# a\n## Objective\n### Key results\n#### KR1\n', n),
  boxes: (n) => rep('<details><summary>Objective 1</summary>\n\n- KR1: a\n\n</details>\n\n', n),
  links: (n) => '## Objective 1: a\n\n' + rep('- [a](b.md)\n', n),
  candidates: (n) => '## Objective 1: a\n\n' + rep('**b**\n- 1 c\n', n),
  brackets: (n) => '## Objective 1: ' + rep('[a](', n),
}
for (const [k, f] of Object.entries(docs)) {
  const out: string[] = []
  for (const n of [1e4, 1e5, 1e6]) { const t = f(n); const p = buildParts(t, outline(t), words); const s = performance.now(); readObjectives(t, p, true); out.push((performance.now() - s).toFixed(0)) }
  console.log(k, out.join(' '))
}
