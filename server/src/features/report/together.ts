import type { Workspace } from '../../model/workspace.ts'
import { fold } from '../../text/fold.ts'
import type { Figure } from '../figures/figure.ts'
import type { LookBack } from '../figures/look-back.ts'
import { collapsed, type Load, loadsOf, overloaded } from '../figures/people.ts'
import type { Covered, Holder } from '../figures/responsibilities.ts'
import { type Survey, surveyOf } from '../figures/survey.ts'
import { worstOf } from '../figures/worst.ts'
import { type Figures, figuresIn } from '../figures.ts'
import { type Report, reportOf } from './report.ts'

export interface Named {
  readonly name: string
  readonly workspace: Workspace
}

/** One report on several workspaces; each keeps to itself what its ids mean, and people are the same in all. */
export function reportTogether(all: readonly [Named, ...Named[]]): Report {
  const [first, ...others] = all
  if (others.length === 0) return reportOf(first.workspace, first.name)
  const parts = all.map(({ workspace }, at) => {
    const before = nameAt(all, at)
    const survey = surveyOf(workspace)
    const { name, ...report } = reportOf(workspace, before)
    const { nameOf } = report
    const below = `${before}/`
    return {
      ...report,
      ...moved({ ...report, worst: worstOf(survey, 10), loads: loadsOf(survey) }, below),
      survey,
      nameOf: (path: string) => (path.startsWith(below) ? nameOf(path.slice(below.length)) : null),
    }
  })
  return {
    name: all.map((_, at) => nameAt(all, at)).join(', '),
    date: first.workspace.today,
    figures: figuresTogether(parts),
    worst: parts
      .flatMap((it) => it.worst)
      .sort((a, b) => b.score - a.score)
      .slice(0, 10),
    graph: {
      nodes: parts.flatMap(({ graph }) => graph.nodes),
      edges: parts.flatMap(({ graph }) => graph.edges),
    },
    roles: new Map(parts.flatMap(({ roles }) => [...roles]).reverse()),
    types: new Map(parts.flatMap(({ types }) => [...types]).reverse()),
    pathOf: (path) => path,
    nameOf: (path) => parts.map(({ nameOf }) => nameOf(path)).find((it) => it !== null) ?? path,
  }
}
