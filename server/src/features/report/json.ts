import type { Graph } from '../graph.ts'
import type { Report } from './report.ts'

/** The shape of what is written; a change that takes something away makes it 2. */
const version = 1

/** The report as JSON; `shown` is how the path of a document is written. */
export const reportJson = ({ name, date, figures, worst }: Report, shown: (path: string) => string): string =>
  write({ version, name, date, figures, worst: worst.map(({ score, ...mend }) => mend) }, (key, value) =>
    key === 'path' ? shown(value) : paths.has(key) ? value.map(shown) : value,
  )

/** The keys of lists of paths. */
const paths = new Set(['items', 'open', 'documents'])

/** A graph as JSON. */
export const graphJson = ({ nodes, edges }: Graph): string =>
  write({
    version,
    nodes: nodes.map(({ key, ...node }) => ({ path: key, ...node })),
    edges,
  })

// biome-ignore lint/suspicious/noExplicitAny: it is what JSON.stringify hands out.
const write = (data: unknown, replacer?: (key: string, value: any) => unknown): string =>
  `${JSON.stringify(data, replacer, 2)}\n`
