/** Types of `setup.mjs`, which runs before TypeScript is installed. */
export const root: string
export const environment: NodeJS.ProcessEnv
export function ensureInstalled(): Promise<void>
export function run(
  command: string,
  args: readonly string[],
  options?: { inherit?: boolean; env?: NodeJS.ProcessEnv; cwd?: string },
): Promise<{ code: number; output: string }>
export function progress(what: string): () => void
export function fail(message: string, code?: number): never
