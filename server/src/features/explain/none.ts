import type { Config } from '../../domain/config/config.ts'
import { matching } from '../../domain/config/globs.ts'
import type { Document } from '../../reading/document/document.ts'
import { fieldsNamed, typeKeys } from '../../reading/fields/other-keys.ts'
import type { Say } from '../../text/say.ts'
import { documentOf, type Entry as Found } from '../../workspace/entry.ts'
import { evidenceOf } from '../../workspace/evidence.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { evidenceEntries } from './because.ts'
import { type Entry, entry } from './explanation.ts'

/** Why a document is no artifact. */
export function whyNone(workspace: Workspace, found: Found, say: Say): Entry[] {
  const { path } = found
  const { config } = workspace
  if (config.ignores(path)) {
    const glob = config.ignored.find((it) => matching([it])(path)) ?? path
    return [entry(say('`{0}` in triad.yaml leaves it out.', glob))]
  }
  const evidence = evidenceOf(workspace, found)
  const isFor = evidence.some(({ weight }) => weight > 0)
  const isAgainst = evidence.some(({ weight }) => weight < 0)
  return [
    ...unknownKinds(documentOf(found), config).map((it) =>
      entry(say('Its frontmatter names a kind that is not known: `{0}`.', it)),
    ),
    ...evidenceEntries(evidence, null, say),
    isFor
      ? entry(isAgainst ? say('What speaks against it weighs more.') : say('That is too little to tell.'))
      : entry(
          say('Nothing speaks for it: no `type`, no name that is known, no glob in triad.yaml, no story.'),
        ),
  ]
}

const unknownKinds = ({ frontmatter }: Document, { schema }: Config): string[] =>
  fieldsNamed(frontmatter?.fields ?? [], typeKeys)
    .flatMap((field) => field.scalars[0]?.text.trim() ?? [])
    .filter((it) => it !== '' && !schema.type(it))
