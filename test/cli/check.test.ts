import { describe, expect, it, test } from 'vitest'
import { story, triadIn, workspace } from './terminal.ts'

const clean = workspace({ 'story.md': story() })
/** One finding of each severity that a rule has: an error, a warning and an info. */
const faulty = {
  error: workspace({ 'story.md': story(), 'again.md': story() }),
  warning: workspace({ 'story.md': story({ head: 'status: draft' }) }),
  info: workspace({ 'story.md': story({ body: 'As a skipper, I want a berth.' }) }),
}

it('reads MDX, and frontmatter of TOML and JSON', async () => {
  const files = {
    'a.mdx': '---\ntype: feature\nid: F-1\n---\n\n# One\n',
    'b.md': '+++\ntype = "feature"\nid = "F-2"\nparent = "F-9"\n+++\n\n# Two\n',
    'c.md': '{\n  "type": "feature",\n  "owner": "@lena",\n  "parent": "a.mdx"\n}\n\n# Three\n',
  }
  const { stdout } = await triadIn(workspace(files), 'check . --format json')
  const found = JSON.parse(stdout).findings.map((it: { path: string; rule: string }) => [it.path, it.rule])
  expect(found).toContainEqual(['b.md', 'unknown-reference'])
  expect(found).toContainEqual(['a.mdx', 'missing-owner'])
  expect(found.filter(([path]: string[]) => path === 'c.md').map(([, rule]: string[]) => rule)).not.toContain(
    'missing-owner',
  )
})

describe('the exit status', () => {
  it('is 0 where nothing is found', async () => {
    expect(await triadIn(clean, 'check .')).toEqual({
      code: 0,
      stdout: 'No findings. 4 documents, 4 artifacts, 1 story.\n',
      stderr: '',
    })
  })

  it.each([
    ['error', 1, 0, 0],
    ['warning', 1, 1, 0],
    ['info', 1, 1, 1],
    ['hint', 1, 1, 1],
    ['never', 0, 0, 0],
  ])('with --fail-on %s: %i for an error, %i for a warning, %i for an info', async (level, ...codes) => {
    for (const [index, files] of Object.values(faulty).entries())
      expect((await triadIn(files, `check . --fail-on ${level}`)).code).toBe(codes[index])
  })

  it('counts warnings where nothing is said', async () => {
    expect((await triadIn(faulty.warning, 'check')).code).toBe(1)
    expect((await triadIn(faulty.info, 'check')).code).toBe(0)
  })

  it('lets the last --fail-on count', async () => {
    expect((await triadIn(faulty.warning, 'check --fail-on warning --fail-on=error')).code).toBe(0)
  })
})

describe('--rule', () => {
  const two = workspace({
    'story.md': story({ head: 'ower: product-owner', body: 'As a skipper, I want a berth.' }),
  })
  const rulesIn = (stdout: string) => [...stdout.matchAll(/ {2}([a-z-]+)$/gm)].map((match) => match[1])

  test.each([
    ['check', ['unknown-field', 'missing-owner', 'missing-why']],
    ['check --rule missing-owner', ['missing-owner']],
    ['check --rule missing-owner --rule missing-why', ['missing-owner', 'missing-why']],
    ['check --rule=missing-why,unknown-field', ['unknown-field', 'missing-why']],
    ['check --rule missing-why, --rule ,missing-why', ['missing-why']],
    ['check --rule duplicate-id', []],
  ])('%s finds %j', async (line, expected) => {
    const { stdout, stderr } = await triadIn(two, line)
    expect(rulesIn(stdout)).toEqual(expected)
    expect(stderr).toBe('')
  })

  it('fails by what it was asked to look for', async () => {
    expect((await triadIn(two, 'check --rule missing-owner')).code).toBe(1)
    expect((await triadIn(two, 'check --rule missing-why')).code).toBe(0)
  })

  it('knows what was meant by an unknown one', async () => {
    expect(await triadIn(clean, 'check --rule missing-onwer')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'triad: there is no rule "missing-onwer"; did you mean missing-owner?\n',
    })
  })

  it('names them all where nothing is near', async () => {
    const { code, stderr } = await triadIn(clean, 'check --rule spelling')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^triad: there is no rule "spelling"; known: collapsed-roles, .*wrong-parent\n$/)
  })
})
