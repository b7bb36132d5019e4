import type { Workspace } from '../workspace/workspace.ts'
import type { Figure } from './figures/figure.ts'
import { type Goals, goalsIn } from './figures/goals.ts'
import { dropped, loose, owned, ready, traced } from './figures/handed.ts'
import { type LookBack, lookBack } from './figures/look-back.ts'
import { collapsed, type Load, loadsOf, overloaded, type PeopleFigure } from './figures/people.ts'
import { late, purposeful, timed } from './figures/plans.ts'
import { type Covered, coverOf } from './figures/responsibilities.ts'
import { type Survey, type SurveyOptions, surveyOf } from './figures/survey.ts'
import { type Mend, worstOf } from './figures/worst.ts'

export type { Figure } from './figures/figure.ts'
export type { Mend } from './figures/worst.ts'

/**
 * How a workspace is doing, in numbers; `server/docs/figures.md` has what each of them means. A figure is null where it
 * would say nothing: there is nothing to count, only one kind of artifact, or nobody links. What was dropped counts
 * nowhere.
 */
export interface Figures {
  readonly artifacts: number
  readonly stories: number
  /** The eight responsibilities, and who holds them. */
  readonly responsibilities: readonly Covered[] | null
  /** Artifacts that somebody owns. */
  readonly owned: Figure | null
  /** Open stories that a team could take on. */
  readonly ready: Figure | null
  /** Stories that lead up to a strategy. */
  readonly traced: Figure | null
  /** Hand-offs that nothing picks up. */
  readonly dropped: Figure | null
  /** Artifacts with nothing above them. */
  readonly loose: Figure | null
  /** People who hold two roles or more. */
  readonly collapsed: PeopleFigure | null
  /** People with more than their share. */
  readonly overloaded: PeopleFigure | null
  /** What feedback upward is due on. */
  readonly lookBack: LookBack | null
  /** What OKRs say of their key results. */
  readonly goals: Goals
  /** Items of roadmaps that say when. */
  readonly timed: Figure | null
  /** Items of roadmaps that say what for. */
  readonly purposeful: Figure | null
  /** Open artifacts that are past a date they name. */
  readonly late: Figure | null
  /** Who carries how much, those with the most open documents first. */
  readonly people: readonly Load[]
}

/** The figures of a workspace. */
export const figuresOf = (workspace: Workspace, options?: SurveyOptions): Figures =>
  figuresIn(surveyOf(workspace, options))

/** The `count` things to mend next, in the order in which they hurt. */
export const worst = (workspace: Workspace, count: number, options?: SurveyOptions): Mend[] =>
  worstOf(surveyOf(workspace, options), count)

/** The figures of a workspace that was looked through already. */
export function figuresIn(survey: Survey): Figures {
  const loads = loadsOf(survey)
  return {
    artifacts: survey.artifacts.length,
    stories: survey.stories.length,
    responsibilities: coverOf(survey),
    owned: owned(survey),
    ready: ready(survey),
    traced: traced(survey),
    dropped: dropped(survey),
    loose: loose(survey),
    collapsed: collapsed(survey, loads),
    overloaded: overloaded(loads),
    lookBack: lookBack(survey),
    goals: goalsIn(survey),
    timed: timed(survey),
    purposeful: purposeful(survey),
    late: late(survey),
    people: loads.filter(({ items }) => items.length > 0).sort((a, b) => b.open.length - a.open.length),
  }
}
