import { parentsOf } from '../../domain/schema/schema.ts'
import { isOwned } from '../../reading/fields/assigned.ts'
import { isClosed } from '../../reading/fields/status.ts'
import { isAsked } from '../../workspace/asked.ts'
import { childTypes } from '../../workspace/handoff.ts'
import { isReady } from '../../workspace/ready.ts'
import { statusOf } from '../../workspace/story-status.ts'
import { type Figure, figure } from './figure.ts'
import { reach, type Survey } from './survey.ts'

/** What is owned, ready, and handed down cleanly. */

/** Artifacts that somebody owns, of all that are asked for an owner; opens those that nobody does. */
export function owned({ product, artifacts }: Survey): Figure | null {
  const { keyOf, workspaceOf } = product
  const asked = artifacts.filter((it) => isAsked(workspaceOf(it), it, 'owner'))
  const ownerless = asked.filter((it) => !isOwned(it))
  return figure(asked.length - ownerless.length, asked.length, ownerless.map(keyOf))
}

/** Open stories that a team could take on, of all open stories; opens the documents of those it could not. */
export function ready({ product, stories }: Survey): Figure | null {
  const { keyOf, workspaceOf } = product
  const open = stories.filter(({ artifact, story }) => !isClosed(statusOf(artifact, story)))
  const not = open.filter(({ artifact, story }) => !isReady(workspaceOf(artifact), artifact, story))
  return figure(
    open.length - not.length,
    open.length,
    not.map(({ artifact }) => keyOf(artifact)),
  )
}

/**
 * Stories, open or done, from whose document one comes up to a strategy over parents, of all stories; opens the others.
 * Null where there is no strategy to come up to.
 */
export function traced({ product, all, stories, parents }: Survey): Figure | null {
  const strategies = all.filter(({ type }) => type.isSummit)
  if (!product.isLinked || strategies.length === 0) return null
  const served = reach(strategies, parents.below)
  const lost = stories.filter(({ artifact }) => !served.has(artifact))
  return figure(
    stories.length - lost.length,
    stories.length,
    lost.map(({ artifact }) => product.keyOf(artifact)),
  )
}

/** Ready or active artifacts that nothing picks up, of all whose like others are handed down from; opens the former. */
export function dropped({ product, artifacts, nodeAt }: Survey): Figure | null {
  const { keyOf, workspaceOf, kinds, isLinked } = product
  const handing = artifacts.filter(
    (it) =>
      (it.status?.stage === 'ready' || it.status?.stage === 'active') &&
      it.type.handsDown &&
      childTypes(workspaceOf(it), it.type).some(({ id }) => kinds.has(id)),
  )
  const items = handing.filter((it) => nodeAt(it)?.isDropped).map(keyOf)
  return isLinked ? figure(items.length, handing.length, items) : null
}

/** Open artifacts with nothing above them, of all that have a kind above them in this workspace; opens the former. */
export function loose({ product, artifacts, nodeAt }: Survey): Figure | null {
  const { keyOf, workspaceOf, kinds, isLinked, schema } = product
  const hanging = artifacts.filter(
    (it) =>
      !isClosed(it.status) &&
      parentsOf(schema, it.type).some(({ id }) => kinds.has(id)) &&
      isAsked(workspaceOf(it), it, 'parent'),
  )
  const items = hanging.filter((it) => nodeAt(it)?.isLoose).map(keyOf)
  return isLinked ? figure(items.length, hanging.length, items) : null
}
