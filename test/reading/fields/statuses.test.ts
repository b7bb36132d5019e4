import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../../server/src/domain/config/config.ts'
import { languages } from '../../../server/src/domain/languages/index.ts'
import type { Language } from '../../../server/src/domain/languages/language.ts'
import { keysOf, lookupKey, phrasesOf } from '../../../server/src/domain/languages/phrases.ts'
import { stages } from '../../../server/src/domain/stages.ts'
import { readArtifact } from '../../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../../server/src/reading/document/document.ts'
import { stageNamed } from '../../../server/src/reading/fields/stage.ts'

/** The first language that calls a stage by a word. */
const firstSaying = new Map<string, Language>()
for (const language of languages)
  for (const stage of stages)
    for (const key of keysOf(language.statuses[stage]))
      if (!firstSaying.has(key)) firstSaying.set(key, language)

describe.each(languages.map((it) => [it.code, it] as const))('in %s', (_, language) => {
  /** What a language that comes first calls so, too, may mean another stage there. */
  const isFirst = (word: string) => firstSaying.get(lookupKey(word)) === language

  test.each(stages)('every word for %s', (stage) => {
    const words = phrasesOf(language.statuses[stage]).filter(isFirst)
    for (const word of words)
      for (const written of [
        word,
        `**${word}**`,
        `✅ ${word.toUpperCase()}`,
        `${word} (2027-03-01)`,
        `${word}: x1`,
      ])
        expect([written, stageNamed(written)]).toEqual([written, stage])
  })

  test('what is done in part is not done', () => {
    const [done = ''] = phrasesOf(language.statuses.done).filter(isFirst)
    for (const word of phrasesOf(language.unfinished)) {
      if (word.includes('…')) continue
      expect([word, stageNamed(`${done}, ${word} xyz`)]).toEqual([word, null])
    }
  })
})

test.each([
  ['Superseded by US-2', 'dropped'],
  ['superseded by [US-2](us-2.md)', 'dropped'],
  ['replaced by US-2', 'dropped'],
  ['Ersetzt durch US-2', 'dropped'],
  ['wontfix', 'dropped'],
  ["won't fix", 'dropped'],
  ['merged', 'done'],
  ['Merged in #12', 'done'],
  ['shipped in 2.3', 'done'],
  ['Released with 2.3', 'done'],
  ['archived', 'dropped'],
  ['Erledigt am 1.3.2027', 'done'],
  ['concluído em março', 'done'],
  ['en cours de développement', 'active'],
  ['完了（2027-03-01）', 'done'],
  ['готово', 'done'],
  ['[x] Done', 'done'],
  ['Done!', 'done'],
  ['Approved, not yet started', 'ready'],
  ['In progress, blocked by US-3', 'active'],
  ['Done with gaps', null],
  ['Completed, not verified', null],
  ['Implemented partially', null],
  ['Done (blocked)', null],
  ['not done', null],
  ['Draft/Review', null],
  ['Planning complete', null],
  ['teilweise erledigt', null],
  ['', null],
])('%j is %s', (written, stage) => expect(stageNamed(written)).toBe(stage))

const statusOf = (text: string) =>
  readArtifact('user-stories/us-1.md', parse(text), defaultConfig)?.status?.stage ?? null

describe('a status is stated', () => {
  const words = languages.flatMap(({ code, fields, statuses }) =>
    phrasesOf(fields.status).map((word) => [code, word, phrasesOf(statuses.done)[0] as string] as const),
  )
  test.each(words)('in the words of a language: %s %s', (_, word, done) => {
    expect(statusOf(`# Pay\n\n**${word}:** ${done}\n`)).toBe('done')
    expect(statusOf(`# Pay\n\n| Key | Value |\n|---|---|\n| ${word} | ${done} |\n`)).toBe('done')
    expect(statusOf(`# Pay\n\n${word}: ${done}\n`)).toBe('done')
  })

  test.each([
    ['## Status {#s}\n\nDone'],
    ['## Status {: #s .x }\n\nDone'],
    ['## Status ^s\n\nDone'],
    ['## :flag: Status\n\nDone'],
    ['## 3. Status\n\n**Done**'],
    ['## Estado\n\nHecho'],
    ['## Status\n\n- [ ] Draft\n- [x] Done\n- [ ] Dropped'],
    ['## Details\n\nMore.\n\n## Status\n\nDone'],
    ['<h2>Status</h2>\n\nDone'],
    ['<details>\n<summary>About</summary>\n\n- Status: Done\n\n</details>'],
  ])('%j', (body) => expect(statusOf(`# Pay\n\n${body}\n`)).toBe('done'))

  test.each([['**Stand:** März 2027'], ['**Situation:** The harbour is full.'], ['## Status quo\n\nDone']])(
    'and not by %j',
    (body) => expect(statusOf(`# Pay\n\n${body}\n`)).toBe(null),
  )
})
