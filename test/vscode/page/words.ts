import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Words as BoardWords, wordKeys as boardKeys } from '../../../client/src/board/words.ts'
import { type Words, wordKeys } from '../../../client/src/map/words.ts'

/** The texts of the map in English. */
export const englishWords = (): Words => wordsSaid('map', wordKeys)

/** The same for the board. */
export const englishBoardWords = (): BoardWords => wordsSaid('board', boardKeys)

/** The texts of a page, read from where they are said: outside of the editor nobody translates them. */
function wordsSaid<K extends string>(page: string, keys: readonly K[]): Readonly<Record<K, string>> {
  const source = readFileSync(resolve(import.meta.dirname, `../../../client/src/${page}/said.ts`), 'utf8')
  const said = new Map(
    [...source.matchAll(/^ {2}(\w+): l10n\.t\(\s*'([^']+)'/gm)].map(([, key, text]) => [key, text]),
  )
  const textOf = (key: K) => {
    const text = said.get(key)
    if (text === undefined) throw new Error(`The page of the ${page} says nothing for “${key}”.`)
    return text
  }
  return Object.fromEntries(keys.map((key) => [key, textOf(key)])) as Record<K, string>
}
