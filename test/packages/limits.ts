/** How many bytes what is published may have, by its path from the project's folder. */
export const limits: Readonly<Record<string, number>> = {
  'server/dist/server.mjs': 1_000_000,
  'server/dist/cli.cjs': 1_000_000,
  'triad.vsix': 1_500_000,
}
