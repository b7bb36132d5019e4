import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { isReady, type Lack, lacksOf } from '../../server/src/workspace/ready.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

const path = 'stories/pay.md'
const feature = ['features/cards.md', '---\ntype: feature\nid: F-1\n---\n\n# Cards\n'] as const

/** A story that has everything, with what a test changes in it. */
const story = ({
  owner = 'owner: product-owner\n',
  status = 'status: ready\n',
  parent = 'parent: F-1\n',
  sentence = 'As a guest, I want to pay, so that I can leave.',
  criteria = '## Acceptance criteria\n\n- [ ] It is paid',
} = {}) =>
  `---\ntype: user-story\nid: US-1\n${owner}${status}${parent}---\n\n# Pay\n\n${sentence}\n\n${criteria}\n`

/** What each story of the document at `path` lacks, in a workspace with a feature. */
function lacking(text: string, more: readonly (readonly [string, string])[] = [], off?: string): Lack[][] {
  const severities = new Map(off ? [[off, 'off'] as const] : [])
  const workspace = workspaceOf([[path, text], feature, ...more], {
    config: { ...defaultConfig, severities },
  })
  const artifact = artifactAt(workspace, path)
  if (!artifact) throw new Error('no artifact')
  return artifact.stories.map((it) => {
    const lacks = lacksOf(workspace, artifact, it)
    expect(isReady(workspace, artifact, it)).toBe(lacks.length === 0)
    return lacks
  })
}

describe('a story is ready', () => {
  test('with an owner, a sentence, a why, criteria and a parent', () =>
    expect(lacking(story())).toEqual([[]]))

  test.each<[Lack, Parameters<typeof story>[0]]>([
    ['owner', { owner: '' }],
    ['owner', { owner: 'owner: TBD\n' }],
    ['sentence', { sentence: 'A guest pays.' }],
    ['sentence', { sentence: 'As a guest, so that I can leave.' }],
    ['why', { sentence: 'As a guest, I want to pay.' }],
    ['criteria', { criteria: '' }],
    ['criteria', { criteria: '## Acceptance criteria\n\n- [ ] TBD' }],
    ['parent', { parent: '' }],
    ['parent', { parent: 'parent: F-99\n' }],
    ['agreement', { status: 'status: draft\n' }],
    ['agreement', { status: 'status: "🚧 Proposed"\n' }],
    ['agreement', { status: 'status: In planning\n' }],
  ])('but not without its %s: %j', (lack, change) => expect(lacking(story(change))).toEqual([[lack]]))

  test('where everything is lacking, each is named once', () =>
    expect(
      lacking(story({ owner: '', parent: '', sentence: 'A guest pays.', criteria: '', status: '' })),
    ).toEqual([['owner', 'sentence', 'criteria', 'parent']]))

  test.each(['To Do', 'Backlog', 'In Review', 'Ready for development', 'In progress', 'whatever'])(
    'at a status that says how far it is built: %s',
    (status) => expect(lacking(story({ status: `status: ${status}\n` }))).toEqual([[]]),
  )

  test('and so is what is done, whatever it lacks', () =>
    expect(lacking(story({ status: 'status: Done ✅\n', owner: '', criteria: '' }))).toEqual([[]]))
})

describe('nothing is asked for', () => {
  test('that the team has turned off', () =>
    expect(lacking(story({ owner: '', parent: '' }), [], 'missing-owner')).toEqual([['parent']]))

  test('that the format has no place for', () => {
    const kiro = '.kiro/specs/pay/requirements.md'
    const text = `# Requirements\n\n### Requirement 1\n\n**User Story:** As a guest, I want to pay, so that I can leave.\n\n#### Acceptance Criteria\n\n1. WHEN a guest pays THE SYSTEM SHALL open the gate\n`
    const workspace = workspaceOf([[kiro, text]])
    const artifact = artifactAt(workspace, kiro)
    expect(artifact?.stories.map((it) => lacksOf(workspace, artifact, it))).toEqual([[]])
  })

  test('that stands above, where nothing does and nobody writes for Triad', () => {
    const text =
      '# Pay\n\n**Owner:** PO\n\nAs a guest, I want to pay, so that I leave.\n\n**AC:**\n\n- Paid\n'
    const workspace = workspaceOf([[path, text]])
    const artifact = artifactAt(workspace, path)
    expect(artifact?.stories.map((it) => lacksOf(workspace, artifact, it))).toEqual([[]])
  })
})

describe('criteria count', () => {
  const criteria = (parent: string) =>
    [
      'stories/ac.md',
      `---\ntype: acceptance-criteria\nparent: ${parent}\n---\n\n# Criteria\n\n## Acceptance criteria\n\n- It is paid\n`,
    ] as const

  test.each(['US-1', 'pay.md'])('in a document of their own: %s', (parent) =>
    expect(lacking(story({ criteria: '' }), [criteria(parent)])).toEqual([[]]),
  )

  test('but not in that of another story', () =>
    expect(lacking(story({ criteria: '' }), [criteria('US-2')])).toEqual([['criteria']]))

  test('but not in one of a document that tells several', () =>
    expect(
      lacking(
        '---\ntype: feature\nid: F-2\nowner: PM\nparent: F-1\n---\n\n# Pay\n\n## US-1 Card\n\nAs a guest, I want to pay, so that I leave.\n\n## US-2 Cash\n\nAs a guest, I want change, so that I leave.\n',
        [criteria('pay.md')],
      ),
    ).toEqual([['criteria'], ['criteria']]))

  test('as a list of what has to hold, and one such line is none', () => {
    const rules = '- The gate SHALL open\n- The lamp SHALL burn'
    expect(lacking(story({ criteria: rules }))).toEqual([[]])
    expect(lacking(story({ criteria: rules.replace(/\n.*/, '') }))).toEqual([['criteria']])
  })

  test('under another name', () =>
    expect(lacking(story({ criteria: '## Definition of done\n\n- It is paid' }))).toEqual([[]]))
})

describe('a story that another document tells', () => {
  const prd = (status = '') =>
    `---\ntype: feature\nid: F-2\nowner: PM\n${status}parent: F-1\n---\n\n# Pay\n\n## US-1 Card\n\nAs a guest, I want to pay, so that I leave.\n\n**Acceptance criteria:**\n\n- Paid\n\n## US-2 Cash\n\nAs a guest, I want to pay.\n`

  test('has its owner, and is for what that is for', () =>
    expect(lacking(prd())).toEqual([[], ['why', 'criteria']]))

  test('is a draft with it', () =>
    expect(lacking(prd('status: draft\n'))).toEqual([['agreement'], ['why', 'criteria', 'agreement']]))

  test('is done with it', () => expect(lacking(prd('status: shipped\n'))).toEqual([[], []]))
})
