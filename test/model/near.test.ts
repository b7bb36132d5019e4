import { expect, test } from 'vitest'
import { defaultSchema } from '../../server/src/domain/schema/schema.ts'
import { knownKeys } from '../../server/src/reading/fields/other-keys.ts'
import { near } from '../../server/src/text/near.ts'

test.each([
  ['ower', 'owner'],
  ['onwer', 'owner'],
  ['tilte', 'title'],
  ['stauts', 'status'],
  ['tpye', 'type'],
  ['parnet', 'parent'],
  ['asignee', 'assignee'],
  ['product-onwer', 'product-owner'],
])('the key %s is a slip of %s', (word, key) => expect(near(word, knownKeys)).toBe(key))

test.each(['tags', 'date', 'data', 'tile-x', 'titles', 'owners', 'typed', 'ids', 'links', 'rule', 'idea'])(
  'the key %s is a word of its own',
  (word) => expect(near(word, knownKeys)).toBe(null),
)

test.each([
  ['user-stroy', 'user-story'],
  ['roadmpa', 'roadmap'],
  ['featuer', 'feature'],
  ['epci', 'epic'],
])('the type %s is a slip of %s', (word, type) => expect(near(word, defaultSchema.typeNames, 7)).toBe(type))

test.each([
  'post',
  'page',
  'bag',
  'guide',
  'banner',
  'metric',
  'stories',
  'spice',
  'store',
  'sprite',
  'print',
  'chord',
  'visit',
])('the type %s is a word of its own', (word) => expect(near(word, defaultSchema.typeNames, 7)).toBe(null))

test('of two candidates the closer one is meant', () =>
  expect(near('product-ownr', ['product-owners', 'product-owner'])).toBe('product-owner'))
