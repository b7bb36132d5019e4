import { type Workspace, type WorkspaceOptions, workspaceOf } from '../../server/src/workspace/workspace.ts'

/** A workspace with a cursor in one of its documents. */
export interface Scene {
  readonly workspace: Workspace
  readonly path: string
  /** Of the cursor, in the document without its mark. */
  readonly offset: number
}

/** The workspace of `files`; the one `¦` in one of them is the cursor, and no part of the text. */
export function sceneOf(files: Readonly<Record<string, string>>, options: WorkspaceOptions = {}): Scene {
  const [path, marked] = Object.entries(files).find(([, text]) => text.includes('¦')) ?? []
  if (path === undefined || marked === undefined) throw new Error('The scene has no cursor: mark it with ¦.')
  const offset = marked.indexOf('¦')
  const texts = { ...files, [path]: marked.replace('¦', '') }
  return { workspace: workspaceOf(Object.entries(texts), options), path, offset }
}
