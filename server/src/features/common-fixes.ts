import { check, fixesOf } from '../rules/check.ts'
import type { Fix } from '../rules/rule.ts'
import { append } from '../text/append.ts'
import { type Edit, hasTabStops } from '../text/edit.ts'
import { inEnglish, type Message } from '../text/message.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { isCommon, type Tally } from './common-lacks.ts'

/** One repair in all documents that lack the same. */
export interface CommonFix {
  readonly title: Message
  /** By path. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>
}

/**
 * The repairs that may be right for all documents of a tally that lack the same, in the order in which the one at
 * `path` offers them; none where it is not nearly all of their kind. What somebody has to complete is none of them.
 * As many documents are read as lack it.
 */
export function commonFixes(workspace: Workspace, path: string, tally: Tally): CommonFix[] {
  if (!isCommon(tally)) return []
  const { rule, lacking } = tally
  const fixesAt = (at: string): (readonly Fix[])[] =>
    check(workspace, at, [rule]).map((finding) => fixesOf(workspace, at, finding))
  const [own = []] = fixesAt(path)
  if (own.length > 1 && !rule.lack.alikeForAll) return []
  const titles = new Map(own.filter(isWhole).map(({ title }) => [inEnglish(title), title]))
  if (titles.size === 0) return []
  const found = new Map([...titles.keys()].map((title) => [title, new Map<string, Edit[]>()]))
  for (const at of [...lacking.keys()].sort())
    for (const fixes of fixesAt(at)) {
      if (fixes.length > 1 && !rule.lack.alikeForAll) return []
      for (const { title, edits } of fixes.filter(isWhole)) {
        const changes = found.get(inEnglish(title))
        const known = changes?.get(at) ?? []
        append(known, edits)
        changes?.set(at, known)
      }
    }
  return [...found]
    .filter(([, edits]) => edits.size > 1)
    .map(([title, edits]) => ({ title: titles.get(title) as Message, edits }))
}

/** Whether a repair says all that is to be written. */
const isWhole = ({ edits, create }: Fix): boolean => !create && !edits.some(hasTabStops)
