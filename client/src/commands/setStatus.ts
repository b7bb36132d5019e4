import { l10n, ThemeIcon, window } from 'vscode'
import type { Stage } from '../../../server/src/lsp/protocol.ts'
import { stages, stageWords } from '../overview/words.ts'
import type { Questions } from '../questions.ts'
import { apply } from './apply.ts'
import { type Subjects, subjectsOf } from './subjects.ts'

/** The documents (the one in front where none is given) and its status to be (asked where none is given). */
export interface SetStatus extends Subjects {
  /** Stories of documents, each by the name it has there. */
  readonly stories?: readonly { readonly uri: string; readonly story?: string }[]
  readonly status?: Stage
}

/** Writes the status into the document. Whether it did. */
export async function setStatus(questions: Questions, given: SetStatus): Promise<boolean> {
  const all = given.stories ?? subjectsOf(given).map((uri) => ({ uri }))
  const uri = all[0]?.uri
  if (!uri) return tell(l10n.t('Open a product document first, then choose its status.'))

  const known = given.status ? undefined : await questions.document({ uri })
  if (known === null) return notAnArtifact()
  const status = given.status ?? (known && (await pick(known.stage, known.typeTitle)))
  if (!status) return false

  const edits = await Promise.all(all.map((it) => questions.setStatus({ ...it, status })))
  const made = edits.flatMap((it) => it ?? [])
  return made.length > 0 ? apply(made, l10n.t('Set Status'), given.isSure) : notAnArtifact()
}

async function pick(now: Stage | null, typeTitle: string): Promise<Stage | undefined> {
  const items = stages.map((stage) => ({
    label: stageWords(stage).label,
    description: stageWords(stage).detail,
    iconPath: new ThemeIcon(stage === now ? 'check' : 'blank'),
    stage,
  }))
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Set Status'),
    placeHolder: l10n.t('What is the status of this {0}?', typeTitle),
  })
  return picked?.stage
}

const notAnArtifact = () =>
  tell(l10n.t('This document is not of a kind that has a status, such as a story or a roadmap.'))

function tell(message: string): false {
  void window.showInformationMessage(message)
  return false
}
