import { isStory } from '../../domain/kinds/kind.ts'
import { criteriaOf, filledOf } from '../../reading/story.ts'
import { untickedIn } from '../../workspace/done.ts'
import { aboveIn } from '../../workspace/handed-down.ts'
import { roleOf } from '../../workspace/owned.ts'
import { type Lack, lacksOf } from '../../workspace/ready.ts'
import { gravest } from '../counts.ts'
import { ownerName } from '../owners.ts'
import type { Subject } from './cards.ts'
import type { BoardCard } from './drawn.ts'

/** What is drawn of a story, in its column and its lane. */
export function cardOf(subject: Subject, column: string, lane: string): BoardCard {
  const { shown, story, name, id, title, status, span } = subject
  const { artifact, workspace, key } = shown
  const { schema } = workspace.config
  const criteria = filledOf(
    story ? criteriaOf(story) : artifact.criteria.flatMap((section) => section.criteria),
  )
  const boxes = criteria.filter(({ checked }) => checked !== null)
  const counts = story && name !== '' ? shown.countsIn(story) : shown.counts
  return {
    key: name === '' ? key : `${key}#${name}`,
    document: key,
    story: name === '' ? null : name,
    ...{ column, lane, title, id },
    status: status?.text || null,
    stage: status?.stage ?? null,
    owner: ownerName(workspace, artifact),
    role: schema.role(roleOf(schema, artifact))?.title ?? null,
    criteria: {
      done: boxes.length > 0 ? boxes.filter(({ checked }) => checked).length : null,
      all: criteria.length,
    },
    parent: parentOf(subject),
    findings: subject.findings(),
    severity: gravest(counts),
    lacks: lacksIn(subject),
    unticked: status?.stage === 'done' ? (untickedIn(workspace.config, criteria)?.open ?? 0) : 0,
    start: span.start,
    end: span.end,
  }
}

/** A story document that tells no story yet lacks all that a sentence would bring; no other kind is asked to be ready. */
function lacksIn({ shown: { workspace, artifact }, story, status }: Subject): readonly Lack[] {
  if (story) return status?.stage === 'dropped' ? [] : lacksOf(workspace, artifact, story)
  return isStory(artifact.type) && status?.stage !== 'done' && status?.stage !== 'dropped' ? ['sentence'] : []
}

/** What it is part of, as people name it: the document above, or the one that tells it among other things. */
function parentOf({ shown: { workspace, artifact }, name }: Subject): string | null {
  if (name !== '' && !isStory(artifact.type)) return artifact.title.text || null
  const [above] = aboveIn(workspace, artifact)
  return above?.artifact.title.text || artifact.parents[0]?.text || null
}
