import { basename, resolve } from 'node:path'
import { productWith } from '../features/product.ts'
import { writers } from '../features/report/formats.ts'
import { reportOf } from '../features/report/report.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { check } from '../rules/check.ts'
import { rules } from '../rules/index.ts'
import type { Finding } from '../rules/rule.ts'
import { newIn } from './baseline-file.ts'
import { fails, listedOnce, reportOn } from './found.ts'
import { load } from './load.ts'
import type { FailOn, ReportFormat } from './request.ts'
import { within } from './scope.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'
import { noArtifacts } from './words.ts'

export interface ReportRequest {
  readonly path: string
  readonly format: ReportFormat
  readonly failOn: FailOn
}

/** `triad report`: the exit code, which is that of `triad check` for the same path and `failOn`. */
export async function runReport(request: ReportRequest, surroundings: Surroundings): Promise<number> {
  const { cwd, stdout, stderr } = surroundings
  const loading = load([request.path], surroundings)
  const [loaded] = loading?.loaded ?? []
  if (!loading || !loaded) return exit.failed
  const { root, workspace, paths, shown } = loaded
  const asked = new Set(paths)
  const findings = new Map<string, readonly Finding[]>()
  // Each document is checked once, whoever asks; as everywhere on the command line, in full.
  const findingsAt = ({ path }: Pick<Artifact, 'path'>) => {
    const known = findings.get(path) ?? check(workspace, path)
    findings.set(path, known)
    return known
  }
  const place = resolve(cwd, request.path)
  const prefix = `${within(root, place)}/`
  // Data is for programs, which look for a document from where they stand.
  const keyOf = request.format === 'json' ? shown : (path: string) => path
  const report = reportOf(productWith([{ workspace, keyOf }]), basename(place) || 'Product docs', {
    findingsAt,
    isAsked: ({ path }) => asked.has(path),
    // In a mail, nobody knows where it was made.
    pathOf: (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path),
  })
  if (report.graph.nodes.length === 0) complain(stderr, noArtifacts(paths.length))
  stdout.write(writers[request.format](report))
  if (loading.incomplete) return exit.failed
  if (request.failOn === 'never') return exit.clean
  const found = reportOn([loaded], rules, null, (_, path) => findingsAt({ path }))
  const unknown = newIn(found, [request.path], null, surroundings)
  if (!unknown) return exit.failed
  return fails(listedOnce(unknown), request.failOn) ? exit.found : exit.clean
}
