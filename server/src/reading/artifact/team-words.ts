import type { Stage } from '../../domain/stages.ts'
import { stageNamed } from '../fields/stage.ts'
import type { PlanItem } from '../items/item.ts'
import { isOver } from '../items/stage.ts'

/** `items` with the stages that the words for their statuses have for the team. */
export const inTeamsWords = (
  items: readonly PlanItem[],
  stageOf: (status: string) => Stage | null,
): readonly PlanItem[] =>
  stageOf === stageNamed
    ? items
    : items.map((item) => {
        const stage = item.status && stageOf(item.status.text)
        if (!item.status || !stage || stage === item.status.stage) return item
        const status = { ...item.status, stage }
        return { ...item, status, isOver: isOver(status) }
      })
