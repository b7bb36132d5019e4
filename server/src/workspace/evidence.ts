import type { Evidence } from '../reading/artifact/evidence.ts'
import { judge } from '../reading/artifact/recognise.ts'
import { oursOf } from '../reading/document/conflict.ts'
import { documentOf, type Entry } from './entry.ts'
import { entryAt, type Workspace } from './workspace.ts'

/**
 * What speaks for a document of `workspace` being an artifact and against it, the strongest first, be it that it is none.
 * Whoever explains a document asks for it; it is looked for then.
 */
export const evidenceOf = ({ config, around }: Workspace, entry: Entry): readonly Evidence[] =>
  judge(entry.path, oursOf(documentOf(entry)), config, around).evidence

/** The same of the document at `path`. */
export function evidenceAt(workspace: Workspace, path: string): readonly Evidence[] {
  const entry = entryAt(workspace, path)
  return entry ? evidenceOf(workspace, entry) : []
}
