import type { BoardSettings } from '../../domain/config/config.ts'
import { type Stage, type StageWords, stages, statusKey } from '../../domain/stages.ts'
import type { Shown } from '../overview/node.ts'
import type { Subject } from './cards.ts'

/** A column before anything stands in it. */
export interface Headed {
  readonly id: string
  readonly stage: Stage | null
  readonly title: string | null
  /** What a status must be as it is compared; null where each that means the stage will do. */
  readonly key: string | null
  readonly limit: number | null
  /** The word that is written for what is moved here; null where the document has the choice. */
  readonly writes: string | null
}

/** The id of the column for what is at no stage that is known. */
export const unknown = ''

const usual: readonly Stage[] = ['draft', 'proposed', 'ready', 'active', 'done']

/**
 * The columns of the first folder that says which there are; else one for each stage, but for those dropped, and for
 * those proposed where there are none. What is at no known stage has one in front, where there is any.
 */
export function columnsOf(all: readonly Shown[], subjects: readonly Subject[]): Headed[] {
  const configs = [...new Set(all.map(({ workspace }) => workspace.config))]
  const said = configs.find(({ board }) => board.columns.length > 0) ?? configs[0]
  const board: BoardSettings = said?.board ?? { columns: [], limits: {} }
  const statuses: StageWords = said?.statuses ?? {}
  const isUsed = (stage: Stage) => subjects.some(({ status }) => status?.stage === stage)
  const names =
    board.columns.length > 0 ? board.columns : usual.filter((it) => it !== 'proposed' || isUsed(it))
  const own = new Set(names.map(statusKey))
  const headed = names.map((name): Headed => {
    const stage = stages.find((it) => it === name)
    const limit = board.limits[name] ?? null
    if (!stage)
      return {
        id: name,
        stage: stageOf(statuses, name),
        title: name,
        key: statusKey(name),
        limit,
        writes: name,
      }
    // A word with a column of its own is not the name of another.
    const title = statuses[stage]?.find((word) => !own.has(statusKey(word))) ?? null
    const isDivided = board.columns.some((it) => it !== name && statuses[stage]?.includes(it))
    return { id: stage, stage, title, key: null, limit, writes: isDivided ? (title ?? stage) : null }
  })
  const hasUnknown = subjects.some(({ status }) => !status?.stage)
  return [
    ...(hasUnknown ? [{ id: unknown, stage: null, title: null, key: null, limit: null, writes: null }] : []),
    ...headed,
  ]
}

const stageOf = (statuses: StageWords, name: string): Stage | null =>
  stages.find((stage) => statuses[stage]?.includes(name)) ?? null

/** The column that something stands in: that of its very word, else that of its stage; undefined where there is none. */
export function columnOf(columns: readonly Headed[], { status }: Subject): Headed | undefined {
  if (!status?.stage) return columns.find(({ id }) => id === unknown)
  const key = statusKey(status.text)
  const ofStage = columns.filter(({ stage }) => stage === status.stage)
  return ofStage.find((it) => it.key === key) ?? ofStage.find((it) => it.key === null) ?? ofStage[0]
}
