import fc from 'fast-check'
import { expect, test } from 'vitest'
import { views, wayIn } from '../../../server/src/features/overview.ts'
import { english } from '../../../server/src/text/say.ts'
import { runs } from '../../runs.ts'
import { every, sourceOf } from './source.ts'

const count = 6
const types = ['strategy', 'roadmap', 'feature', 'user-story']
const owners = ['', 'product-owner', 'ada', 'nobody we know', '[ada, ben]']
const statuses = ['ready', 'done', 'draft']

/** Documents whose parents are any of each other, themselves, or nowhere: forests, circles, tangles. */
const documents = fc.array(
  fc.record({
    type: fc.constantFrom(...types),
    parents: fc.uniqueArray(fc.integer({ min: 0, max: count + 1 }), { maxLength: 2 }),
    owner: fc.constantFrom(...owners),
    status: fc.constantFrom(...statuses),
  }),
  { minLength: 1, maxLength: count },
)
const filters = fc.constantFrom({}, { status: 'open' as const }, { text: 'd-1' }, { findings: true })
const view = fc.constantFrom(...(Object.keys(views) as (keyof typeof views)[]))

test('each view shows each document that is wanted, under ids that occur once, and knows the way there', () => {
  fc.assert(
    fc.property(documents, filters, view, (all, filter, name) => {
      const source = sourceOf(
        Object.fromEntries(
          all.map(({ type, parents, owner, status }, at) => [
            `d${at}.md`,
            `type: ${type}; id: D-${at}; owner: ${owner}; status: ${status}; parent: [${parents.map((it) => `D-${it}`).join(', ')}]`,
          ]),
        ),
      )
      const nodes = every(source, name, filter)
      const ids = nodes.map((it) => it.id)
      expect(new Set(ids).size).toBe(ids.length)

      const wanted = every(source, 'role', filter).flatMap((it) => it.shown?.key ?? [])
      const shown = nodes.flatMap((it) => (it.shown && !it.isContext ? [it.shown.key] : []))
      expect([...new Set(shown)].sort()).toEqual([...wanted].sort())

      for (const { key } of source.all()) {
        const way = wayIn(source, { view: name, filter }, key, english)
        expect(way.length > 0).toBe(wanted.includes(key))
        for (const id of way) expect(ids).toContain(id)
      }
    }),
    { numRuns: runs(0.3) },
  )
})
