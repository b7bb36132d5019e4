import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { silencings } from '../../server/src/features/silence.ts'
import { textReader } from '../../server/src/host/read.ts'
import { walkSync } from '../../server/src/host/walk.ts'
import { check } from '../../server/src/rules/check.ts'
import { rules } from '../../server/src/rules/index.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { type Workspace, withDocument, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { unsoundEdits } from '../literate/laws.ts'
import { readPage } from '../literate/page.ts'
import { sceneOf } from '../literate/run.ts'

const path = 'stories/pay.md'
const workspaceWith = (text: string) => workspaceOf([[path, text]])

/** The rules that report in a document, as many times as they do. */
const reported = (workspace: Workspace, at = path) => check(workspace, at).map((it) => it.rule.id)

/** A document after a rule is silenced in it, `where` people say it. */
function silenced(text: string, rule: string, where: string): string {
  const workspace = workspaceWith(text)
  const finding = check(workspace, path).find((it) => it.rule.id === rule)
  if (!finding) throw new Error(`nothing found by ${rule}`)
  const silencing = silencings(workspace, path, finding, null).find((it) =>
    inEnglish(it.title).endsWith(where),
  )
  return silencing ? applyEdits(text, silencing.edits) : 'not offered'
}

const told = 'As a guest, I want to pay.\n\n## Acceptance criteria\n\n- It is paid\n'

describe('a rule is silenced', () => {
  test('for a line, by a comment before it', () =>
    expect(silenced(`# Pay\n\n${told}`, 'missing-why', 'this line')).toBe(
      `# Pay\n\n<!-- triad-disable-next-line missing-why -->\n${told}`,
    ))

  test.each([
    ['+++\nid = "US-1"\n+++\n', '+++\nid = "US-1"\ntriad = { disable = ["missing-why"] }\n+++\n'],
    [
      '+++\n[triad]\ndisable = ["missing-owner"]\n+++\n',
      '+++\n[triad]\ndisable = ["missing-owner", "missing-why"]\n+++\n',
    ],
    [
      '+++\ntriad.disable = "missing-owner"\n+++\n',
      '+++\ntriad.disable = ["missing-owner", "missing-why"]\n+++\n',
    ],
    ['{\n  "id": "US-1"\n}\n', '{\n  "id": "US-1",\n  "triad": { "disable": ["missing-why"] }\n}\n'],
    [
      '{\n  "triad": { "disable": [ "missing-owner" ] }\n}\n',
      '{\n  "triad": { "disable": [ "missing-owner", "missing-why" ] }\n}\n',
    ],
  ])('for a file with frontmatter %j, as that is written', (before, after) => {
    const body = `\n# Pay\n\n${told}`
    expect(silenced(before + body, 'missing-why', 'this file')).toBe(after + body)
    expect(reported(workspaceWith(after + body))).not.toContain('missing-why')
  })

  test('for an entry, by comments around its list', () =>
    expect(silenced('# Pay\n\n- As a guest, I want to pay.\n\nSoon.\n', 'missing-why', 'these lines')).toBe(
      '# Pay\n\n<!-- triad-disable missing-why -->\n\n- As a guest, I want to pay.\n\n<!-- triad-enable missing-why -->\n\nSoon.\n',
    ))

  test('for a file, by a comment at its top', () =>
    expect(silenced(`# Pay\n\n${told}`, 'missing-why', 'this file')).toBe(
      `<!-- triad-disable missing-why -->\n\n# Pay\n\n${told}`,
    ))

  test.each([
    ['owner: PO', 'owner: PO\ntriad: { disable: [missing-why] }'],
    ['triad: { disable: [missing-owner] }', 'triad: { disable: [missing-owner, missing-why] }'],
    ['triad:\n  disable:\n    - missing-owner', 'triad:\n  disable:\n    - missing-owner\n    - missing-why'],
    ['triad: { disable: missing-owner }', 'triad: { disable: [missing-owner, missing-why] }'],
  ])('for a file, in its frontmatter: %j', (before, after) =>
    expect(silenced(`---\n${before}\n---\n\n# Pay\n\n${told}`, 'missing-why', 'this file')).toBe(
      `---\n${after}\n---\n\n# Pay\n\n${told}`,
    ),
  )

  test.each([
    'rules: {}\n',
    'rules: ~\n',
    'rules:\n',
    '{ ids: {} }\n',
    '- a\n',
    'x\n',
    'ids: {}\n...\n',
    'rules:\n  ? missing-why\n',
    'rules: &a {}\n',
  ])('for a workspace, or it is not offered: %j', (configuration) => {
    const workspace = workspaceWith(`# Pay\n\n${told}`)
    const [finding] = check(workspace, path).filter((it) => it.rule.id === 'missing-why')
    if (!finding) throw new Error('nothing found')
    for (const { config } of silencings(workspace, path, finding, configuration))
      if (config && 'edits' in config) {
        const after = readConfig(applyEdits(configuration, config.edits), rules)
        expect(after.faults).toEqual([])
        expect(after.config?.severities.get(finding.rule.id)).toBe('off')
      }
  })

  test.each(['{ type: user-story }', '- a', 'word', 'type: user-story\n...'])(
    'for a file never so that its frontmatter breaks: %j',
    (frontmatter) =>
      expect(silenced(`---\n${frontmatter}\n---\n\n# Pay\n\n${told}`, 'missing-why', 'this file')).toBe(
        'not offered',
      ),
  )

  test('nowhere in frontmatter for a line', () =>
    expect(silenced(`---\nowner: TBD\n---\n\n# Pay\n\n${told}`, 'missing-owner', 'this line')).toBe(
      'not offered',
    ))

  test.each([
    [null, 'rules:\n  missing-why: off\n'],
    ['', 'rules:\n  missing-why: off\n'],
    ['ignore: [x]', 'ignore: [x]\nrules:\n  missing-why: off\n'],
    ['rules:\n  overdue: off\n', 'rules:\n  missing-why: off\n  overdue: off\n'],
    ['rules: { overdue: off }\n', 'rules: { missing-why: off, overdue: off }\n'],
    ['rules:\n  missing-why: warning\n', 'rules:\n  missing-why: off\n'],
    ['rules:\nids: {}\n', 'rules:\n  missing-why: off\nids: {}\n'],
    ['rules:\r\n  overdue: off\r\n', 'rules:\r\n  missing-why: off\r\n  overdue: off\r\n'],
  ])('for a workspace, in its configuration: %j', (before, after) => {
    const workspace = workspaceWith(`# Pay\n\n${told}`)
    const finding = check(workspace, path).find((it) => it.rule.id === 'missing-why')
    const config = finding && silencings(workspace, path, finding, before).at(-1)?.config
    const text = config && ('create' in config ? config.create : applyEdits(before ?? '', config.edits))
    expect(text).toBe(after)
    expect(readConfig(after, rules).config?.severities.get('missing-why')).toBe('off')
  })

  test('and not in a configuration that cannot be read', () => {
    const workspace = workspaceWith(`# Pay\n\n${told}`)
    const [finding] = check(workspace, path)
    const titles =
      finding && silencings(workspace, path, finding, 'rules: [').map((it) => inEnglish(it.title))
    expect(titles?.filter((it) => it.endsWith('workspace'))).toEqual([])
  })
})

