import type { YamlNode } from '../../syntax/tree.ts'
import { fold } from '../../text/fold.ts'
import { near } from '../../text/near.ts'
import type { OwnedFiles } from './config.ts'
import { isGlob, matching } from './globs.ts'
import { entriesOf, textsIn } from './nodes.ts'
import { type Words, wordFor } from './words.ts'

/** Whether `name` may own documents: a role, or somebody of the team; where that names nobody, anybody but a slip of a role. */
export function isOwner(name: string, words: Words): boolean {
  if (wordFor(words.owner, name)) return true
  const known = words.owner.map(({ value }) => value)
  return name.trim() !== '' && known.length === words.role.length && near(fold(name), known, 7) === null
}

/** What stands under `owners` of `triad.yaml`. A glob behind which nothing stands gives its documents to nobody. */
export const ownersFrom = (node: YamlNode | null, words: Words): OwnedFiles[] =>
  entriesOf(node).flatMap(([glob, value]): OwnedFiles[] => {
    const owners = saysNobody(value) ? [] : textsIn(value).filter((name) => isOwner(name, words))
    if (!isGlob(glob) || (owners.length === 0 && !saysNobody(value))) return []
    return [{ glob, owners, takes: matching([glob]) }]
  })

const saysNobody = (value: YamlNode | null): boolean =>
  value === null ||
  (value.kind === 'scalar' && value.value === null) ||
  (value.kind === 'list' && value.items.length === 0)
