import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What differs between `paths` and the committed list `name`, one path a line; `*` in it stands for any name within one
 * folder, where the source says which there are.
 */
export function differences(name: string, paths: readonly string[]) {
  const lines = readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n')
  const fits = (line: string) => {
    const pattern = new RegExp(`^${line.split('*').map(escaped).join('[^/]+')}$`)
    return (path: string) => pattern.test(path)
  }
  return {
    unlisted: paths.filter((path) => !lines.some((line) => fits(line)(path))),
    missing: lines.filter((line) => !paths.some(fits(line))),
  }
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

/** No difference. */
export const none = { unlisted: [], missing: [] }
