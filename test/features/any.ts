import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import type { Artifact } from '../../server/src/reading/artifact/artifact.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { document } from '../model/documents.ts'
import { documents as blocks } from '../syntax/documents.ts'

const root = new URL('../../', import.meta.url)

/** The documents of the sample workspaces and the templates, each a path and its text. */
export const samples: readonly (readonly [path: string, text: string])[] = globSync(
  ['test/workspaces/**/*.md', 'server/templates/*.md'],
  { cwd: root.pathname },
)
  .sort()
  .map((path) => [path, readFileSync(new URL(path, root), 'utf8')] as const)

const paths = ['stories/a.md', 'features/b.md', 'roadmap.md', 'okrs/c.md', 'team-backlog.md']

/** Pieces that put stories, criteria, objectives and items into and beside each other. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        '# US-1 Pay',
        '## US-2: Give back',
        '### Scenario: A card is refused',
        '## Now',
        '## Objective 1: Sell',
      ],
      ...[
        '- KR1: 5 % more\n  - Baseline: 2',
        '- As a guest, I want to pay, so that I can go.',
        '## Acceptance criteria',
      ],
      ...[
        '- [ ] It is paid\n- [x] It is seen',
        '- Given a card\n- When I pay\n- Then I can go',
        '**Acceptance criteria:**',
      ],
      ...[
        'As a guest,\nI want to pay,\nso that I can go.',
        '| Id | Story | Acceptance criteria |\n|---|---|---|\n| US-3 | As a guest, I want x, so that y | a<br>b |',
      ],
      ...[
        '~~~gherkin\nScenario: a\n  Given b\n  When c\n  Then d\n~~~',
        '> **AC:** it is paid\n> - it is seen',
        '- F-1 Cards\n  - F-2 More',
        '',
        '    code',
        '<!-- x -->',
      ],
    ),
    { maxLength: 8 },
  )
  .chain((all) => fc.constantFrom('\n', '\n\n', '\r\n\r\n').map((between) => all.join(between)))

/** Documents of any kind, most of them with something in them. */
export const anyArtifact: fc.Arbitrary<Artifact> = fc
  .tuple(
    fc.constantFrom(...paths),
    fc.oneof(
      document,
      pieces,
      fc.tuple(document, pieces).map((it) => it.join('\n')),
      blocks,
    ),
  )
  .map(([path, text]) => artifactAt(workspaceOf([[path, text]]), path))
  .filter((artifact) => artifact !== null)
