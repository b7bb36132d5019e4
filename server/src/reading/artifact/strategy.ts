import { strategy } from '../../domain/kinds/strategy.ts'
import { saysStrategy } from '../../domain/strategies.ts'
import { kindOfTitle } from '../../domain/titles.ts'
import { memo } from '../../text/memo.ts'
import type { Document } from '../document/document.ts'
import type { Evidence } from './evidence.ts'
import { proofOf } from './proved.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

/**
 * What speaks for a document being a strategy that its file's name does not tell: its title or its folder calls it so, as
 * tests, contents and code are as well, and its headings are those of strategies.
 */
export function strategyEvidence(path: string, document: Document): Evidence[] {
  const isTitled = saysStrategy(titleIn(document.text) ?? '')
  const isPlaced = isInStrategies(path.slice(0, path.lastIndexOf('/') + 1))
  if (!isTitled && !isPlaced) return []
  const proof = proofOf(
    strategy,
    [...(isTitled ? (['wordInTitle'] as const) : []), ...(isPlaced ? (['wordInFolder'] as const) : [])],
    document,
  )
  if (proof.length === 0) return []
  const kind = strategy.id
  const named: Evidence = isPlaced
    ? { by: 'folder', kind, weight: weights.perhaps, text: 'It lies in a folder of strategies.' }
    : { by: 'title', kind, weight: weights.perhaps, text: 'Its title calls it a strategy.' }
  return [named, ...proof]
}

/** Whether one of the three nearest folders is called as strategies are. */
const isInStrategies = memo((folders: string): boolean =>
  folders
    .split('/')
    .slice(-4)
    .some((it) => it !== '' && kindOfTitle(it)?.id === strategy.id),
)
