import { join, resolve } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import type { CheckReport } from './check-report.ts'
import type { Writer, Writing } from './formats/writing.ts'
import type { Loaded } from './load.ts'
import { overlooked } from './overlooked.ts'
import type { CheckFormat, CheckRequest } from './request.ts'
import { repositoryPaths } from './scope.ts'
import { complain, type Surroundings } from './surroundings.ts'

/** Each is loaded when it is asked for. */
const writers: Readonly<Record<CheckFormat, () => Promise<Writer>>> = {
  text: async () => {
    const { writeCheck } = await import('./check-text.ts')
    return (report, { surroundings, loaded, quiet }) =>
      writeCheck(report, surroundings, quiet) + (quiet ? '' : overlooked(loaded))
  },
  json: async () => (await import('./json.ts')).writeCheck,
  ndjson: async () => (await import('./formats/ndjson.ts')).writeNdjson,
  sarif: async () => (await import('./formats/sarif.ts')).writeSarif,
  junit: async () => (await import('./formats/junit.ts')).writeJunit,
  github: async () => (await import('./formats/github.ts')).writeGithub,
  gitlab: async () => (await import('./formats/gitlab.ts')).writeGitlab,
}

/** What is asked for, as far as it matters for how it is written. */
type Asked = Pick<CheckRequest, 'format' | 'outputs' | 'failOn' | 'baseline' | 'quiet'> & {
  readonly incomplete: boolean
}

/**
 * Writes a report to stdout and into the files that were asked for; whether all of them could be written, with a line
 * on stderr for each that could not.
 */
export async function writeOut(
  report: CheckReport,
  loaded: readonly Loaded[],
  asked: Asked,
  surroundings: Surroundings,
): Promise<boolean> {
  const { cwd, env, disk, stdout, stderr, pageFolder } = surroundings
  const writing: Writing = {
    surroundings,
    loaded,
    version: packageJson.version,
    failOn: asked.failOn,
    quiet: asked.quiet,
    isWhole: !asked.incomplete,
    baselinePlace: resolve(cwd, asked.baseline.file ?? 'triad-baseline.json'),
    inRepository: repositoryPaths(cwd, disk),
    pageOf: (id) => {
      const page = disk.readWhole(join(pageFolder, `${id}.md`))
      return typeof page === 'string' ? page.replace(/^<!--.*-->\s*/, '') : null
    },
  }
  const usual = env.GITHUB_ACTIONS === 'true' ? 'github' : 'text'
  const write = await writers[asked.format ?? usual]()
  stdout.write(write(report, writing))
  let isWritten = true
  for (const { format, file } of asked.outputs) {
    const write = await writers[format]()
    // Nobody looks at a file on a terminal.
    const plain = { ...surroundings, env: {}, stdout: { write: () => {} } }
    const fault = disk.write(resolve(cwd, file), write(report, { ...writing, surroundings: plain }))
    if (fault) {
      complain(stderr, `${file} ${fault.why}.`)
      isWritten = false
    }
  }
  return isWritten
}
