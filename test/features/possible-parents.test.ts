import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parentOffers } from '../../server/src/features/completion/parents.ts'
import { creatable } from '../../server/src/features/creatable.ts'
import { parentChoices } from '../../server/src/features/parents.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { candidatesFor } from '../../server/src/writing/suggest.ts'
import { runs } from '../runs.ts'

const kinds = ['strategy', 'roadmap', 'feature', 'feature-backlog', 'okr', 'user-story']

test('completion, the picker, the repair and new documents offer the same parents in the same order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('user-story', 'feature', 'roadmap'),
      fc.array(
        fc.record({
          type: fc.constantFrom(...kinds),
          id: fc.nat(30),
          status: fc.constantFrom('ready', 'done', 'dropped', 'draft'),
          name: fc.constantFrom('', ' copy', '-x'),
        }),
        { maxLength: 8 },
      ),
      (type, all) => {
        const others = all.map(
          ({ type, id, status, name }) =>
            [
              `berths/${id}${name}.md`,
              `---\ntype: ${type}\nid: N-${id}\nstatus: ${status}\n---\n\n# ${id}\n`,
            ] as const,
        )
        const workspace = workspaceOf([
          ...new Map(others),
          ['here.md', `---\ntype: ${type}\nid: N-99\n---\n\n# Here\n`],
        ])
        const here = artifactAt(workspace, 'here.md')
        if (!here) throw new Error('There is a document here.')
        const choices = parentChoices(workspace, here).map(({ reference }) => reference)
        expect(candidatesFor(workspace, here).map(({ reference }) => reference)).toEqual(choices)
        const place = { path: here.path, key: 'parent', typed: '', beside: [] }
        const offered = parentOffers(workspace, place, here.type).offers.map(({ value }) => value)
        expect(offered).toEqual(choices)
        const fresh = creatable(workspace).find((it) => it.type.id === type)?.parents ?? []
        const ids = choices.filter((it) => !it.endsWith('.md'))
        expect(fresh.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids)
      },
    ),
    { numRuns: runs(0.3) },
  )
})
