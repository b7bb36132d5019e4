import { backlogMd } from '../../domain/formats/backlog-md.ts'
import { bmadChapter, bmadEpics, bmadPrd, bmadStory } from '../../domain/formats/bmad.ts'
import { enhancementProposal } from '../../domain/formats/enhancement-proposal.ts'
import type { Format } from '../../domain/formats/format.ts'
import { kiro } from '../../domain/formats/kiro.ts'
import { openSpec } from '../../domain/formats/openspec.ts'
import { specKit } from '../../domain/formats/spec-kit.ts'
import type { Artifact } from './artifact.ts'

/** Every format that is known out of the box; the first that a document is of counts. */
export const formats: readonly Format[] = [
  backlogMd,
  openSpec,
  kiro,
  specKit,
  bmadStory,
  bmadPrd,
  bmadEpics,
  bmadChapter,
  enhancementProposal,
]

/** The format that the document at `path` follows, or null where it is none in particular. */
export const formatOf = (path: string, text: string): Format | null =>
  formats.find(
    ({ path: place, words, key, sign }) =>
      place.test(path) &&
      (!key || key.test(frontmatterIn(text))) &&
      (!words || words.some((word) => text.includes(word))) &&
      (!sign || sign.test(text)),
  ) ?? null

/** Whether a document only lies beside those of a format, in their folder and under their name. */
export const liesBeside = (path: string, text: string): boolean =>
  formats.some(
    ({ path: place, beside }) =>
      beside?.some((it) => it.test(path)) && place.test(path) && frontmatterIn(text) === '',
  )

/** The lines between the fences, roughly: enough to look for a key. */
function frontmatterIn(text: string): string {
  if (!/^\ufeff?---[ \t]*[\r\n]/.test(text)) return ''
  const end = text.indexOf('\n---', 3)
  return end < 0 ? '' : text.slice(0, end)
}

const byId = new Map(formats.map((format) => [format.id, format]))

/** The format with the id `id`; undefined for `plain`. */
export const formatNamed = (id: string): Format | undefined => byId.get(id)

/** Whether a rule has nothing to say of `artifact`, by the format it follows. */
export function isSilent(artifact: Artifact, rule: string): boolean {
  const format = byId.get(artifact.format)
  if (!format) return false
  const stages = format.onlyAt?.[rule]
  return (
    format.silent.includes(rule) || (stages !== undefined && !stages.includes(artifact.status?.stage ?? null))
  )
}
