import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { triadIn } from '../terminal.ts'
import { asData, written } from './sample.ts'

// biome-ignore lint/suspicious/noExplicitAny: what it is, the schema says.
type Data = any

const lines = {
  type: 'object',
  required: ['begin'],
  properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
}
const place = {
  type: 'object',
  required: ['path', 'lines'],
  // No path begins with `./` (GitLab, “Code Quality report format”).
  properties: { path: { type: 'string', pattern: '^(?!\\./)' }, lines },
}
const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      type: { const: 'issue' },
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: place,
      other_locations: { type: 'array', items: place },
      categories: { type: 'array', minItems: 1, items: { enum: ['Clarity'] } },
      content: { type: 'object', required: ['body'], properties: { body: { type: 'string' } } },
    },
  },
})

test('it is a code quality report', async () => {
  validate(JSON.parse(await written('gitlab')))
  expect(validate.errors).toBeNull()
  expect(JSON.parse((await triadIn({}, 'check --format gitlab')).stdout)).toEqual([])
})

test('it has each finding once, by a fingerprint of its own', async () => {
  const issues = JSON.parse(await written('gitlab'))
  const { findings } = await asData()
  expect(
    issues.map(({ check_name, location }: Data) => [check_name, location.path, location.lines.begin]),
  ).toEqual(findings.map(({ rule, path, range }: Data) => [rule, path, range.start.line]))
  expect(new Set(issues.map((it: Data) => it.fingerprint)).size).toBe(issues.length)
})

test('a finding of many documents has their places', async () => {
  const issues = JSON.parse(await written('gitlab'))
  const { other_locations, description } = issues.find((it: Data) => it.check_name === 'missing-owner')
  expect(other_locations).toHaveLength(29)
  expect(description).toMatch(/has an owner\. Also: stories\/02\.md, .* and 24 more\.$/)
})
