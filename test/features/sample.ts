import { fileURLToPath } from 'node:url'
import { textReader } from '../../server/src/host/read.ts'
import { walkSync } from '../../server/src/host/walk.ts'
import { type Workspace, type WorkspaceOptions, workspaceOf } from '../../server/src/workspace/workspace.ts'

/** One of the sample workspaces, on a day of the spring it is set in. */
export function sample(name: string): Workspace {
  const root = fileURLToPath(new URL(`../workspaces/${name}`, import.meta.url))
  const read = textReader()
  return workspaceOf(
    walkSync(root).map((path) => [path, String(read(`${root}/${path}`))] as const),
    { today: '2026-04-21' },
  )
}

/**
 * The workspace of `table`, a line for each document: its path, then `key: value` by turns, divided by `|`. What is
 * behind `=` is the text below the frontmatter.
 */
export function workspaceIn(table: string, options: WorkspaceOptions = {}): Workspace {
  const lines = table.split('\n').flatMap((line) => line.trim() || [])
  return workspaceOf(
    lines.map((line) => {
      const [head = '', ...body] = line.split(' = ')
      const [path = '', ...fields] = head.split('|').map((it) => it.trim())
      return [
        path,
        `---\n${fields.join('\n')}\n---\n\n${body.join(' = ').replaceAll('\\n', '\n')}\n`,
      ] as const
    }),
    { today: '2026-04-21', ...options },
  )
}
