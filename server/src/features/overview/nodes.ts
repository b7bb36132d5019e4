import type { Schema } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { translated } from '../../text/message.ts'
import type { Say } from '../../text/say.ts'
import { type Counts, gravest, noCounts, plus, total } from '../counts.ts'
import { storyCount } from '../holdings.ts'
import { ownerWithSource } from '../owners.ts'
import type { Node, Shown } from './node.ts'
import { hasParts, ownStories } from './own-stories.ts'

export const documents = (say: Say, count: number): string =>
  count === 0 ? say('nothing yet') : count === 1 ? say('1 document') : say('{0} documents', count)

/** The parts of a description that there are. */
export const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ')

/** What is found in all of `held` together. */
export function found(held: readonly Shown[]): Pick<Node, 'severity' | 'findings'> {
  const counts = held.reduce<Counts>((sum, it) => plus(sum, it.counts), noCounts)
  return { severity: gravest(counts), findings: total(counts) }
}

export const statusOf = ({ artifact: { status } }: Shown): string | null =>
  status ? (status.stage ?? status.text) : null

export const titleOf = ({ artifact: { title, id, path } }: Shown): string => title.text || id?.text || path

export function artifactNode(id: string, shown: Shown, say: Say): Node {
  const { artifact, counts, workspace } = shown
  const owner = ownerWithSource(workspace, artifact)
  const status = statusOf(shown)
  return {
    id,
    kind: 'artifact',
    label: titleOf(shown),
    description: joined(artifact.id?.text, status, storyCount(ownStories(workspace, artifact), say)),
    tooltip: [
      artifact.path,
      owner ? say('Owner: {0}', owner) : say('No owner'),
      ...(status ? [say('Status: {0}', status)] : []),
    ].join('\n'),
    hasChildren: hasParts(shown),
    severity: gravest(counts),
    findings: total(counts),
    type: artifact.type,
    shown,
  }
}

export const typeNode = (id: string, type: ArtifactType, held: readonly Shown[], say: Say): Node => ({
  id,
  kind: 'type',
  label: translated(say, type.plural),
  description: joined(
    String(held.length),
    storyCount(
      held.flatMap(({ workspace, artifact }) => ownStories(workspace, artifact)),
      say,
    ),
  ),
  tooltip: say('{0} hold {1}.', translated(say, type.plural), translated(say, type.holds)),
  hasChildren: true,
  ...found(held),
  type,
})

/** In the order of ids as people count them, then of titles. */
export const byId = (a: Shown, b: Shown): number =>
  order.compare(a.artifact.id?.text ?? '\uffff', b.artifact.id?.text ?? '\uffff') ||
  order.compare(titleOf(a), titleOf(b)) ||
  order.compare(a.key, b.key)

const order = new Intl.Collator('en', { numeric: true })

/** What stands higher in the triad comes first. */
export const byType = ({ types }: Schema): ((a: Shown, b: Shown) => number) => {
  const rank = new Map(types.map((type, at) => [type.id, at]))
  const rankOf = ({ artifact }: Shown) => rank.get(artifact.type.id) ?? rank.size
  return (a, b) => rankOf(a) - rankOf(b) || byId(a, b)
}