describe('on the pages of the rules, however they are stored, a finding is silenced and nothing breaks', () => {
  const folder = new URL('../rules/', import.meta.url)
  const stored: Readonly<Record<string, (text: string) => string>> = {
    'as they are': (text) => text,
    'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
    'with CR': (text) => text.replaceAll('\n', '\r'),
    'with a BOM': (text) => `\ufeff${text}`,
    'without a last line end': (text) => text.trimEnd(),
  }
  const frontmatter = rules.filter(({ id }) => id === 'invalid-frontmatter')
  for (const [name, store] of Object.entries(stored))
    test(name, () => {
      const broken: string[] = []
      for (const rule of rules) {
        const page = readPage(readFileSync(new URL(`${rule.id}.md`, folder), 'utf8'))
        for (const it of page.cases) {
          const { documents, config } = sceneOf(rule, it)
          const texts = [...documents].map(([at, text]) => [at, store(text)] as const)
          const workspace = workspaceOf(texts, { today: '2026-04-21', config })
          for (const [at, text] of texts) {
            const found = check(workspace, at, [rule])
            const isBroken = check(workspace, at, frontmatter).length > 0
            for (const finding of found)
              for (const { title, edits } of silencings(workspace, at, finding, null)) {
                if (edits.length === 0) continue
                const where = `${rule.id} › ${it.title} › ${at} › ${title}`
                broken.push(...unsoundEdits(text, edits).map((fault) => `${where} ${fault}`))
                const after = withDocument(workspace, at, applyEdits(text, edits))
                if (check(after, at, [rule]).length >= found.length) broken.push(`${where} silences nothing`)
                if (!isBroken && check(after, at, frontmatter).length > 0)
                  broken.push(`${where} breaks the frontmatter`)
              }
          }
        }
      }
      expect(broken.slice(0, 20)).toEqual([])
    })
})

describe('in the sample workspaces, every finding can be silenced, and nothing else is', () => {
  const place = (name: string) => fileURLToPath(new URL(`../workspaces/${name}`, import.meta.url))
  test.each(['harbour', 'pier'])('%s', (name) => {
    const root = place(name)
    const read = textReader()
    const texts = walkSync(root).map((it) => [it, String(read(`${root}/${it}`))] as const)
    const workspace = workspaceOf(texts, { today: '2026-04-21' })
    let count = 0
    for (const [at, text] of texts)
      for (const finding of check(workspace, at))
        for (const { title, edits, config } of silencings(workspace, at, finding, null)) {
          if (config) continue
          count++
          const after = reported(withDocument(workspace, at, applyEdits(text, edits)), at)
          const others = reported(workspace, at).filter((id) => id !== finding.rule.id)
          expect([at, title, after.filter((id) => id !== finding.rule.id)]).toEqual([at, title, others])
          expect([at, title, after.includes(finding.rule.id)]).toEqual([at, title, false])
        }
    expect(count).toBeGreaterThan(5)
  })
})
