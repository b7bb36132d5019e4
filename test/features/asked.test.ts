import { expect, test } from 'vitest'
import { rules } from '../../server/src/rules/index.ts'
import { asking } from '../../server/src/workspace/asked.ts'

test('whatever a document can be asked for, a rule asks for', () => {
  const ids = rules.map(({ id }) => id)
  for (const id of Object.values(asking)) expect(ids).toContain(id)
})
