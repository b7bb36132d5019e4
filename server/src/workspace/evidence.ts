import type { Evidence } from '../reading/artifact/evidence.ts'
import { judge } from '../reading/artifact/recognise.ts'
import { oursOf } from '../reading/document/conflict.ts'
import { documentOf, type Entry } from './entry.ts'
import type { Workspace } from './workspace.ts'

/** What speaks for a document of `workspace` being an artifact and against it, the strongest first, be it that it is none. */
export const evidenceOf = ({ config, around }: Workspace, entry: Entry): readonly Evidence[] =>
  entry.artifact?.evidence ?? judge(entry.path, oursOf(documentOf(entry)), config, around).evidence
