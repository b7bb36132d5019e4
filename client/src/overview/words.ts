import { l10n } from 'vscode'
import type { OverviewFilter, Stage, Totals } from '../../../server/src/lsp/protocol.ts'
import { capitalised } from '../words.ts'
import { isFiltered } from './filter.ts'

/** How far a document can be, the earliest first. */
export const stages: readonly Stage[] = ['draft', 'proposed', 'ready', 'active', 'done', 'dropped']

interface Words {
  readonly label: string
  readonly detail: string
}

export const stageWords = (stage: Stage): Words => words[stage]()

const words: Readonly<Record<Stage, () => Words>> = {
  draft: () => ({ label: l10n.t('Draft'), detail: l10n.t('being written') }),
  proposed: () => ({ label: l10n.t('Proposed'), detail: l10n.t('others are asked what they think') }),
  ready: () => ({ label: l10n.t('Ready'), detail: l10n.t('agreed, and can be taken up') }),
  active: () => ({ label: l10n.t('Active'), detail: l10n.t('being worked on') }),
  done: () => ({ label: l10n.t('Done'), detail: l10n.t('finished') }),
  dropped: () => ({ label: l10n.t('Dropped'), detail: l10n.t('will not be done') }),
}

/** The parts of a filter, each as it stands in a list. */
export function partsOf({
  status,
  findings,
  text,
  ready,
  owner,
  type,
  role,
  tag,
  due,
}: OverviewFilter): string[] {
  return [
    ...(status ? [status === 'open' ? l10n.t('Open') : stageWords(status).label] : []),
    ...(ready === undefined ? [] : [ready ? l10n.t('Ready') : l10n.t('Not ready')]),
    ...(owner ? [owner === 'nobody' ? l10n.t('Owned by nobody') : plainly(owner)] : []),
    ...[type && plainly(type), role && plainly(role), tag && `#${tag}`, due].flatMap((it) => it || []),
    ...(findings ? [l10n.t('with findings')] : []),
    ...(text ? [l10n.t('“{0}”', text)] : []),
  ]
}

/** The id of a role or a kind as people read it: `product-owner` is `Product owner`; a name stays as it is. */
const plainly = (id: string): string =>
  /^[a-z]+(?:-[a-z]+)+$/.test(id) ? capitalised(id.replaceAll('-', ' ')) : id

/** The line above the tree: what is left out; nothing where nothing is. */
export function messageOf(
  filter: OverviewFilter,
  matches: number | undefined,
  totals: Totals | undefined,
): string | undefined {
  if (!isFiltered(filter)) return undefined
  const parts = partsOf(filter).join(' · ')
  if (matches === undefined || !totals) return parts
  return matches === 0
    ? l10n.t('{0}: no document', parts)
    : l10n.t('{0}: {1} of {2} documents', parts, matches, totals.artifacts)
}
