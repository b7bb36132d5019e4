import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The committed list `name`, one path a line; `UPDATE=1` writes `paths` into it, for you to read and judge. */
export function expected(name: string, paths: readonly string[]): string[] {
  const file = join(import.meta.dirname, name)
  if (process.env.UPDATE) writeFileSync(file, `${paths.join('\n')}\n`)
  return readFileSync(file, 'utf8').trimEnd().split('\n')
}
