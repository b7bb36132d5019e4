import { countsOf } from '../../../server/src/features/counts.ts'
import type { Filter } from '../../../server/src/features/filter.ts'
import { findingsIn } from '../../../server/src/features/findings.ts'
import type { Extra, Node, Shown, Source } from '../../../server/src/features/overview/node.ts'
import { childrenIn, type ViewName } from '../../../server/src/features/overview.ts'
import { english } from '../../../server/src/text/say.ts'
import type { Span } from '../../../server/src/text/span.ts'
import type { WorkspaceOptions } from '../../../server/src/workspace/workspace.ts'
import {
  artifactAt,
  artifactsOf,
  type Workspace,
  workspaceOf,
} from '../../../server/src/workspace/workspace.ts'

/** Documents as `path → frontmatter lines`; the title is `# ` and the file's name. */
export type Docs = Readonly<Record<string, string>>

/** A source over `docs`, and over `texts` by path, checked. A document is named by its path. */
export function sourceOf(
  docs: Docs,
  options: WorkspaceOptions = {},
  extras: readonly Extra[] = [],
  texts: Docs = {},
): Source {
  const files = Object.entries(docs).map(
    ([path, lines]) => [path, `---\n${lines.replaceAll('; ', '\n')}\n---\n\n# ${nameOf(path)}\n`] as const,
  )
  return sourceIn(workspaceOf([...files, ...Object.entries(texts)], options), extras)
}

/** A source over a workspace, checked. */
export function sourceIn(workspace: Workspace, extras: readonly Extra[] = []): Source {
  const at = (_: Workspace, path: string): Shown | undefined => {
    const artifact = artifactAt(workspace, path)
    if (!artifact) return undefined
    const findings = findingsIn(workspace, path)
    const rules = () => findings.map((it) => it.rule.id)
    const countsIn = ({ start, end }: Span) =>
      countsOf(findings.filter(({ span: it }) => start <= it.start && it.start < Math.max(end, start + 1)))
    return { key: path, artifact, workspace, counts: countsOf(findings), countsIn, rules }
  }
  return {
    schema: workspace.config.schema,
    people: workspace.config.people,
    all: () => artifactsOf(workspace).flatMap(({ path }) => at(workspace, path) ?? []),
    at,
    byKey: (key) => at(workspace, key),
    extras,
  }
}

const nameOf = (path: string): string => path.replace(/^.*\/|\.md$/g, '')

export const nodesIn = (source: Source, view: ViewName, parent = '', filter: Filter = {}): readonly Node[] =>
  childrenIn(source, { view, filter }, parent, english)

/** The whole tree, each node as its label and description, indented by how deep it stands. */
export function drawn(source: Source, view: ViewName, filter: Filter = {}): string[] {
  const below = (parent: string, depth: number): string[] =>
    nodesIn(source, view, parent, filter).flatMap((node) => [
      `${'  '.repeat(depth)}${node.label}${node.description && ` (${node.description})`}`,
      ...(node.hasChildren ? below(node.id, depth + 1) : []),
    ])
  return below('', 0)
}

/** Every node of the tree, a parent before its children. */
export function every(source: Source, view: ViewName, filter: Filter = {}, parent = ''): Node[] {
  return nodesIn(source, view, parent, filter).flatMap((node) => [
    node,
    ...(node.hasChildren ? every(source, view, filter, node.id) : []),
  ])
}
