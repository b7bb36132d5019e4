import { inEnglish } from '../../text/message.ts'
import type { Graph } from '../graph.ts'
import type { Report } from './report.ts'

/** The shape of what is written; a change that takes something away makes it 2. */
const version = 1

/** The report as JSON; a document is named by its key. */
export const reportJson = ({ name, date, figures, worst }: Report): string =>
  write({
    version,
    name,
    date,
    figures,
    worst: worst.map(({ score, ...mend }) => ({
      ...mend,
      what: inEnglish(mend.what),
      repair: inEnglish(mend.repair),
    })),
  })

/** A graph as JSON. */
export const graphJson = ({ nodes, edges }: Graph): string =>
  write({
    version,
    nodes: nodes.map(({ key, ...node }) => ({ path: key, ...node })),
    edges,
  })

const write = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`
