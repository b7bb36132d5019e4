import type { Kind } from '../../domain/kinds/kind.ts'
import { strategy } from '../../domain/kinds/strategy.ts'
import { saysStrategy, strategyMarks } from '../../domain/strategies.ts'
import { kindOfTitle } from '../../domain/titles.ts'
import { memo } from '../../text/memo.ts'
import type { Evidence } from './evidence.ts'
import { headingsIn } from './headings.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

/**
 * What speaks for a document being a strategy that its file's name does not tell: its title or its folder calls it so,
 * as tests, contents and code are as well, and its headings are those of strategies. The more of the two say so, the
 * fewer headings it takes.
 */
export function strategyEvidence(path: string, text: string): Evidence[] {
  const isTitled = saysStrategy(titleIn(text) ?? '')
  const isPlaced = isInStrategies(path.slice(0, path.lastIndexOf('/') + 1))
  if (!isTitled && !isPlaced) return []
  const { marks, sections } = strategyMarks(headingsIn(text))
  const isBorneOut =
    isTitled && isPlaced
      ? (marks > 0 && marks + sections > 1) || sections > 2
      : isTitled
        ? marks > 1 && marks + sections > 2
        : marks > 2
  if (!isBorneOut) return []
  const kind = strategy.id
  const named: Evidence = isPlaced
    ? { by: 'folder', kind, weight: weights.perhaps, text: 'It lies in a folder of strategies.' }
    : { by: 'title', kind, weight: weights.perhaps, text: 'Its title calls it a strategy.' }
  const says = 'Its headings are those of a strategy: where to play, how to win, what not to do.'
  return [named, { by: 'content', kind, weight: weights.borneOut, text: says }]
}

/** Whether the headings of a document that its file calls a strategy bear it out; false for every other kind. */
export function bearsOutStrategy({ id }: Kind, text: string): boolean {
  if (id !== strategy.id) return false
  const { marks, sections } = strategyMarks(headingsIn(text))
  return marks > 1 || (marks > 0 && sections > 0)
}

/** Whether one of the three nearest folders is called as strategies are. */
const isInStrategies = memo((folders: string): boolean =>
  folders
    .split('/')
    .slice(-4)
    .some((it) => it !== '' && kindOfTitle(it)?.id === strategy.id),
)
