import type { Noun } from '../../domain/kinds/kind.ts'
import { fold } from '../../text/fold.ts'
import { type Message, message, word } from '../../text/message.ts'
import type { Artifact } from './artifact.ts'
import { formatNamed } from './formats.ts'

/** What its team calls an artifact: the word of its format, the one it calls itself or its folder by, or its type's title. */
export function nounOf(artifact: Artifact): string {
  const { format, type, place } = artifact
  const folders = type.nouns.length > 0 ? place.toLowerCase().split('/').slice(0, -1) : []
  const folderWord = () =>
    type.nouns.find(
      ({ alias, byFolder }) => byFolder && folders.some((it) => it === alias || it === `${alias}s`),
    )
  return formatNamed(format)?.noun ?? (ownNoun(artifact) ?? folderWord())?.noun ?? type.title
}

/** The same for a message: languages have words of their own for the usual kinds. */
export const nounIn = (artifact: Artifact): Message => word(nounOf(artifact))

/** `This user story`, as a message begins. */
export const thisOne = (artifact: Artifact): Message => thisKind(nounOf(artifact))

/** `This user story` of a noun. */
export const thisKind = (noun: string): Message => ({
  ...message('This {0}', word(noun)),
  whole: `This ${noun}`,
})

/** Whether it calls itself something that is told in other words than a story sentence. */
export const isInOwnWords = (artifact: Artifact): boolean => ownNoun(artifact)?.inOwnWords === true

/** The word for a narrower thing that an artifact calls itself by. */
const ownNoun = ({ type, typeField }: Artifact): Noun | undefined => {
  const said = fold(typeField?.text ?? '')
  return type.nouns.find(({ alias }) => alias === said)
}
