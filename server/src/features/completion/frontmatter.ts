import type { ArtifactType } from '../../domain/schema/types.ts'
import { isCompanion, isNeverArtifact } from '../../reading/artifact/place.ts'
import { typeKeys } from '../../reading/fields/other-keys.ts'
import type { Say } from '../../text/say.ts'
import { artifactAt, hasType, isAdopted, type Workspace } from '../../workspace/workspace.ts'
import { type FrontmatterLines, fieldLinesOf, firstWord, frontmatterAround } from './frontmatter-lines.ts'
import { frontmatterPlaceAt } from './frontmatter-place.ts'
import { keyOffers } from './keys.ts'
import { silenceSuggestions } from './silence-keys.ts'
import { written } from './slot.ts'
import { all, nothing, type Suggestions, suggest } from './suggestion.ts'
import { valueOffers } from './values.ts'

/**
 * What can be written in the frontmatter of the document at `path`; null where the cursor is not in it. Frontmatter
 * that is no product document's is another tool's: there only a team that uses Triad is offered to name a type.
 */
export function frontmatterSuggestions(
  workspace: Workspace,
  path: string,
  text: string,
  offset: number,
  say: Say,
): Suggestions | null {
  const block = frontmatterAround(text, offset)
  if (!block) return null
  if (isNeverArtifact(path) || workspace.config.ignores(path)) return nothing
  const declared = declaredType(workspace, path, text, block)
  const artifact = artifactAt(workspace, path)
  const type = declared?.type ?? artifact?.type ?? null
  if (!type && !isAdopted(workspace)) return nothing
  const silence = type && silenceSuggestions(workspace, path, text, block, offset, say)
  if (silence) return all(silence)
  const place = frontmatterPlaceAt(text, block, offset)
  if (!place) return nothing
  const format = artifact?.format ?? 'plain'
  if (place.kind === 'key') {
    const used = new Set(place.others.map(({ name }) => name))
    const end = place.hasColon ? '' : ': '
    return all(
      keyOffers(type, format, used, say).map((it) => ({
        ...suggest(it, place.span, [it.label + end]),
        leadsOn: !place.hasColon && hasValues(workspace, type, it.label),
      })),
    )
  }
  const { key, slot, beside } = place
  // `kind: Deployment` beside a type is not Triad's.
  const isTypeKey = typeKeys.includes(key)
  if (isTypeKey ? declared && declared.key !== key : !type) return nothing
  if (isTypeKey && !type && key !== 'type') return nothing
  const { offers, isIncomplete } = valueOffers(
    workspace,
    { path, key, typed: slot.typed, beside, type, format },
    say,
  )
  return {
    items: offers.map((it) => suggest(it, slot, [written(slot, it.value, it.isPlain)])),
    isIncomplete,
  }
}

/** Keys behind which anything can be written. */
const freeKeys = new Set(['title', 'tags'])

/** Whether there is anything to choose from behind a key that is offered. */
function hasValues(workspace: Workspace, type: ArtifactType | null, key: string): boolean {
  if (key === 'people') return workspace.config.people.length > 0
  if (key === 'parent') return type?.parents.some((id) => hasType(workspace, id)) ?? false
  return !freeKeys.has(key)
}

/** The type that the block says the document is of, however much else of it can be read. */
function declaredType(
  { config }: Workspace,
  path: string,
  text: string,
  block: FrontmatterLines,
): { readonly key: string; readonly type: ArtifactType } | null {
  const fields = fieldLinesOf(block)
  // As for readers: what calls itself a companion is one, whatever is stamped on it.
  for (const key of isCompanion(path) ? ['type'] : typeKeys) {
    const field = fields.find(({ name }) => name === key)
    const type = field && config.schema.type(firstWord(text, field))
    if (type) return { key, type }
  }
  return null
}
