import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../../host/folder.ts'
import { story, triad, workspace } from '../terminal.ts'

const files = workspace({ 'story.md': story({ head: 'status: draft' }) })

test('several formats go into files beside what is printed', async () => {
  const folder = folderOf(files)
  const line = 'check --output sarif=out.sarif --output=junit=junit.xml --output text=a=b.txt'
  const { code, stdout, stderr } = await triad(folder, line.split(' '), { isTTY: true })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toContain('\u001b[33mwarning')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  expect(JSON.parse(read('out.sarif')).runs[0].results).toHaveLength(1)
  expect(read('junit.xml')).toContain('<failure ')
  expect(read('a=b.txt')).toMatch(/^story\.md:8:3 {2}warning {2}This user story/)
})

test('what cannot be written is told, and the rest is written', async () => {
  const folder = folderOf(files)
  const line = 'check --output json=no/such/folder.json --output json=found.json'
  const { code, stderr } = await triad(folder, line.split(' '))
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'triad: no/such/folder.json cannot be written: its folder does not exist.\n',
  })
  expect(JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8')).findings).toHaveLength(1)
})
