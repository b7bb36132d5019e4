import type { Stage } from '../../reading/artifact/artifact.ts'
import { isClosed } from '../../reading/fields/status.ts'
import { total } from '../counts.ts'
import { ownerName } from '../owners.ts'
import type { Shown } from './node.ts'

/** What somebody wants to see of all artifacts; what is not said leaves nothing out. */
export interface Filter {
  /** `open` is all that is neither done nor dropped, whatever it says of itself. */
  readonly status?: 'open' | Stage
  /** Whether only what has findings is wanted. */
  readonly findings?: boolean
  /** Words that all have to stand in its title, id, owner and those of its stories, in any letter case. */
  readonly text?: string
}

const wordsOf = ({ text = '' }: Filter): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')

export const isFilter = (filter: Filter): boolean =>
  filter.status !== undefined || filter.findings === true || wordsOf(filter).length > 0

/** Whether an artifact is wanted. */
export function keeping(filter: Filter): (shown: Shown) => boolean {
  const words = wordsOf(filter)
  const { status, findings = false } = filter
  return ({ artifact, workspace, counts }) => {
    if (findings && total(counts) === 0) return false
    if (status === 'open' ? isClosed(artifact.status) : status && artifact.status?.stage !== status)
      return false
    if (words.length === 0) return true
    const { title, id, path, stories } = artifact
    const told = stories.flatMap((story) => [story.id?.text, story.title.text])
    const said = [title.text || path, id?.text, ownerName(workspace, artifact), ...told]
      .join('\n')
      .toLowerCase()
    return words.every((word) => said.includes(word))
  }
}
