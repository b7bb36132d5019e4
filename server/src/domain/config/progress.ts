import type { YamlMap, YamlNode } from '../../syntax/tree.ts'
import { message } from '../../text/message.ts'
import { type Stage, type StageWords, stages, statusKey } from '../stages.ts'
import type { BoardSettings, DoneTerms, ReadyTerms } from './config.ts'
import type { ConfigFault } from './faults.ts'
import { entriesOf, mapIn, textIn, textsIn, under } from './nodes.ts'
import { isOptionValue, type Words } from './words.ts'

/** What `triad.yaml` says of how stories get on: words for stages, what is ready, what is done, the board. */

const isStage = (name: string): name is Stage => (stages as readonly string[]).includes(name)

/** The team's words by stage; a word that stands below two stages is one for the first. */
export function statusesIn(node: YamlNode | null): StageWords {
  const known = new Set<string>()
  const isNew = (word: string) => !known.has(statusKey(word)) && known.add(statusKey(word))
  return Object.fromEntries(
    entriesOf(node).flatMap(([stage, words]) => {
      const own = isStage(stage) ? textsIn(words).filter(isNew) : []
      return own.length > 0 ? [[stage, own]] : []
    }),
  )
}

/** The words that stand below two stages, at the second. */
export function doubledIn(node: YamlNode | null): ConfigFault[] {
  const stageOf = new Map<string, string>()
  return (mapIn(node)?.entries ?? []).flatMap(({ key, value }) => {
    if (!isStage(key)) return []
    return (value?.kind === 'list' ? value.items : value ? [value] : []).flatMap((item): ConfigFault[] => {
      const word = textIn(item)
      if (word === null) return []
      const before = stageOf.get(statusKey(word))
      if (before === undefined) stageOf.set(statusKey(word), key)
      if (before === undefined || before === key) return []
      return [
        {
          span: { start: item.start, end: item.end },
          severity: 'error',
          message: message('“{0}” is a word for “{1}” already. Remove it from one of the two.', word, before),
          fixes: [],
        },
      ]
    })
  })
}

export const readyIn = (map: YamlMap | null): ReadyTerms => ({
  criteria: numberIn(under(map, 'criteria')),
  owner: truthIn(under(map, 'owner')),
  parent: truthIn(under(map, 'parent')),
  why: truthIn(under(map, 'why')),
  fields: textsIn(under(map, 'fields')),
})

export function doneIn(map: YamlMap | null): DoneTerms {
  const criteria = textIn(under(map, 'criteria'))
  return { criteria: criteria === 'all' || criteria === 'none' ? criteria : null }
}

export function boardIn(map: YamlMap | null, words: Words): BoardSettings {
  const known = new Set(words.column.map(({ value }) => value))
  return {
    columns: [...new Set(textsIn(under(map, 'columns')).filter((it) => known.has(it)))],
    limits: Object.fromEntries(
      entriesOf(under(map, 'limits')).flatMap(([column, node]) => {
        const limit = numberIn(node)
        return known.has(column) && limit !== null ? [[column, limit]] : []
      }),
    ),
  }
}

const truthIn = (node: YamlNode | null): boolean | null =>
  node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : null

const numberIn = (node: YamlNode | null): number | null =>
  node?.kind === 'scalar' && isOptionValue(node.value, { default: 0, summary: '' })
    ? Number(node.value)
    : null
