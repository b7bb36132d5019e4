import { l10n, window } from 'vscode'
import type { Questions } from '../questions.ts'
import { apply } from './apply.ts'
import { pickOwner } from './pick.ts'
import { type Subjects, subjectsOf } from './subjects.ts'

/** The documents (the one in front where none is given) and its owner to be (asked where none is given). */
export interface SetOwner extends Subjects {
  readonly owner?: string
}

/** Writes the owner into the document. Whether it did. */
export async function setOwner(questions: Questions, given: SetOwner): Promise<boolean> {
  const uris = subjectsOf(given)
  const [uri] = uris
  if (!uri) return tell(l10n.t('Open a product document first, then choose its owner.'))

  const known = given.owner ? undefined : await questions.owners({ uri })
  if (known === null) return notAnArtifact()
  const owner = given.owner ?? (known && (await pickOwner(known, l10n.t('Set Owner'))))
  if (!owner) return false

  const edits = await Promise.all(uris.map((uri) => questions.setOwner({ uri, owner })))
  const made = edits.flatMap((it) => it ?? [])
  return made.length > 0 ? apply(made, l10n.t('Set Owner'), given.isSure) : notAnArtifact()
}

const notAnArtifact = () =>
  tell(l10n.t('This document is not of a kind that has an owner, such as a story or a roadmap.'))

function tell(message: string): false {
  void window.showInformationMessage(message)
  return false
}
