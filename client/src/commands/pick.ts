import { type QuickPickItem, QuickPickItemKind, window } from 'vscode'
import type { OwnersResult, TypeInfo } from '../../../server/src/lsp/protocol.ts'
import { capitalised } from '../words.ts'

/** One of the types, under the role that usually produces it. */
export async function pickType(types: readonly TypeInfo[]): Promise<TypeInfo | undefined> {
  const roles = [...new Set(types.map((it) => it.roles[0] ?? 'Other'))]
  const items = roles.flatMap((role): (QuickPickItem & { type?: TypeInfo })[] => [
    { label: role, kind: QuickPickItemKind.Separator },
    ...types
      .filter((it) => (it.roles[0] ?? 'Other') === role)
      .map((type) => ({
        label: capitalised(type.title),
        description: type.count > 0 ? `${type.count} so far` : 'none yet',
        detail: capitalised(type.holds),
        type,
      })),
  ])
  const picked = await window.showQuickPick(items, {
    title: 'New Artifact',
    placeHolder: 'What would you like to write?',
    matchOnDetail: true,
  })
  return picked?.type
}

/** The id of a parent, '' for none; nothing if stopped. Not asked where there is nothing to choose from. */
export async function pickParent(type: TypeInfo): Promise<string | undefined> {
  if (type.parents.length === 0) return ''
  const parents = type.parents.map((it) => ({
    label: it.title,
    description: `${it.typeTitle} ${it.id}`,
    id: it.id,
  }))
  const none = { label: 'Decide later', description: 'leave it without a parent for now', id: '' }
  const picked = await window.showQuickPick([...parents, none], {
    title: `New ${type.title}`,
    placeHolder: `Which work does this ${type.title} serve?`,
    matchOnDescription: true,
  })
  return picked?.id
}

/** The owner to write into the document; nothing if stopped. */
export async function pickOwner({ owners, typeTitle }: OwnersResult): Promise<string | undefined> {
  const items = owners.map((it) => ({
    label: it.title,
    description: it.usual ? `usually owns a ${typeTitle}` : '',
    detail: it.detail,
    value: it.value,
  }))
  const picked = await window.showQuickPick(items, {
    title: 'Set Owner',
    placeHolder: `Who owns this ${typeTitle}?`,
    matchOnDetail: true,
  })
  return picked?.value
}
