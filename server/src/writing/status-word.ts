import { type Stage, statusKey } from '../domain/stages.ts'
import type { Artifact, Status } from '../reading/artifact/artifact.ts'
import { stageNamedBy } from '../reading/fields/status.ts'
import type { Story } from '../reading/story.ts'
import { wordsForStage } from '../workspace/found.ts'
import { ownStatusOf } from '../workspace/story-status.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * The word that a document would write for `stage`: what it writes for its other stories, else what others of the kind
 * write most, else the team's first word in `triad.yaml`, else the stage's own name, with a capital where `now` has one.
 */
export function statusWord(
  workspace: Workspace,
  artifact: Artifact,
  stage: Stage,
  story: Story | null,
  now: Status | null,
): string {
  const here = story ? wordsIn(workspace, artifact, stage, story) : []
  return (
    most(here) ??
    most(wordsForStage(workspace, artifact, stage).filter((it) => isWord(workspace, it, stage))) ??
    workspace.config.statuses[stage]?.[0] ??
    cased(stage, now)
  )
}

/** The words for `stage` of the other stories in the document. */
const wordsIn = (workspace: Workspace, artifact: Artifact, stage: Stage, story: Story): string[] =>
  artifact.stories.flatMap((it) => {
    const own = it === story ? null : ownStatusOf(artifact, it)
    const isWritten = own?.place === 'label' || own?.place === 'cell' || own?.place === 'word'
    return own && isWritten && isWord(workspace, own.text, stage) ? own.text : []
  })

/** Whether a status is a word and no more, which another document could say as well: not `Done (2027-03-01)`. */
const isWord = ({ config }: Workspace, text: string, stage: Stage): boolean =>
  /^(?:\p{Extended_Pictographic}\uFE0F? )?\p{L}[\p{L}\p{M}]*(?:[ _-]\p{L}[\p{L}\p{M}]*){0,3}$/u.test(text) &&
  stageNamedBy(config.statuses)(text) === stage

/** What is written most often, in the spelling that comes first. */
function most(words: readonly string[]): string | null {
  const counts = new Map<string, { readonly word: string; count: number }>()
  for (const word of words) {
    const key = statusKey(word)
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { word, count: 1 })
  }
  return [...counts.values()].reduce<{ word: string | null; count: number }>(
    (best, it) => (it.count > best.count ? it : best),
    { word: null, count: 0 },
  ).word
}

const cased = (stage: Stage, status: Status | null): string =>
  /^\P{L}*\p{Lu}/u.test(status?.text ?? '') ? stage.charAt(0).toUpperCase() + stage.slice(1) : stage
