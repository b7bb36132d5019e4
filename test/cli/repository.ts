import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderOf } from '../host/folder.ts'

/** A real repository of git, in a folder of its own. */
export interface Repository {
  readonly folder: string
  /** Runs git in it; what it prints. */
  readonly git: (...args: string[]) => string
  /** Writes files, or takes away those that are null. */
  readonly write: (files: Readonly<Record<string, string | null>>) => void
  /** Commits all there is. */
  readonly commit: (message?: string) => string
}

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}

/** A repository with `files` in its first commit. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const folder = folderOf({})
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim()
  const write = (changes: Readonly<Record<string, string | null>>) => {
    for (const [path, text] of Object.entries(changes)) {
      const place = join(folder, path)
      if (text === null) rmSync(place)
      else {
        mkdirSync(dirname(place), { recursive: true })
        writeFileSync(place, text)
      }
    }
  }
  const commit = (message = 'change') => {
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q', '-b', 'main')
  write(files)
  commit('begin')
  return { folder, git, write, commit }
}
