import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { figuresOf } from '../../server/src/features/figures.ts'
import collapsedRoles from '../../server/src/rules/collapsed-roles.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'
import { runs } from '../runs.ts'
import { nodesIn, sourceIn } from './overview/source.ts'

const roles = ['product-leader', 'product-manager', 'product-owner']
const names = ['ada', 'ben', 'cleo']

const teams = fc.array(fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }), {
  minLength: 3,
  maxLength: 3,
})
const owned = fc.array(
  fc.record({
    type: fc.constantFrom('strategy', 'business-case', 'roadmap', 'user-story'),
    owner: fc.constantFrom(...names, ...roles, '"[ada, ben]"', 'zoe', ''),
  }),
  { maxLength: 12 },
)

test('the tree, the figures and the rule say of the same people that they are several roles at once', () => {
  fc.assert(
    fc.property(teams, owned, (team, all) => {
      const people = names.map((id, at) => ({ id, name: id.toUpperCase(), roles: team[at] ?? [] }))
      const places = new Map(people.map(({ id }, at) => [`people/${id}`, { start: at, end: at + 1 }]))
      const workspace = workspaceOf(
        [
          ['kind.md', '---\ntype: research\n---\n\n# So that there are several kinds\n'] as const,
          ...all.map(
            ({ type, owner }, at) =>
              [
                `d${at}.md`,
                `---\ntype: ${type}\nowner: ${owner.replaceAll('"', '')}\n---\n\n# It\n`,
              ] as const,
          ),
        ],
        { config: { ...defaultConfig, adopted: true, people, places } },
      )
      const marked = nodesIn(sourceIn(workspace), 'person')
        .filter(({ kind, mark }) => kind === 'person' && mark === 'overloaded')
        .map(({ label }) => label)
      const told = [...(collapsedRoles.checkTeam?.(workspace) ?? [])].map(
        ({ message }) => inEnglish(message).split(' ')[0],
      )
      expect(told).toEqual(marked.filter((it) => it === it.toUpperCase()))
      const figure = figuresOf(workspace).collapsed
      if (figure) expect(figure.people.map(({ name }) => name)).toEqual(marked.filter((it) => it !== 'zoe'))
    }),
    { numRuns: runs(0.3) },
  )
})
