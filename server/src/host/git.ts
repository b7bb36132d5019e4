import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'

/** What git answered: its exit code, and what it wrote; null where there is no git to ask. */
export type Answer = { readonly code: number; readonly stdout: Buffer; readonly stderr: string } | null

/** Asks git about one repository. */
export type Git = (args: readonly string[], input?: string) => Answer

/**
 * Asks git, in the repository at `top`, an absolute folder, with commands that read objects and the index alone. A
 * repository that somebody else made can name programs in its configuration: none of these commands runs a hook, a
 * filter, a diff driver or an editor, and what they could run is turned off: the monitor of the file system, and the
 * transport that fetches what a partial clone lacks. A hook that runs this may name another repository in its
 * environment, and none but the one at `top` is asked; the index that a commit is made from stays the one it names.
 */
export const gitAt =
  (top: string): Git =>
  (args, input = '') => {
    const { status, stdout, stderr, error } = spawnSync('git', [...quiet, '-C', top, ...args], {
      // Windows looks for a program in the working directory first.
      cwd: dirname(process.execPath),
      env: { ...process.env, ...unattended },
      input,
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
    })
    if (error || status === null) return null
    return { code: status, stdout, stderr: stderr.toString().trim() }
  }

const quiet = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap((it) => ['-c', it]),
]

const unattended = {
  // Goes before each `protocol.*` of a configuration, also in a git that does not know GIT_NO_LAZY_FETCH.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_COMMON_DIR: undefined,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_DIR: undefined,
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_WORK_TREE: undefined,
  LC_ALL: 'C',
}
