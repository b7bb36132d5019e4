import { statSync } from 'node:fs'
import { globSync } from 'tinyglobby'

/**
 * How many bytes what is published may have, by its path from the project's folder; where it is in parts, all of them
 * together. About 380 kB of the server and of the command line are the words of twelve languages, which cost room on the
 * disk and no time: what is compressed of them is 80 kB, and a language's patterns are made when something asks for them.
 */
export const limits = {
  'server/dist/server*.mjs': 1_740_000,
  'server/dist/cli*.{cjs,mjs}': 1_450_000,
  'triad.vsix': 1_300_000,
}

/** How many bytes the files have that fit a pattern, from the folder `root`; 0 where there are none. */
export const sizeOf = (root: string, pattern: string): number =>
  globSync(pattern, { cwd: root, absolute: true }).reduce((sum, path) => sum + statSync(path).size, 0)
