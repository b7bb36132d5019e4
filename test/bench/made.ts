import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { corpus } from './corpus/corpus.ts'
import type { Shape } from './corpus/shape.ts'

/** A folder of made documents. */
export interface Made {
  readonly root: string
  readonly paths: readonly string[]
}

/** Writes `count` made documents where they are not there as they should be, outside of any repository. */
export function madeWorkspace(count: number, shape: Shape): Made {
  const name = `triad-bench-${count}-${shape.links}-${shape.findings}-${shape.stories}`
  const root = join(tmpdir(), name)
  const stamp = join(tmpdir(), `${name}.stamp`)
  const paths: string[] = []
  const sizes: string[] = []
  for (const [path, text] of corpus(count, shape)) {
    paths.push(path)
    sizes.push(`${path} ${text.length} ${sumOf(text)}`)
  }
  const content = sizes.join('\n')
  if (!existsSync(root) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== content) {
    rmSync(root, { recursive: true, force: true })
    for (const [path, text] of corpus(count, shape)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    writeFileSync(stamp, content)
  }
  return { root, paths }
}

function sumOf(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0
  return sum
}
