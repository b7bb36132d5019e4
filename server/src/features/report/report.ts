import type { Kind } from '../../domain/kinds/kind.ts'
import { onOneLine } from '../../text/markdown.ts'
import { english, type Say } from '../../text/say.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { countsOf } from '../counts.ts'
import { type SurveyOptions, surveyOf } from '../figures/survey.ts'
import { type Mend, worstOf } from '../figures/worst.ts'
import { type Figures, figuresIn } from '../figures.ts'
import { findingsWithin } from '../findings.ts'
import { withStories } from '../graph/with-stories.ts'
import type { Graph } from '../graph.ts'
import { asProduct, type Product } from '../product.ts'

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
  /** The language of whoever reads it; data is in English. */
  readonly say: Say
  /** What the document with a key is called: its id and its title. */
  readonly nameOf: (key: string) => string
  /** The path of the document with a key, as a reader of the report would look for it. */
  readonly pathOf: (key: string) => string
}

export interface ReportOptions extends SurveyOptions {
  readonly pathOf?: (path: string) => string
  readonly say?: Say
}

/** The report on a workspace, or a product of several, or on the documents in it that `options` asks about. */
export function reportOf(given: Workspace | Product, name: string, options: ReportOptions = {}): Report {
  const product = asProduct(given)
  const survey = surveyOf(product, options)
  const { isAsked = () => true, pathOf = (path: string) => path, say = english } = options
  const { nodes, edges } = survey.graph
  const asked = new Set(product.all.filter(isAsked).map(product.keyOf))
  const names = new Map(nodes.map(({ key, id, title }) => [key, called(id, title, key)]))
  return {
    name,
    date: product.today,
    figures: figuresIn(survey),
    worst: worstOf(survey, 10),
    graph: withStories(
      {
        nodes: nodes.filter(({ key }) => asked.has(key)),
        edges: edges.filter(({ from, to }) => asked.has(from) && asked.has(to)),
      },
      product,
      (it, span) => countsOf(findingsWithin(survey.findingsAt(it), span)),
    ),
    roles: new Map(product.schema.roles.map(({ id, title }) => [id, title])),
    kinds: product.schema.types,
    say,
    pathOf,
    nameOf: (key) => names.get(key) ?? key,
  }
}

/** `US-12 Today's arrivals`; once, where the title says the id itself, and `otherwise` where both show nothing. */
export function called(id: string | null, title: string, otherwise: string): string {
  const name = onOneLine(id === null || title.startsWith(id) ? title : `${id} ${title}`)
  return name === '' ? otherwise : name
}
