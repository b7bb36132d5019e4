import { fileURLToPath } from 'node:url'
import { run } from '../../server/src/cli/run.ts'
import type { Surroundings } from '../../server/src/cli/surroundings.ts'
import { nodeDisk } from '../../server/src/host/disk.ts'
import { gitAt as nodeGit } from '../../server/src/host/git.ts'
import { folderOf } from '../host/folder.ts'

/** What a run of the command line left behind. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What differs from a pipe in an empty environment. */
export interface Setting
  extends Partial<Pick<Surroundings, 'env' | 'disk' | 'gitAt' | 'nextChange' | 'today' | 'ask'>> {
  readonly isTTY?: boolean
  /** What standard input says. */
  readonly stdin?: string
  readonly columns?: number
}

/** Nothing is watched where a test does not say so. */
const unwatched: Surroundings['nextChange'] = () => Promise.reject(new Error('nobody watches'))

/** Runs `triad` with `argv` in the folder `cwd`. */
export async function triad(cwd: string, argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const {
    env = {},
    disk = nodeDisk(),
    gitAt = nodeGit,
    nextChange = unwatched,
    stdin = '',
    today = '2026-04-21',
    ask = null,
    ...terminal
  } = setting
  const written = { stdout: '', stderr: '' }
  const to = (stream: 'stdout' | 'stderr') => ({
    ...terminal,
    write: (text: string) => {
      written[stream] += text
    },
  })
  const code = await run(argv, {
    cwd,
    env,
    stdout: to('stdout'),
    stderr: to('stderr'),
    disk,
    gitAt,
    readStdin: async () => stdin,
    nextChange,
    today,
    templateFolder: fileURLToPath(new URL('../../server/templates', import.meta.url)),
    pageFolder: fileURLToPath(new URL('../../server/docs/rules', import.meta.url)),
    ask,
  })
  return { code, ...written }
}

/** Runs `triad` in a folder that holds `files`, a word of the command line each in `line`. */
export const triadIn = (
  files: Readonly<Record<string, string | Uint8Array>>,
  line: string,
  setting?: Setting,
): Promise<Outcome> => triad(folderOf(files), line.split(' ').filter(Boolean), setting)

/** A story that nothing is wrong with, but for what `change` changes. */
export const story = (change: { head?: string; body?: string } = {}): string => `---
type: user-story
id: US-1
${change.head ?? 'owner: product-owner'}
parent: features/berths.md
---

# Find a berth

${change.body ?? 'As a skipper, I want a berth, so that I can sleep.'}

## Acceptance criteria

- [ ] It fits the boat
`

/** What the story is handed down from. */
export const feature = `---
type: feature
id: F-1
owner: product-manager
parent: ../roadmap.md
---

# Berths
`

export const roadmap = `---
type: roadmap
owner: product-manager
parent: strategy.md
---

# Roadmap
`

/** A workspace without faults, with `more` in it. */
export const workspace = (more: Readonly<Record<string, string | Uint8Array>> = {}) => ({
  'strategy.md': '---\ntype: strategy\nowner: product-leader\n---\n\n# Strategy\n',
  'roadmap.md': roadmap,
  'features/berths.md': feature,
  ...more,
})
