import { l10n, window } from 'vscode'
import type { ParentInfo, ParentsResult } from '../../../server/src/lsp/protocol.ts'
import type { Questions } from '../questions.ts'
import { apply } from './apply.ts'
import { type Subjects, subjectsOf } from './subjects.ts'

/** The documents (the one in front where none is given) and its parent to be (asked where none is given). */
export interface LinkParent extends Subjects {
  readonly parent?: string
}

/** Writes the parent into the document. Whether it did. */
export async function linkParent(questions: Questions, given: LinkParent): Promise<boolean> {
  const uris = subjectsOf(given)
  const [uri] = uris
  if (!uri) return tell(l10n.t('Open a product document first, then choose what it serves.'))

  const known = given.parent ? undefined : await questions.parents({ uri })
  if (known === null) return notAnArtifact()
  const parent = given.parent ?? (known && (await pick(known)))
  if (!parent) return false

  const to = known?.parents.find((it) => it.reference === parent)
  const edits = await Promise.all(
    uris.map(async (it) => {
      const own = it === uri || !to ? parent : await referenceFrom(questions, it, to)
      return own ? questions.setParent({ uri: it, parent: own }) : null
    }),
  )
  const made = edits.flatMap((it) => it ?? [])
  return made.length > 0 ? apply(made, l10n.t('Link to Parent'), given.isSure) : notAnArtifact()
}

/** Makes the document `to` the parent of the one at `uri`, where it can be. Whether it did. */
export async function linkTo(
  questions: Questions,
  { uri, to }: { readonly uri: string; readonly to: { readonly uri: string; readonly title: string } },
): Promise<boolean> {
  const known = await questions.parents({ uri })
  if (!known) return notAnArtifact()
  if (known.named.includes(to.uri)) return false
  const choice = known.parents.find((it) => it.uri === to.uri)
  if (!choice)
    return tell(l10n.t('This is not what a {0} is handed down from: {1}.', known.typeTitle, to.title))
  return linkParent(questions, { uri, parent: choice.reference })
}

/** How the document at `uri` names that parent; nothing where it can be none of it. */
async function referenceFrom(questions: Questions, uri: string, to: ParentInfo): Promise<string | undefined> {
  const known = await questions.parents({ uri })
  return known?.parents.find((it) => it.uri === to.uri && it.id === to.id)?.reference
}

/** What to write for the parent; nothing if stopped. */
async function pick({ parents, typeTitle }: ParentsResult): Promise<string | undefined> {
  if (parents.length === 0) {
    tell(l10n.t('There is nothing yet that this document could serve ({0}).', typeTitle))
    return undefined
  }
  const items = parents.map((it) => ({
    label: it.title,
    description: [`${it.typeTitle} ${it.id ?? it.reference}`, it.status].filter(Boolean).join(' · '),
    reference: it.reference,
  }))
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Link to Parent'),
    placeHolder: l10n.t('Which work does this {0} serve?', typeTitle),
    matchOnDescription: true,
  })
  return picked?.reference
}

const notAnArtifact = () =>
  tell(l10n.t('This document is not of a kind that serves another, such as a story or a roadmap.'))

function tell(message: string): false {
  void window.showInformationMessage(message)
  return false
}
