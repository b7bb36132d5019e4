import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Words, wordKeys } from '../../../client/src/map/words.ts'

/** The texts of the page in English, read from where they are said: outside of the editor nobody translates them. */
export function englishWords(): Words {
  const source = readFileSync(resolve(import.meta.dirname, '../../../client/src/map/said.ts'), 'utf8')
  const said = new Map(
    [...source.matchAll(/^ {2}(\w+): l10n\.t\('([^']+)'/gm)].map(([, key, text]) => [key, text]),
  )
  return Object.fromEntries(wordKeys.map((key) => [key, said.get(key) ?? key])) as unknown as Words
}
