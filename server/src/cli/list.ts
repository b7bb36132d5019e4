import { linksUp } from '../workspace/links.ts'
import { toldIn } from '../workspace/told.ts'
import { artifactAt } from '../workspace/workspace.ts'
import type { Format } from './arguments.ts'
import { load } from './load.ts'
import { overlooked } from './overlooked.ts'
import { exit, type Surroundings } from './surroundings.ts'

export interface ListRequest {
  readonly paths: readonly string[]
  readonly format: Format
}

/** `triad list`: the exit code. */
export async function runList(request: ListRequest, surroundings: Surroundings): Promise<number> {
  const loading = load(request.paths, surroundings)
  if (!loading) return exit.failed
  const artifacts = loading.loaded.flatMap(({ workspace, paths, shown }) =>
    paths.flatMap((path) => {
      const artifact = artifactAt(workspace, path)
      if (!artifact) return []
      const parents = linksUp(workspace, artifact).map(({ text }) => text)
      const told = { ...artifact, stories: toldIn(workspace, artifact) }
      return { path: shown(path), artifact: told, parents, schema: workspace.config.schema }
    }),
  )
  artifacts.sort((a, b) => (a.path < b.path ? -1 : 1))
  const documents = loading.loaded.reduce((sum, { paths }) => sum + paths.length, 0)
  const { skipped } = loading
  const { writeList } = request.format === 'json' ? await import('./json.ts') : await import('./list-text.ts')
  surroundings.stdout.write(writeList({ documents, artifacts, skipped }, surroundings))
  if (request.format === 'text') surroundings.stdout.write(overlooked(loading.loaded))
  return loading.incomplete ? exit.failed : exit.clean
}
