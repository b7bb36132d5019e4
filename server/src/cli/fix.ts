import { join } from 'node:path'
import { fixAll } from '../features/fix-all.ts'
import type { Rule } from '../rules/rule.ts'
import { applyEdits } from '../text/edit.ts'
import { entryAt, type Workspace, withDocument } from '../workspace/workspace.ts'
import type { Loaded } from './load.ts'
import { complain, type Surroundings } from './surroundings.ts'

/** What `--fix` did. */
export interface Fixed {
  readonly findings: number
  readonly files: number
}

export interface Fixing {
  /** The workspaces as they are now. */
  readonly loaded: readonly Loaded[]
  readonly fixed: Fixed
  /** Whether a file could not be written; stderr has the lines. */
  readonly incomplete: boolean
}

/** A repair in one document can make room for one in another; so many times over it does not go on. */
const mostRounds = 10

/** Repairs what needs no thought in the documents that were asked about, and writes those that changed. */
export function fixFiles(
  loaded: readonly Loaded[],
  rules: readonly Rule[],
  surroundings: Surroundings,
): Fixing {
  let findings = 0
  let files = 0
  let incomplete = false
  const after = loaded.map((it) => {
    const { counts, workspace } = fixedIn(it, rules)
    let now = workspace
    for (const [path, count] of counts) {
      const before = textAt(it.workspace, path)
      const fault = surroundings.disk.rewrite(join(it.root, path), before, textAt(workspace, path))
      if (fault) {
        complain(surroundings.stderr, `${it.shown(path)} ${fault.why}.`)
        incomplete = true
        now = withDocument(now, path, before)
        continue
      }
      findings += count
      files++
    }
    return { ...it, workspace: now }
  })
  return { loaded: after, fixed: { findings, files }, incomplete }
}

/** A workspace after all repairs, with how many there were by path. */
export function fixedIn(
  { workspace, paths }: Loaded,
  rules: readonly Rule[],
): { readonly workspace: Workspace; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>()
  let now = workspace
  for (let round = 0; round < mostRounds; round++) {
    const before = now
    for (const path of paths) {
      const { edits, count } = fixAll(now, path, rules)
      if (count === 0) continue
      counts.set(path, (counts.get(path) ?? 0) + count)
      now = withDocument(now, path, applyEdits(textAt(now, path), edits))
    }
    if (now === before) break
  }
  return { workspace: now, counts }
}

const textAt = (workspace: Workspace, path: string): string => entryAt(workspace, path)?.text ?? ''
