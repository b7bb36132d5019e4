import type { Kind } from '../../domain/kinds/kind.ts'
import { onOneLine } from '../../text/markdown.ts'
import { artifactAt, type Workspace } from '../../workspace/workspace.ts'
import { type SurveyOptions, surveyOf } from '../figures/survey.ts'
import { type Mend, worstOf } from '../figures/worst.ts'
import { type Figures, figuresIn } from '../figures.ts'
import type { Graph } from '../graph.ts'

/** How a workspace is doing, for somebody who reads it in a mail: what every format of the report shows. */
export interface Report {
  /** What the workspace is called. */
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly figures: Figures
  /** The ten things to mend next. */
  readonly worst: readonly Mend[]
  readonly graph: Graph
  /** The ids of the roles, from the top, with their titles. */
  readonly roles: ReadonlyMap<string, string>
  /** From the top. */
  readonly kinds: readonly Kind[]
  /** What the document at a path is called: its id and its title. */
  readonly nameOf: (path: string) => string
  /** A document's path as a reader of the report would look for it. */
  readonly pathOf: (path: string) => string
}

export interface ReportOptions extends SurveyOptions {
  readonly pathOf?: (path: string) => string
}

/** The report on a workspace, or on the documents in it that `options` asks about. */
export function reportOf(workspace: Workspace, name: string, options: ReportOptions = {}): Report {
  const survey = surveyOf(workspace, options)
  const { isAsked = () => true, pathOf = (path: string) => path } = options
  const { nodes, edges } = survey.graph
  const { schema } = workspace.config
  return {
    name,
    date: workspace.today,
    figures: figuresIn(survey),
    worst: worstOf(survey, 10),
    graph: {
      nodes: nodes.filter(({ key }) => isAsked(key)),
      edges: edges.filter(({ from, to }) => isAsked(from) && isAsked(to)),
    },
    roles: new Map(schema.roles.map(({ id, title }) => [id, title])),
    kinds: schema.types,
    pathOf,
    nameOf: (path) => {
      const artifact = artifactAt(workspace, path)
      return artifact ? called(artifact.id?.text ?? null, artifact.title.text, path) : path
    },
  }
}

/** `US-12 Today's arrivals`; once, where the title says the id itself, and `otherwise` where both show nothing. */
export function called(id: string | null, title: string, otherwise: string): string {
  const name = onOneLine(id === null || title.startsWith(id) ? title : `${id} ${title}`)
  return name === '' ? otherwise : name
}
