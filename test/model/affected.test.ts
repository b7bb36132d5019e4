import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../server/src/rules/check.ts'
import { affectedBy } from '../../server/src/workspace/affected.ts'
import { pathsOf, type Workspace, withDocument, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { runs } from '../runs.ts'

const paths = ['a.md', 'b.md', 'c.md', 'd.md', 'a copy.md', 'b (1).md']
const ids = ['F-1', 'F-2', 'F-3', 'F-4', 'F-5']

/** Features that name each other, so that circles of any length come and go. */
const document = fc
  .record({
    id: fc.option(fc.constantFrom(...ids)),
    parents: fc.array(fc.constantFrom(...ids, ...paths.slice(0, 4)), { maxLength: 2 }),
    status: fc.constantFrom('ready', 'done', 'draft'),
    item: fc.option(fc.constantFrom(...ids), { freq: 3 }),
  })
  .map(
    ({ id, parents, status, item }) =>
      `---\ntype: feature\n${id ? `id: ${id}\n` : ''}parent: [${parents.join(', ')}]\nstatus: ${status}\nowner: PM\n---\n\n# It\n${item ? `\n- ${item} Below\n` : ''}`,
  )

const found = (workspace: Workspace, path: string) =>
  check(workspace, path).map((it) => `${it.rule.id} ${it.span.start} ${it.message}`)

test('what a change does not touch is found as before', () => {
  let circles = 0
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...paths), document),
      fc.constantFrom(...paths),
      fc.option(document, { freq: 8 }),
      (files, path, text) => {
        const before = workspaceOf(Object.entries(files))
        const after = withDocument(before, path, text)
        const affected = affectedBy(before, after, path)
        for (const it of pathsOf(after)) {
          const now = found(after, it)
          if (now.some((one) => one.startsWith('reference-cycle'))) circles++
          if (!affected.has(it)) expect([it, now]).toEqual([it, found(before, it)])
        }
      },
    ),
  )
  expect(circles).toBeGreaterThan(runs() / 10)
})
