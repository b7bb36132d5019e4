import type { Config } from '../../domain/config/config.ts'
import type { Format } from '../../domain/formats/format.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { type Field, mayHaveFrontmatter } from '../../syntax/frontmatter.ts'
import { fold } from '../../text/fold.ts'
import { near } from '../../text/near.ts'
import { oursOf } from '../document/conflict.ts'
import type { Document } from '../document/document.ts'
import { fieldNamed, fieldsNamed, typeKeys } from '../fields/other-keys.ts'
import type { Text } from '../story.ts'
import type { Artifact, RecognisedBy } from './artifact.ts'
import { describe, scalarText } from './describe.ts'
import type { Evidence } from './evidence.ts'
import { formatOf, liesBeside } from './formats.ts'
import { isAbout, isTemplate } from './lookalike.ts'
import { isCompanion, isForeign, isNeverArtifact, nameEvidence } from './names.ts'
import { weigh, weights } from './weigh.ts'

/** What is known of a document before anything is read of it: what speaks for a kind and against, and what comes of it. */
export interface Judgement {
  /** The strongest first; none where nothing speaks for any kind. */
  readonly evidence: readonly Evidence[]
  /** Null where the document is no artifact. */
  readonly type: ArtifactType | null
  readonly recognisedBy: RecognisedBy
  readonly format: Format | null
  /** The value of the type key, where there is one. */
  readonly typeField: Text | null
}

/**
 * The artifact that the document at `path` is, or null where it is none. Where a merge left conflicts, what our side
 * says counts, so that what leads to the document still does. It holds nothing of the document but its text and its
 * frontmatter.
 */
export function readArtifact(path: string, written: Document, config: Config): Artifact | null {
  const document = oursOf(written)
  const { type, ...judged } = judge(path, document, config)
  if (!type) return null
  const artifact = describe({ path, document, type, config, ...judged })
  return document === written ? artifact : { ...artifact, text: written.text }
}

/** What speaks for the document at `path` being an artifact, and against it. */
export function judge(path: string, document: Document, config: Config): Judgement {
  const { text } = document
  if (isForeign(path) || config.ignores(path)) return none
  const included = config.includes.find(({ takes }) => takes(path)) ?? null
  const fields = mayHaveFrontmatter(text) ? (document.frontmatter?.fields ?? []) : []
  const declared = fields.length > 0 ? declaredType(path, fields, config) : null
  const isBeside = !included && liesBeside(path, text)
  const format = isBeside ? null : formatOf(path, text)
  const evidence: Evidence[] = []
  if (declared)
    evidence.push({
      by: 'type',
      kind: declared.type.id,
      weight: weights.type,
      text: `Its frontmatter says \`${text.slice(declared.line.start, declared.line.end).trim()}\`.`,
    })
  if (included)
    evidence.push({
      by: 'glob',
      kind: declared?.type.id ?? included.type,
      weight: weights.glob,
      text: `\`${included.glob}\` in triad.yaml takes it in.`,
    })
  if (format)
    evidence.push({
      by: 'format',
      kind: format.type,
      weight: weights.format,
      text: `It follows the format of a ${format.title}.`,
    })
  if (!isBeside) evidence.push(...nameEvidence(path, text))
  // Most documents end here.
  if (evidence.length === 0) return none
  evidence.push(...against(path, document, fields, evidence, config))
  const type = config.schema.type(weigh(evidence) ?? '') ?? null
  return {
    evidence: evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    type,
    recognisedBy: declared ? 'frontmatter' : included ? 'config' : format ? 'format' : 'name',
    format,
    typeField: declared?.field ?? scalarText(fieldNamed(fields, 'type')),
  }
}

const none: Judgement = { evidence: [], type: null, recognisedBy: 'name', format: null, typeField: null }

/** What speaks against a document for which something speaks. */
function against(
  path: string,
  document: Document,
  fields: readonly Field[],
  evidence: readonly Evidence[],
  config: Config,
): Evidence[] {
  const found: Evidence[] = []
  if (isNeverArtifact(path))
    found.push({
      by: 'file',
      kind: null,
      weight: weights.never,
      text: 'Files of its name, or in a folder of that name, are no product documents.',
    })
  const form = isTemplate(path, fields, document)
  if (form)
    found.push({
      by: 'form',
      kind: null,
      weight: form === 'unnamed' ? weights.unnamedForm : weights.form,
      text:
        form === 'unnamed'
          ? 'It is a form: its title or its id is a slot that somebody is to fill in.'
          : 'It is a form with slots that somebody is to fill in.',
    })
  const best = config.schema.type(weigh(evidence) ?? '')
  if (best && isAbout(best, document))
    found.push({
      by: 'method',
      kind: best.id,
      weight: weights.method,
      text: `A heading says that it explains what a ${best.title} is.`,
    })
  return found
}

/**
 * The type that a type key names, or is a near miss of. A key that names neither belongs to another tool; and
 * what calls itself a companion is one, though somebody stamped `doc_type: prd` on a whole folder.
 */
function declaredType(
  path: string,
  fields: readonly Field[],
  config: Config,
): { type: ArtifactType; field: Text; line: Field } | null {
  for (const field of fieldsNamed(fields, typeKeys)) {
    const text = scalarText(field)
    if (!text || (field.name !== 'type' && isCompanion(path))) continue
    // `store` is no `story`: the short names of types are too near to other words.
    const slip = () => near(fold(text.text), config.schema.typeNames, 7)
    const type = config.schema.type(text.text) ?? config.schema.type(slip() ?? '')
    if (type) return { type, field: text, line: field }
  }
  return null
}
