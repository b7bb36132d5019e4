import type { ArtifactType } from '../domain/schema/types.ts'
import type { Evidence } from '../reading/artifact/evidence.ts'
import { askField, setField } from '../reading/fields/field.ts'
import { fieldNamed } from '../reading/fields/other-keys.ts'
import { type Edit, withLineEnds } from '../text/edit.ts'
import { message, word } from '../text/message.ts'
import { type Span, touches } from '../text/span.ts'
import { documentOf, type Entry } from '../workspace/entry.ts'
import { evidenceOf } from '../workspace/evidence.ts'
import { entryAt, type Workspace } from '../workspace/workspace.ts'
import { ignoring } from './ignore.ts'
import type { Silencing } from './silence.ts'

/** As LSP names kinds of code actions. */
export const correctingKind = 'refactor.rewrite.triad.kind'

/**
 * The ways to say what the document at `path` is, where its title stands in `span`: of which kind, in its frontmatter;
 * or that it is no product document, in `triad.yaml`, whose text is `configuration` (null where there is none). None
 * where it says so already.
 */
export function correcting(
  workspace: Workspace,
  path: string,
  span: Span,
  configuration: string | null,
): Silencing[] {
  const entry = entryAt(workspace, path)
  if (!entry || workspace.config.ignores(path) || entry.artifact?.recognisedBy === 'frontmatter') return []
  const { artifact } = entry
  const target = targetOf(entry)
  if (!touches(target.head, span.start)) return []
  const likely = kindsIn(workspace, artifact?.type ?? null, evidenceOf(workspace, entry))
  const [first] = likely
  const none = artifact ? ignoring(configuration, path) : null
  const write = (edits: readonly Edit[]) => withLineEnds(edits, target.text.includes('\r\n') ? '\r\n' : '\n')
  const ways: Silencing[] = [
    ...likely.map((type) => ({
      title: message('This is of the kind “{0}”: write it into the frontmatter', word(type.title)),
      edits: write(setField(target, target.key, type.id)),
    })),
    {
      title: message('This is of another kind: choose it in the frontmatter'),
      edits: write(askField(target, target.key, first?.id ?? workspace.config.schema.types[0]?.id ?? '')),
    },
    ...(none
      ? [
          {
            title: message('This is no product document: leave it out in triad.yaml'),
            edits: [],
            config: none,
          },
        ]
      : []),
  ]
  return ways.filter((it) => it.edits.length > 0 || it.config)
}

/** What is written to, and where its title is: the first heading, else the first line. A type that another tool reads stays. */
function targetOf(entry: Entry) {
  const document = documentOf(entry)
  const { text, frontmatter, sections } = document
  const line = /\S[^\r\n]{0,500}/.exec(text.slice(0, 2000))
  const first = { start: line?.index ?? 0, end: (line?.index ?? 0) + (line?.[0].length ?? 0) }
  const isTaken = (fieldNamed(frontmatter?.fields ?? [], 'type')?.scalars[0]?.text ?? '').trim() !== ''
  return {
    text,
    frontmatter,
    key: isTaken ? 'artifact' : 'type',
    head: entry.artifact?.head ?? sections[0]?.heading.content ?? first,
  }
}

/** The kinds that something speaks for, that of the artifact first. */
function kindsIn(
  { config: { schema } }: Workspace,
  own: ArtifactType | null,
  evidence: readonly Evidence[],
): ArtifactType[] {
  const ids = evidence.flatMap(({ kind, weight }) => (kind !== null && weight > 0 ? kind : []))
  return [...new Set([...(own ? [own.id] : []), ...ids])].flatMap((id) => schema.type(id) ?? [])
}
