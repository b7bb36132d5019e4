import { resolve } from 'node:path'
import type { Disk } from '../host/disk.ts'
import type { Git } from '../host/git.ts'
import { readTree, type Tree } from '../host/git-tree.ts'
import { isReadFromTree, treeDisk } from '../host/tree-disk.ts'
import type { ChangeAsked, CheckRequest } from './request.ts'
import { repositoryAbove, within } from './scope.ts'
import type { Surroundings } from './surroundings.ts'

/** A change to a repository: what it was before, and what it is now. */
export interface Change {
  readonly before: Disk
  readonly now: Disk
  /** What it is measured against, for people. */
  readonly since: string
}

/** What is wrong, where, and what to do: a sentence. */
export interface Fault {
  readonly fault: string
}

/** The change to the repository around `paths` that is asked about; `config` is the file in place of each triad.yaml. */
export function changeAround(
  { paths, config }: Pick<CheckRequest, 'paths' | 'config'>,
  asked: ChangeAsked,
  { cwd, disk, env, gitAt }: Surroundings,
): Change | Fault {
  const option = asked.kind === 'staged' ? '--staged' : '--changed'
  const tops = new Set(paths.map((path) => repositoryAbove(resolve(cwd, path), disk)))
  const [top] = tops
  if (!top || tops.has(null))
    return { fault: `${option} compares with what git keeps, and this is no git repository: leave it out.` }
  if (tops.size > 1)
    return { fault: `${option} takes the paths of one git repository: run it once for each.` }
  const git = gitAt(top)
  const isCommit = (path: string) => !disk.exists(resolve(cwd, path)) && commitOf(git, path) !== null
  const ready = git(['rev-parse', '--git-dir'])
  if (!ready)
    return { fault: `${option} needs git, which cannot be run: install it, or leave the option out.` }
  if (ready.code !== 0) return { fault: `git cannot read this repository: ${firstLine(ready.stderr)}` }
  const meant = asked.kind === 'changed' && asked.revision === null && paths.find((path) => isCommit(path))
  if (meant) return { fault: `${meant} is no file; a commit stands behind a sign: --changed=${meant}` }
  const revision = asked.kind === 'staged' ? headOf(git) : revisionOf(git, asked.revision, env)
  if ('fault' in revision) return revision
  const configuration = config === null ? null : within(top, resolve(cwd, config))
  const isRead = (path: string) => isReadFromTree(path) || path === configuration
  const before = revision.commit === null ? nothing : readTree(git, revision.commit, isRead)
  const staged = asked.kind === 'staged' ? readTree(git, 'staged', isRead) : nothing
  if (!before || !staged)
    return { fault: `git lacks a part of ${revision.name}: fetch all of it, without --filter.` }
  return {
    before: treeDisk(disk, top, before),
    now: asked.kind === 'staged' ? treeDisk(disk, top, staged) : disk,
    since: revision.name,
  }
}

const nothing: Tree = { files: new Map(), submodules: [] }

/** A commit, null where there is none yet, and what people call it. */
interface Revision {
  readonly commit: string | null
  readonly name: string
}

const headOf = (git: Git): Revision => ({ commit: commitOf(git, 'HEAD'), name: 'HEAD' })

/** The commit that is named; else where this branch left the one it goes into. */
function revisionOf(git: Git, named: string | null, env: Surroundings['env']): Revision | Fault {
  if (named !== null) {
    const commit = commitOf(git, named)
    return commit
      ? { commit, name: named }
      : { fault: `there is no commit "${named}". Name one, such as --changed=HEAD~1, or fetch it.` }
  }
  const target = targetOf(git, env)
  if (!target)
    return {
      fault: 'this branch has no upstream to compare with. Name a commit, such as --changed=origin/main.',
    }
  const base = git(['merge-base', target.commit, 'HEAD'])
  if (base?.code !== 0)
    return {
      fault: `git does not know where this branch left ${target.name}: fetch more of the history (in GitHub Actions, fetch-depth: 0).`,
    }
  return { commit: firstLine(base.stdout.toString()), name: target.name }
}

/** The branch that this one goes into: its upstream, the target of a pull request, or the main one. */
function targetOf(git: Git, env: Surroundings['env']): { commit: string; name: string } | null {
  const upstream = git(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}'])
  const names = [
    upstream?.code === 0 ? firstLine(upstream.stdout.toString()) : '',
    env.GITHUB_BASE_REF ? `origin/${env.GITHUB_BASE_REF}` : '',
    env.CI_MERGE_REQUEST_DIFF_BASE_SHA ?? '',
    'origin/HEAD',
  ]
  for (const name of names) {
    const commit = name === '' ? null : commitOf(git, name)
    if (commit) return { commit, name }
  }
  return null
}

function commitOf(git: Git, name: string): string | null {
  const answer = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  return answer?.code === 0 ? firstLine(answer.stdout.toString()) : null
}

const firstLine = (text: string): string => text.split(/\r?\n/, 1)[0] ?? ''
