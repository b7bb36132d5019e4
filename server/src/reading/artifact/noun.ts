import { fold } from '../../text/fold.ts'
import type { Artifact } from './artifact.ts'
import { formatNamed } from './formats.ts'

/** What its team calls an artifact: the word of its format, the one it calls itself or its folder by, or its type's title. */
export function nounOf({ format, type, typeField, place }: Artifact): string {
  const said = fold(typeField?.text ?? '')
  const folders = type.nouns.length > 0 ? place.toLowerCase().split('/').slice(0, -1) : []
  const ownWord = type.nouns.find(({ alias }) => alias === said)
  const folderWord = () =>
    type.nouns.find(
      ({ alias, byFolder }) => byFolder && folders.some((it) => it === alias || it === `${alias}s`),
    )
  return formatNamed(format)?.noun ?? (ownWord ?? folderWord())?.noun ?? type.title
}
