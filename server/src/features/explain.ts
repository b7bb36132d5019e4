import { storyType } from '../domain/schema/schema.ts'
import type { Say } from '../text/say.ts'
import type { Entry } from '../workspace/entry.ts'
import { evidenceOf } from '../workspace/evidence.ts'
import { entryAt, type Workspace } from '../workspace/workspace.ts'
import { toCorrect, toMakeOne } from './explain/correct.ts'
import { chapter, type Explanation, entry } from './explain/explanation.ts'
import { factsOf } from './explain/facts.ts'
import { leftOut } from './explain/left-out.ts'
import { whyNone } from './explain/none.ts'
import { planChapters } from './explain/plans.ts'
import { storyChapters } from './explain/stories.ts'

export { type Explanation, written } from './explain/explanation.ts'

/**
 * How the document at `path` is read, in words that need no knowledge of Triad; null where there is no such document.
 * `lineAt` is the line of it, counted from 1, that an offset lies in.
 */
export function explained(
  workspace: Workspace,
  path: string,
  lineAt: (offset: number) => number,
  say: Say,
): Explanation | null {
  const found = entryAt(workspace, path)
  if (!found) return null
  const { artifact } = found
  if (!artifact) {
    return {
      title: path,
      chapters: [
        ...chapter('', [
          entry(say('No product document, so Triad leaves it alone'), whyNone(workspace, found, say)),
        ]),
        ...toMakeOne(path, likelyKind(workspace, found), say),
      ],
    }
  }
  const telling = { workspace, artifact, lineAt, say }
  return {
    title: path,
    chapters: [
      ...chapter('', factsOf(telling)),
      ...storyChapters(telling),
      ...planChapters(telling),
      ...leftOut(telling),
      ...toCorrect(telling),
    ],
  }
}

/** The kind that most speaks for, else that of stories, which most documents are. */
const likelyKind = (workspace: Workspace, found: Entry): string =>
  evidenceOf(workspace, found).find(({ kind, weight }) => kind !== null && weight > 0)?.kind ??
  storyType(workspace.config.schema)?.id ??
  '…'
