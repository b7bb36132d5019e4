import fc from 'fast-check'
import { expect, test } from 'vitest'
import { get, keys, set, type Table, tableOf, values } from '../../server/src/reading/document/table.ts'

const key = fc.oneof(fc.constantFrom('', 'a', 'b', '__proto__', 'constructor'), fc.string({ maxLength: 3 }))
const change = fc.tuple(key, fc.option(fc.nat(9), { nil: undefined }))

const entriesOf = (table: Table<number>) => [...keys(table)].sort().map((it) => [it, get(table, it)])

test('a table is a map', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(9))), fc.array(change), (entries, changes) => {
      const map = new Map(entries)
      let table = tableOf(entries)
      for (const [name, value] of changes) {
        table = set(table, name, value)
        if (value === undefined) map.delete(name)
        else map.set(name, value)
        expect(get(table, name)).toBe(value)
      }
      expect(table.size).toBe(map.size)
      expect(entriesOf(table)).toEqual([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
      expect([...values(table)].sort()).toEqual([...map.values()].sort())
    }),
  ))

test('a table never changes', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(9))), change, (entries, [name, value]) => {
      const table = tableOf(entries)
      const before = entriesOf(table)
      set(table, name, value)
      expect(entriesOf(table)).toEqual(before)
    }),
  ))

test('setting one key shares what a table of many is made of', () => {
  const table = tableOf(Array.from({ length: 5000 }, (_, i) => [`docs/${i}.md`, i] as const))
  const other = set(table, 'docs/17.md', -1)
  expect(other.base).toBe(table.base)
  expect(other.top?.size).toBe(1)
})

test('many changes go into what is below, and nothing is lost', () => {
  const map = new Map(Array.from({ length: 3000 }, (_, i) => [`${i}`, i]))
  let table = tableOf(map)
  for (let i = 0; i < 5000; i++) {
    const [name, value] = [`${(i * 7) % 4001}`, i % 5 === 0 ? undefined : i]
    table = set(table, name, value)
    if (value === undefined) map.delete(name)
    else map.set(name, value)
  }
  expect(entriesOf(table)).toEqual([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
  expect(table.size).toBe(map.size)
  expect(table.top?.size ?? 0).toBeLessThan(100)
})

test('removing what is not there is no change', () => {
  const table = tableOf([['a', 1]])
  expect(set(table, 'b', undefined)).toBe(table)
})
