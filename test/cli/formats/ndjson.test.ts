import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { asData, written } from './sample.ts'

const place = {
  type: 'object',
  additionalProperties: false,
  required: ['line', 'character'],
  properties: { line: { type: 'integer', minimum: 1 }, character: { type: 'integer', minimum: 0 } },
}
const range = {
  type: 'object',
  additionalProperties: false,
  required: ['start', 'end'],
  properties: { start: place, end: place },
}
const text = { type: 'string' }
const number = { type: 'integer', minimum: 0 }
const edit = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'changes'],
  properties: {
    title: text,
    changes: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['range', 'text'],
        properties: { range, text },
      },
    },
    create: { type: 'object', required: ['path', 'text'], properties: { path: text, text } },
  },
}
const validate = new Ajv({ allErrors: true, discriminator: true }).compile({
  type: 'object',
  required: ['kind'],
  discriminator: { propertyName: 'kind' },
  oneOf: [
    {
      additionalProperties: false,
      required: ['kind', 'path', 'rule', 'severity', 'message', 'range', 'fixes', 'edits', 'page'],
      properties: {
        kind: { const: 'finding' },
        path: text,
        rule: text,
        severity: { enum: ['error', 'warning', 'info', 'hint'] },
        message: text,
        documents: { type: 'array', items: text },
        range,
        fixes: { type: 'array', items: text },
        edits: { type: 'array', items: edit },
        page: { type: ['string', 'null'], pattern: '^docs/rules/[a-z-]+\\.md$' },
      },
    },
    {
      additionalProperties: false,
      required: ['kind', 'path', 'why'],
      properties: { kind: { const: 'skipped' }, path: text, why: text },
    },
    {
      additionalProperties: false,
      required: ['kind', 'documents', 'artifacts', 'stories', 'skipped', 'findings'],
      properties: {
        kind: { const: 'summary' },
        documents: number,
        artifacts: number,
        stories: number,
        skipped: number,
        findings: { type: 'object', additionalProperties: number },
        fixed: { type: 'object', additionalProperties: number },
      },
    },
  ],
})

test('each line is one of what it says, and together they are what JSON has', async () => {
  const lines = (await written('ndjson')).split('\n')
  expect(lines.pop()).toBe('')
  const data = lines.map((line) => JSON.parse(line))
  for (const it of data) {
    validate(it)
    expect(validate.errors).toBeNull()
  }
  const { summary, findings, skipped } = await asData()
  expect(data).toEqual([
    ...findings.map((it: object) => ({ kind: 'finding', ...it })),
    ...skipped.map((it: object) => ({ kind: 'skipped', ...it })),
    { kind: 'summary', ...summary },
  ])
})
