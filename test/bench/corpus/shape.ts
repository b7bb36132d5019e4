/** What a made workspace is like, beside its number of documents. */
export interface Shape {
  /** `dense`: each document lists links to four others of its kind; `sparse`: it names its parent alone. */
  readonly links: 'dense' | 'sparse'
  /** In how many of a hundred documents something is found. */
  readonly findings: number
  /** Whether each story is a file, or five of them share one. */
  readonly stories: 'files' | 'lists'
}

export const usual: Shape = { links: 'dense', findings: 15, stories: 'files' }

/** In a few words, as a table says it. */
export const said = ({ links, findings, stories }: Shape): string =>
  `${links} links, ${findings} of 100 found${stories === 'lists' ? ', five stories a file' : ''}`
