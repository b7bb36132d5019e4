import { parentsOf } from '../../domain/schema/schema.ts'
import { isOwned } from '../../reading/fields/assigned.ts'
import { isClosed } from '../../reading/fields/status.ts'
import { isAsked } from '../../workspace/asked.ts'
import { hasTakers } from '../../workspace/handoff.ts'
import { isReady } from '../../workspace/ready.ts'
import { hasType } from '../../workspace/workspace.ts'
import { type Figure, figure } from './figure.ts'
import { reach, type Survey } from './survey.ts'

/** What is owned, ready, and handed down cleanly. */

/** Artifacts that somebody owns, of all that are asked for an owner; opens those that nobody does. */
export function owned({ workspace, artifacts }: Survey): Figure | null {
  const asked = artifacts.filter((it) => isAsked(workspace, it, 'owner'))
  const ownerless = asked.filter((it) => !isOwned(it))
  return figure(
    asked.length - ownerless.length,
    asked.length,
    ownerless.map(({ path }) => path),
  )
}

/** Open stories that a team could take on, of all open stories; opens the documents of those it could not. */
export function ready({ workspace, stories }: Survey): Figure | null {
  const open = stories.filter(({ artifact }) => !isClosed(artifact.status))
  const not = open.filter(({ artifact, story }) => !isReady(workspace, artifact, story))
  return figure(
    open.length - not.length,
    open.length,
    not.map(({ artifact }) => artifact.path),
  )
}

/**
 * Stories, open or done, from whose document one comes up to a strategy over parents, of all stories; opens the others.
 * Null where there is no strategy to come up to.
 */
export function traced({ all, stories, parents, isLinked }: Survey): Figure | null {
  const strategies = all.filter(({ type }) => type.isSummit)
  if (!isLinked || strategies.length === 0) return null
  const served = reach(strategies, parents.below)
  const lost = stories.filter(({ artifact }) => !served.has(artifact))
  return figure(
    stories.length - lost.length,
    stories.length,
    lost.map(({ artifact }) => artifact.path),
  )
}

/** Ready or active artifacts that nothing picks up, of all whose like others are handed down from; opens the former. */
export function dropped({ workspace, artifacts, nodeAt, isLinked }: Survey): Figure | null {
  const handing = artifacts.filter(
    ({ type, status }) =>
      (status?.stage === 'ready' || status?.stage === 'active') &&
      type.handsDown &&
      hasTakers(workspace, type),
  )
  const items = handing.filter(({ path }) => nodeAt(path)?.isDropped).map(({ path }) => path)
  return isLinked ? figure(items.length, handing.length, items) : null
}

/** Open artifacts with nothing above them, of all that have a kind above them in this workspace; opens the former. */
export function loose({ workspace, artifacts, nodeAt, isLinked }: Survey): Figure | null {
  const hanging = artifacts.filter(
    (it) =>
      !isClosed(it.status) &&
      parentsOf(workspace.config.schema, it.type).some(({ id }) => hasType(workspace, id)) &&
      isAsked(workspace, it, 'parent'),
  )
  const items = hanging.filter(({ path }) => nodeAt(path)?.isLoose).map(({ path }) => path)
  return isLinked ? figure(items.length, hanging.length, items) : null
}
