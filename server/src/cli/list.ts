import { type Filter, keeping } from '../features/filter.ts'
import { evidenceAt } from '../workspace/evidence.ts'
import { linksUp } from '../workspace/links.ts'
import { toldIn } from '../workspace/told.ts'
import { artifactsAt } from '../workspace/workspace.ts'
import { type Loading, load } from './load.ts'
import { overlooked } from './overlooked.ts'
import type { Format } from './request.ts'
import { advice } from './suggest.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

export interface ListRequest {
  readonly paths: readonly string[]
  readonly format: Format
  readonly filter: Filter
}

/** `triad list`: the exit code. */
export async function runList(request: ListRequest, surroundings: Surroundings): Promise<number> {
  const loading = load(request.paths, surroundings)
  if (!loading) return exit.failed
  const unknown = unknownIn(request.filter, loading)
  if (unknown) {
    complain(surroundings.stderr, unknown)
    return exit.failed
  }
  const all = loading.loaded.flatMap(({ workspace, paths, shown }) =>
    artifactsAt(workspace, paths).map((artifact) => ({ workspace, artifact, shown })),
  )
  const keeps = keeping(request.filter)
  const artifacts = all
    .filter((it) => keeps({ ...it, findings: 0 }))
    .map(({ workspace, artifact, shown }) => ({
      path: shown(artifact.path),
      artifact: { ...artifact, stories: toldIn(workspace, artifact) },
      evidence: () => evidenceAt(workspace, artifact.path),
      parents: linksUp(workspace, artifact).map(({ text }) => text),
      schema: workspace.config.schema,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const documents = loading.loaded.reduce((sum, { paths }) => sum + paths.length, 0)
  const { skipped } = loading
  const { writeList } = request.format === 'json' ? await import('./json.ts') : await import('./list-text.ts')
  const report = { documents, artifacts, of: all.length, skipped }
  surroundings.stdout.write(writeList(report, surroundings))
  if (request.format === 'text') surroundings.stdout.write(overlooked(loading.loaded))
  return loading.incomplete ? exit.failed : exit.clean
}

/** Why nothing can be of the kind or the role that is asked for, in a sentence; null where something can. */
function unknownIn({ type, role }: Filter, { loaded }: Loading): string | null {
  const schemas = loaded.map(({ workspace }) => workspace.config.schema)
  const types = schemas.flatMap((it) => it.types.map(({ id }) => id))
  const roles = schemas.flatMap((it) => it.roles.map(({ id }) => id))
  if (type !== undefined && !types.includes(type))
    return `--type cannot be "${type}"; ${advice(type, [...new Set(types)])}`
  if (role !== undefined && !roles.includes(role))
    return `--role cannot be "${role}"; ${advice(role, [...new Set(roles)])}`
  return null
}
