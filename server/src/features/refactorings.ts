import { conflictsIn } from '../model/conflict.ts'
import { artifactAt, documentAt, type Workspace } from '../model/workspace.ts'
import type { Say } from '../text/say.ts'
import type { Span } from '../text/span.ts'
import { convertCriteria, convertCriteriaKind } from './refactor/convert-criteria.ts'
import { extractStory, extractStoryKind } from './refactor/extract-story.ts'
import type { Answer, Refactoring } from './refactor/refactoring.ts'
import { splitStory, splitStoryKind } from './refactor/split-story.ts'

/** Each kind of refactoring, and who does it. */
const answers: ReadonlyMap<string, Answer> = new Map([
  [convertCriteriaKind, convertCriteria],
  [extractStoryKind, extractStory],
  [splitStoryKind, splitStory],
])

export const refactoringKinds: readonly string[] = [...answers.keys()]

/** What can be put in another form in `span` of the document at `path`, of the kinds that are wanted. */
export function refactoringsIn(
  workspace: Workspace,
  path: string,
  span: Span,
  say: Say,
  isWanted: (kind: string) => boolean = () => true,
): Refactoring[] {
  const artifact = artifactAt(workspace, path)
  if (!artifact) return []
  const document = documentAt(workspace, path)
  // What a merge left open is resolved first: whatever is moved could take one half of it along.
  if (conflictsIn(document).length > 0) return []
  return [...answers].flatMap(([kind, answer]) =>
    isWanted(kind) ? (answer({ workspace, artifact, document, span, say }) ?? []) : [],
  )
}
