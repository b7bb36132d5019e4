import { fold } from '../text/fold.ts'
import type { Artifact } from './artifact.ts'
import { formatNamed } from './formats/index.ts'

/** Aliases of types that people call a document by, as they write them. */
const words: ReadonlyMap<string, string> = new Map([
  ['prd', 'PRD'],
  ['epic', 'epic'],
  ['capability', 'capability'],
  ['spike', 'spike'],
  ['chore', 'chore'],
  ['interview', 'interview'],
])

/** What its team calls an artifact: the word of its format, the one it calls itself or its folder by, or its type's title. */
export function nounOf({ format, type, typeField, path }: Artifact): string {
  const said = words.get(fold(typeField?.text ?? ''))
  const folder = /(?:^|\/)(?:(prd)|(epic))s?\//i.exec(path)
  const named = type.id === 'feature' && folder ? (folder[1] ? 'PRD' : 'epic') : undefined
  return formatNamed(format)?.noun ?? said ?? named ?? type.title
}
