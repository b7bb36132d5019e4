import type { Config } from '../../domain/config/config.ts'
import { matching } from '../../domain/config/read.ts'
import { liesBeside } from '../../reading/artifact/formats.ts'
import { isTemplate } from '../../reading/artifact/lookalike.ts'
import { isNeverArtifact, typeByName } from '../../reading/artifact/names.ts'
import type { Document } from '../../reading/document/document.ts'
import { fieldsNamed, typeKeys } from '../../reading/fields/other-keys.ts'
import type { Say } from '../../text/say.ts'

/** Why a document is no artifact: a sentence each, without a full stop. */
export function whyNone(path: string, document: Document, config: Config, say: Say): string[] {
  const { text, frontmatter } = document
  const fields = frontmatter?.fields ?? []
  if (config.ignores(path)) {
    const glob = config.ignored.find((it) => matching([it])(path)) ?? path
    return [say('triad.yaml leaves it out: `{0}`', glob)]
  }
  if (isNeverArtifact(path))
    return [say('the name of its file or its folder is one that is left alone: `{0}`', path)]
  const unknown = fieldsNamed(fields, typeKeys).flatMap((field) => field.scalars[0]?.text.trim() ?? [])
  const why = [
    ...unknown.map((it) => say('its frontmatter names a kind that is not known: `{0}`', it)),
    ...(isTemplate(fields, document) ? [say('it is a form that is still to be filled in')] : []),
    ...(liesBeside(path, text) ? [say('it only lies beside the documents of its folder')] : []),
  ]
  if (why.length > 0) return why
  if (typeByName(path, text) !== null) return [say('it is named like one, and is about something else')]
  return [say('nothing speaks for it: no `type`, no name that is known, no glob in triad.yaml')]
}
