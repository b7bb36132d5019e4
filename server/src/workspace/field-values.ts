import type { Artifact } from '../reading/artifact/artifact.ts'
import { parse } from '../reading/document/document.ts'
import { bareWords } from '../reading/lead/name.ts'
import { isPlaceholder } from '../reading/placeholders/placeholder.ts'
import { cellsOfStory } from '../reading/stories/status.ts'
import type { Story } from '../reading/story.ts'
import { fold } from '../text/fold.ts'
import { memoOf } from '../text/memo.ts'
import type { Workspace } from './workspace.ts'

/**
 * The fields of `ready: { fields: … }` in `triad.yaml` that a story has no value for, be it in the frontmatter of its
 * document, on a line of its own, `**Estimate:** 3`, or in the column of that name.
 */
export function fieldsLackedBy(workspace: Workspace, artifact: Artifact, story: Story): string[] {
  const { fields } = workspace.config.ready
  if (fields.length === 0) return []
  const { text } = artifact
  const cells = story.place === 'row' ? cellsOfStory(partsOf(artifact), story) : []
  return fields.filter((field) => {
    const name = fold(field)
    const isSaid = (value: string) => value.trim() !== '' && !isPlaceholder(value)
    const inFrontmatter = artifact.frontmatter?.fields.find((it) => it.name === name)
    if (
      inFrontmatter &&
      (inFrontmatter.shape === 'map' || inFrontmatter.scalars.some((it) => isSaid(it.text)))
    )
      return false
    if (cells.some((cell) => fold(bareWords(cell.name)) === name && isSaid(text.slice(cell.start, cell.end))))
      return false
    const span =
      story.place === 'file' ? { start: artifact.frontmatter?.content.end ?? 0, end: text.length } : story
    return ![...text.slice(span.start, span.end).matchAll(labelled)].some(
      ({ groups }) => fold(groups?.label ?? '') === name && isSaid(groups?.value ?? ''),
    )
  })
}

/** A document is parsed once for all stories in its tables. */
const partsOf = memoOf(({ text }: Artifact) => parse(text).parts)

/** `**Estimate:** 3`, `- Estimate: 3`, `> **Estimate**: 3`; several may stand on one line. */
const labelled =
  /(?:^|[|·])[ \t>]{0,20}(?:[-*+][ \t]{1,4})?[*_]{0,3}(?<label>\p{L}[\p{L}\p{M}\p{N} _-]{0,40}?)[*_]{0,3}[ \t]?[:：][*_]{0,3}[ \t]*(?<value>[^\r\n|·]{0,200})/gmu
