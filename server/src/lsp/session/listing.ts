import type { Diagnostic } from 'vscode-languageserver'
import { type CommonLack, commonAmong, commonLack, keysOf } from '../../features/common-lacks.ts'
import { type Counts, noCounts, plus } from '../../features/counts.ts'
import { inEnglish, worded } from '../../text/message.ts'
import type { Say } from '../../text/say.ts'
import { severityIn } from '../convert.ts'
import { type Checked, type Folder, resultIdOf } from './folder.ts'

/**
 * What is listed of documents that nobody has open: what nearly all of a kind lack once, at the first of them. Kept in
 * a folder as it was last told, so that only what changes it is looked at again.
 */

/** What is shown of a document. */
export type Listed = Pick<Checked, 'diagnostics' | 'resultId'>

/** What is listed of the document at `path`, which nobody has open. */
export function listedAt(folder: Folder, path: string, say: Say): Listed | null {
  const checked = folder.checked.get(path)
  if (!checked) return null
  const commons = checked.shares.flatMap((share) =>
    share.lacks ? keysOf(share).flatMap((key) => folder.common.get(key) ?? []) : [],
  )
  if (commons.length === 0) return checked
  const diagnostics = commons.reduce(
    (left, common) => withCommon(left, common, path, say),
    checked.diagnostics,
  )
  return { diagnostics, resultId: resultIdOf(diagnostics) }
}

function withCommon(
  diagnostics: readonly Diagnostic[],
  { rule, first, message }: CommonLack,
  path: string,
  say: Say,
) {
  const own = diagnostics.find(({ code }) => code === rule.id)
  return diagnostics.flatMap((it) =>
    it.code !== rule.id ? it : path === first && it === own ? { ...it, message: worded(say, message) } : [],
  )
}

/**
 * Takes over which documents are `open`, and looks anew at what documents lack together where that may have changed:
 * the paths of documents of which something else is listed now.
 */
export function relist(folder: Folder, open: ReadonlySet<string>): Set<string> {
  const changed = new Set<string>()
  for (const path of [...open, ...folder.open]) {
    if (open.has(path) && folder.open.has(path)) continue
    for (const share of folder.checked.get(path)?.shares ?? [])
      if (share.lacks) {
        for (const key of keysOf(share)) folder.recounted.add(key)
        changed.add(path)
      }
  }
  folder.open = open
  const recounted = withSiblings(folder)
  const common = commonAmong([...recounted].flatMap((key) => folder.tallies.get(key) ?? []))
  for (const key of recounted) {
    const tally = folder.tallies.get(key)
    const before = folder.common.get(key)
    const after = tally && common.includes(tally) ? commonLack(tally, (path) => !open.has(path)) : null
    if (after) folder.common.set(key, after)
    else folder.common.delete(key)
    if (isSame(before, after)) continue
    if (before && after) for (const { first } of [before, after]) changed.add(first)
    else for (const path of tally?.lacking.keys() ?? []) changed.add(path)
  }
  folder.recounted.clear()
  return changed
}

/** The keys that were recounted, and those of the same rules: what all kinds lack together stands for what each lacks. */
function withSiblings({ recounted, tallies, common }: Folder): Set<string> {
  if (recounted.size === 0) return recounted
  const ruleOf = (key: string) => key.slice(0, key.indexOf(' '))
  const rules = new Set([...recounted].map(ruleOf))
  const others = [...tallies.keys(), ...common.keys()].filter((key) => rules.has(ruleOf(key)))
  return new Set([...recounted, ...others])
}

const isSame = (a: CommonLack | undefined, b: CommonLack | null | undefined): boolean =>
  a && b ? a.first === b.first && inEnglish(a.message) === inEnglish(b.message) : !a && !b

/** How many findings are listed of a folder: its own, but what documents that nobody has open lack together once. */
export function listedCounts(folder: Folder): Counts {
  let counts = folder.counts
  for (const [key, { rule, first }] of folder.common)
    for (const path of folder.tallies.get(key)?.lacking.keys() ?? []) {
      if (folder.open.has(path)) continue
      const own = (folder.checked.get(path)?.diagnostics ?? []).filter(({ code }) => code === rule.id)
      for (const { severity } of path === first ? own.slice(1) : own)
        counts = plus(counts, { ...noCounts, [severityIn(severity)]: 1 }, -1)
    }
  return counts
}
