import type { Artifact } from '../reading/artifact/artifact.ts'
import { withLineEnds } from '../text/edit.ts'
import type { Say } from '../text/say.ts'
import { artifactAt, documentAt, entryAt, type Workspace } from '../workspace/workspace.ts'
import { frontmatterSuggestions } from './completion/frontmatter.ts'
import { idSuggestions, nextIdSuggestion } from './completion/ids.ts'
import { headingOffers } from './completion/parents.ts'
import { type ProsePlace, prosePlaceAt } from './completion/prose.ts'
import { snippetSuggestions } from './completion/snippets.ts'
import { all, nothing, type Suggestion, type Suggestions, suggest } from './completion/suggestion.ts'
import { templateSuggestions } from './completion/templates.ts'

/**
 * What can be written at `offset` (UTF-16) of the document at `path`. In prose that is little: where an id is begun,
 * a heading is linked to, or a line of a story is still empty. In a file that is no product document it is nothing,
 * except that an empty one can become one. `inLinks` is false where the editor itself offers headings in links.
 */
export function complete(
  workspace: Workspace,
  path: string,
  offset: number,
  say: Say,
  inLinks = true,
): Suggestions {
  const text = entryAt(workspace, path)?.text
  if (text === undefined) return nothing
  const found =
    templateSuggestions(workspace, path, text, offset, say) ??
    frontmatterSuggestions(workspace, path, text, offset, say) ??
    bodySuggestions(workspace, path, offset, say, inLinks)
  const eol = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  return eol === '\n' ? found : { ...found, items: found.items.map((it) => withEol(it, eol)) }
}

function bodySuggestions(
  workspace: Workspace,
  path: string,
  offset: number,
  say: Say,
  inLinks: boolean,
): Suggestions {
  const artifact = artifactAt(workspace, path)
  if (!artifact || isInForeignBlock(artifact, offset)) return nothing
  const { text, root } = documentAt(workspace, path)
  const place = prosePlaceAt(root, text, offset)
  if (!place) return all(snippetSuggestions(artifact, root, offset, say))
  const { span } = place
  if (place.kind === 'fragment') return inLinks ? fragmentSuggestions(workspace, path, place) : nothing
  const { typed, opens } = place
  const next = opens && nextIdSuggestion(workspace, artifact, typed, span, say)
  if (opens === 'heading') return all(next ? [next] : [])
  const named = idSuggestions(workspace, artifact, typed, span)
  return next && hasItems(artifact, next) ? { ...named, items: [next, ...named.items] } : named
}

/** In frontmatter of TOML or JSON nothing is offered, and nothing that is meant for prose. */
const isInForeignBlock = ({ frontmatter }: Artifact, offset: number): boolean =>
  frontmatter !== null &&
  frontmatter.syntax !== 'yaml' &&
  frontmatter.start <= offset &&
  offset <= frontmatter.end

/** Whether a document has things of its own whose ids begin like this one. */
const hasItems = ({ items }: Artifact, { label }: Suggestion): boolean =>
  items.some(({ id }) => id.text.startsWith(label.replace(/\d.*$/, '')))

function fragmentSuggestions(
  workspace: Workspace,
  path: string,
  { file, span }: Extract<ProsePlace, { kind: 'fragment' }>,
): Suggestions {
  const offers = headingOffers(workspace, path, file)
  return all(
    offers.map((it) => {
      const slug = it.value.slice(file.length + 1)
      return suggest({ ...it, filter: `${slug} ${it.title}` }, span, [slug])
    }),
  )
}

const withEol = (it: Suggestion, eol: string): Suggestion => ({
  ...it,
  edit: withLineEnds([it.edit], eol)[0] ?? it.edit,
})
