import { expect, test } from 'vitest'
import { applyEdits } from '../../server/src/text/edit.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { setReference } from '../../server/src/writing/reference-edit.ts'

const path = 'stories/a.md'
const head = '---\ntype: user-story\nparent: '

/** What stands behind `parent:` once its last reference is `now`. */
function after(written: string, now: string, title?: string): string {
  const text = `${head}${written}\n---\n`
  const artifact = artifactAt(workspaceOf([[path, text]]), path)
  const reference = artifact?.parents.at(-1)
  if (!artifact || !reference) throw new Error(`${written} names no parent.`)
  return applyEdits(text, [setReference(artifact, reference, now, title)]).slice(
    head.length,
    -'\n---\n'.length,
  )
}

test.each([
  ['F-1', 'F-2', 'F-2'],
  ['"F-1"', 'F-2', '"F-2"'],
  ["'F-1'", 'F-2', "'F-2'"],
  ['" F-1 "', 'F-2', '" F-2 "'],
  ['[F-0, "F-1"]', 'F-2', '[F-0, "F-2"]'],
  ['"F-1" # why', 'F-2', '"F-2" # why'],
  // What would need quotes has them already.
  ['F-1', '1.2', '"1.2"'],
  ['"F-1"', '1.2', '"1.2"'],
  ["'F-1'", '1.2', "'1.2'"],
  ['"../features/a.md"', '../features/b.md', '"../features/b.md"'],
  ['../features/a.md', '../features/b.md#one', '../features/b.md#one'],
])('%s becomes %s: %s', (written, now, expected) => expect(after(written, now)).toBe(expected))
