import { refactored } from '../../../server/src/features/refactor/guard.ts'
import type { Answer, Refactoring } from '../../../server/src/features/refactor/refactoring.ts'
import { parse } from '../../../server/src/model/document.ts'
import {
  artifactAt,
  entriesOf,
  entryAt,
  type Workspace,
  workspaceOf,
} from '../../../server/src/model/workspace.ts'
import type { Insertion } from '../../../server/src/text/edit.ts'
import { english } from '../../../server/src/text/say.ts'

/** Documents by path, with `¦` where the cursor stands, or two around what is selected, in one of them. */
export type Files = Readonly<Record<string, string>>

export interface Scene {
  readonly before: Workspace
  /** The document with the cursor. */
  readonly path: string
  readonly result: Refactoring | null
  readonly after: Workspace
}

export const today = '2026-04-21'

/** What a refactoring does where the cursor stands. */
export function sceneOf(answer: Answer, files: Files): Scene {
  const [path = '', marked = ''] = Object.entries(files).find(([, text]) => text.includes('¦')) ?? []
  const start = marked.indexOf('¦')
  const text = marked.replaceAll('¦', '')
  const end = Math.max(start, marked.lastIndexOf('¦') - 1)
  const before = workspaceOf(Object.entries({ ...files, [path]: text }), { today })
  const artifact = artifactAt(before, path)
  const result =
    artifact &&
    answer({
      workspace: before,
      artifact,
      document: parse(artifact.text),
      span: { start, end },
      say: english,
    })
  return { before, path, result, after: result && artifact ? refactored(before, artifact, result) : before }
}

/** The texts that are not what they were, by path. */
export function changed({ before, after }: Scene): Record<string, string> {
  const others = entriesOf(after).filter(({ path, text }) => entryAt(before, path)?.text !== text)
  return Object.fromEntries(others.map(({ path, text }) => [path, text]))
}

/** An insertion as a snippet would show it: `${1:role}`. */
export const shown = (insert: Insertion): string =>
  insert.map((part) => (typeof part === 'string' ? part : `\${${part.stop}:${part.text}}`)).join('')
