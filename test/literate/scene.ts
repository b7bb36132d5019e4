import type { Config } from '../../server/src/domain/config/config.ts'
import { check, checkTeam, fixesOf } from '../../server/src/rules/check.ts'
import type { Finding, Fix, Rule } from '../../server/src/rules/rule.ts'
import { applyEdits, type Edit } from '../../server/src/text/edit.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'

/** The documents of a case, and the one rule that looks at them. */
export interface Scene {
  readonly rule: Rule
  readonly config: Config
  /** Text by path, in the order of the page. */
  readonly documents: ReadonlyMap<string, string>
}

/** A finding with the document it stands in and its repairs. */
export interface Found {
  readonly path: string
  readonly finding: Finding
  readonly fixes: readonly Fix[]
}

/** What the rule reports, in the order of the page. */
export function reportedIn({ rule, config, documents }: Scene): Found[] {
  const workspace = workspaceOf(documents, { today: '2026-04-21', config })
  const inDocuments = [...documents.keys()].flatMap((path) =>
    check(workspace, path, [rule]).map((finding) => ({
      path,
      finding,
      fixes: fixesOf(workspace, path, finding),
    })),
  )
  const inTeam = checkTeam(workspace, [rule]).map((finding) => ({
    path: 'triad.yaml',
    finding,
    fixes: finding.fixes?.() ?? [],
  }))
  return [...inDocuments, ...inTeam]
}

/** The scene after a fix, with whatever `typed` over each of its tab stops; else with what stands there. */
export function repaired(scene: Scene, path: string, fix: Fix, typed: string | null = null): Scene {
  const edits = typed === null ? fix.edits : fix.edits.map((edit) => typedOver(edit, typed))
  const documents = new Map(scene.documents)
  documents.set(path, applyEdits(documents.get(path) ?? '', edits))
  if (fix.create) documents.set(fix.create.path, fix.create.text)
  return { ...scene, documents }
}

const typedOver = (edit: Edit, typed: string): Edit => ({
  span: edit.span,
  insert: edit.insert.map((part) => (typeof part === 'string' ? part : typed)),
})
