/** The glob of `triad.yaml` that takes the document at `path` and no other. */
export const globOf = (path: string): string =>
  `${path.includes('/') ? '' : '/'}${path.replace(/[*?[\]\\!#]/g, '\\$&').replace(/[{}]|\s$/g, '?')}`
