import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode'
import type { OwnersResult, TypeInfo } from '../../../server/src/lsp/protocol.ts'
import { capitalised } from '../words.ts'

/** One of the types, under the role that usually produces it. */
export async function pickType(types: readonly TypeInfo[]): Promise<TypeInfo | undefined> {
  const other = l10n.t('Other')
  const roles = [...new Set(types.map((it) => it.roles[0] ?? other))]
  const items = roles.flatMap((role): (QuickPickItem & { type?: TypeInfo })[] => [
    { label: role, kind: QuickPickItemKind.Separator },
    ...types
      .filter((it) => (it.roles[0] ?? other) === role)
      .map((type) => ({
        label: capitalised(type.title),
        description: type.count > 0 ? l10n.t('{0} so far', type.count) : l10n.t('none yet'),
        detail: capitalised(type.holds),
        type,
      })),
  ])
  const picked = await window.showQuickPick(items, {
    title: l10n.t('New Artifact'),
    placeHolder: l10n.t('What would you like to write?'),
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
  const none = {
    label: l10n.t('Decide later'),
    description: l10n.t('leave it without a parent for now'),
    id: '',
  }
  const picked = await window.showQuickPick([...parents, none], {
    title: l10n.t('New {0}', type.title),
    placeHolder: l10n.t('Which work does this {0} serve?', type.title),
    matchOnDescription: true,
  })
  return picked?.id
}

/** The owner to write into the document, in a list called `title`: one of those on offer, or whoever is typed; nothing if stopped. */
export function pickOwner({ owners, typeTitle }: OwnersResult, title: string): Promise<string | undefined> {
  type Choice = QuickPickItem & { readonly value: string }
  const known = owners.map(
    (it): Choice => ({
      label: it.title,
      description: it.usual ? l10n.t('usually owns a {0}', typeTitle) : '',
      detail: it.detail,
      value: it.value,
    }),
  )
  const list = window.createQuickPick<Choice>()
  Object.assign(list, {
    title,
    placeholder: l10n.t('Who owns this {0}? Choose, or type a name.', typeTitle),
    matchOnDetail: true,
    items: known,
  })
  list.onDidChangeValue((text) => {
    const name = text.trim()
    // Whoever types a part of what is on offer means that.
    const isOnOffer = known.some(({ label, value }) =>
      `${label}\n${value}`.toLowerCase().includes(name.toLowerCase()),
    )
    const typed = { label: name, description: l10n.t('this person'), value: name, alwaysShow: true }
    list.items = name === '' || isOnOffer ? known : [...known, typed]
  })
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.activeItems[0]?.value)
      list.hide()
    })
    list.onDidHide(() => {
      resolve(undefined)
      list.dispose()
    })
    list.show()
  })
}
