import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { triadIn } from '../terminal.ts'
import { asData, written } from './sample.ts'

const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')
const faultsIn = async (contents: string) =>
  (
    await validateXML({
      xml: { fileName: 'report.xml', contents },
      schema: { fileName: 'junit.xsd', contents: schema },
    })
  ).errors.map(({ message }) => message)

test('it is what JUnit reads', async () => expect(await faultsIn(await written('junit'))).toEqual([]))

test('it is, too, where there is nothing, and where a name has what XML has no letter for', async () => {
  const { stdout } = await triadIn({}, 'check --format junit')
  expect(await faultsIn(stdout)).toEqual([])
  const name = 'stories/a\u0007b\uffff.md'
  const bell = await triadIn({ [name]: '# A\n' }, 'check --format junit')
  expect(bell.stdout).toContain('stories/a\ufffdb\ufffd.md')
  expect(await faultsIn(bell.stdout)).toEqual([])
})

test('the schema finds what is wrong', async () => {
  expect(await faultsIn('<testsuites name="a" tests="x" failures="0" errors="0"/>')).not.toEqual([])
})

test('what fails the check fails; what is milder is told', async () => {
  const xml = await written('junit')
  const { summary } = await asData()
  const { error, warning, info } = summary.findings
  expect(xml.match(/<failure /g)).toHaveLength(error + warning)
  expect(xml.match(/<system-out>/g)).toHaveLength(info)
  expect(xml).toMatch(new RegExp(`<testsuites name="triad" tests="\\d+" failures="${error + warning}"`))
  const strict = await written('junit', '--fail-on', 'error')
  expect(strict.match(/<failure /g)).toHaveLength(error)
})

test('a document without findings passes, one that is not read is skipped', async () => {
  const xml = await written('junit')
  expect(xml).toContain('<testcase name="no findings" classname="roadmap.md" file="roadmap.md"/>')
  expect(xml).toMatch(
    /classname="notes\/latin\.md" file="notes\/latin\.md"><skipped message="is saved in another /,
  )
})

test('a finding of many documents names some of the others', async () => {
  expect(await written('junit')).toContain(
    'Also: stories/02.md, stories/03.md, stories/04.md, stories/05.md, stories/06.md and 24 more.&#10;',
  )
})
