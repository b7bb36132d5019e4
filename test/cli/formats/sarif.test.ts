import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { folderOf } from '../../host/folder.ts'
import { triad } from '../terminal.ts'
import { asData, files, written } from './sample.ts'
import { sarifSchema } from './sarif.schema.ts'

// biome-ignore lint/suspicious/noExplicitAny: what it is, the schema says.
type Data = any

const validate = new Ajv({ allErrors: true }).compile(sarifSchema)
const runOf = async (): Promise<Data> => JSON.parse(await written('sarif')).runs[0]

test('it is SARIF', async () => {
  validate(JSON.parse(await written('sarif')))
  expect(validate.errors).toBeNull()
})

test('where there is nothing, it is, too', async () => {
  const { stdout } = await triad(folderOf({}), ['check', '--format', 'sarif'])
  validate(JSON.parse(stdout))
  expect(validate.errors).toBeNull()
})

test('it has each finding at its place, columns from 1 in UTF-16', async () => {
  const { findings } = await asData()
  const { results } = await runOf()
  const active = results.filter(({ suppressions }: Data) => suppressions.length === 0)
  expect(
    active.map(({ ruleId, locations: [{ physicalLocation }] }: Data) => {
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region
      const path = decodeURIComponent(physicalLocation.artifactLocation.uri)
      return [ruleId, path, startLine, startColumn - 1, endLine, endColumn - 1]
    }),
  ).toEqual(
    findings.map(({ rule, path, range: { start, end } }: Data) => [
      rule,
      path,
      start.line,
      start.character,
      end.line,
      end.character,
    ]),
  )
})

test('every result has its rule, with help', async () => {
  const { results, tool } = await runOf()
  const { rules } = tool.driver
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId)
  const { help } = rules.find(({ id }: Data) => id === 'missing-why')
  expect(help.markdown).toMatch(/^# missing-why\n/)
  expect(help.text).toMatch(/End the sentence/)
})

test('what is silenced is there and says by what', async () => {
  const { results } = await runOf()
  const silenced = results.filter(({ suppressions }: Data) => suppressions.length > 0)
  expect(silenced.map(({ ruleId, suppressions: [{ kind }] }: Data) => [ruleId, kind])).toEqual([
    ['missing-why', 'inSource'],
    ['unknown-reference', 'external'],
  ])
})

test('a finding of many documents names the others', async () => {
  const { results } = await runOf()
  const common = results.find(({ ruleId }: Data) => ruleId === 'missing-owner')
  expect(
    common.relatedLocations.map(({ physicalLocation }: Data) => physicalLocation.artifactLocation.uri),
  ).toEqual(Array.from({ length: 29 }, (_, n) => `stories/${String(n + 2).padStart(2, '0')}.md`))
})

test('a fix is what it inserts in place of what', async () => {
  const { results } = await runOf()
  const { fixes } = results.find(({ ruleId }: Data) => ruleId === 'missing-why')
  const [{ replacements }] = fixes[0].artifactChanges
  expect(replacements).toEqual([
    {
      deletedRegion: { startLine: 11, startColumn: 32, endLine: 11, endColumn: 32 },
      insertedContent: { text: ', so that it is worth something' },
    },
  ])
})

test('its fingerprints are those of a baseline, and no two are the same', async () => {
  const folder = folderOf(files)
  await triad(folder, ['check', '--write-baseline'])
  const baseline = JSON.parse(readFileSync(join(folder, 'triad-baseline.json'), 'utf8'))
  const { stdout } = await triad(folder, ['check', '--format', 'sarif', '--no-baseline'])
  const active = JSON.parse(stdout).runs[0].results.filter(
    ({ suppressions }: Data) => suppressions.length === 0,
  )
  const hashes: string[] = active.map(
    ({ partialFingerprints }: Data) => partialFingerprints['triadFinding/v1'],
  )
  expect([...hashes].sort()).toEqual(baseline.findings.map((it: string) => it.slice(-16)).sort())
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('what is not read is told', async () => {
  expect((await runOf()).invocations[0]).toMatchObject({
    executionSuccessful: true,
    toolExecutionNotifications: [{ message: { text: expect.stringMatching(/^notes\/latin\.md /) } }],
  })
})

test('from a folder within a repository, paths are those of the repository', async () => {
  const folder = folderOf(files)
  const { stdout } = await triad(join(folder, 'notes'), ['check', 'new.md', '--format', 'sarif'])
  const [{ locations }] = JSON.parse(stdout).runs[0].results
  expect(locations[0].physicalLocation.artifactLocation.uri).toBe('notes/new.md')
})
