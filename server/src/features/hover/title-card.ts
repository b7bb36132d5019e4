import type { Artifact } from '../../reading/artifact/artifact.ts'
import { nounOf } from '../../reading/artifact/noun.ts'
import { evidenceAt } from '../../workspace/evidence.ts'
import { artifactSubject } from '../subject.ts'
import type { Card, Writing } from './style.ts'
import { subjectCard } from './subject-card.ts'

/** The card over the title of a document: what it is, as everywhere, and what most makes it so. */
export function titleCard(writing: Writing, artifact: Artifact): Card {
  const { workspace, style, say } = writing
  const best = evidenceAt(workspace, artifact.path).find(
    ({ weight, kind }) => weight > 0 && (kind === null || kind === artifact.type.id),
  )
  return {
    ...subjectCard(writing, artifactSubject(workspace, artifact)),
    words: best ? [say('Read as {0}: {1}', style.text(nounOf(artifact)), style.text(best.text))] : [],
  }
}
