import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Document } from '../reading/document/document.ts'
import { setField } from '../reading/fields/field.ts'
import { fieldNamed } from '../reading/fields/other-keys.ts'
import type { Finding } from '../rules/rule.ts'
import unusedSuppression from '../rules/unused-suppression.ts'
import type { Syntax } from '../syntax/nodes.ts'
import { readYamlFile, type YamlMap, type YamlNode } from '../syntax/tree.ts'
import { applyEdits, type Edit, insertAt, replace, withLineEnds } from '../text/edit.ts'
import { lineStart } from '../text/line.ts'
import { type Message, message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { artifactAt, documentAt, type Workspace } from '../workspace/workspace.ts'

/** A way to make a rule say nothing any more: edits of the document, or a change of the configuration. */
export interface Silencing {
  readonly title: Message
  readonly edits: readonly Edit[]
  /** Whether it is for the place of the finding alone. */
  readonly isInPlace?: true
  readonly config?: { readonly edits: readonly Edit[] } | { readonly create: string }
}

/**
 * The ways to silence the rule of a finding: where it stands, in its document, in the workspace. `configuration` is
 * the text of `triad.yaml`, null where there is none.
 */
export function silencings(
  workspace: Workspace,
  path: string,
  finding: Finding,
  configuration: string | null,
): Silencing[] {
  const artifact = artifactAt(workspace, path)
  const { id } = finding.rule
  if (!artifact || id === unusedSuppression.id) return []
  // What holds for a whole document is said of the whole document.
  const inPlace = finding.rule.speaksAlone
    ? []
    : withLineEnds(aroundPlace(documentAt(workspace, path), finding), artifact.eol)
  const inWorkspace = forWorkspace(configuration, id)
  const inFile = withLineEnds(forFile(artifact, id), artifact.eol)
  return [
    ...(inPlace.length > 0
      ? [
          {
            title:
              inPlace.length > 1
                ? message('Disable {0} for these lines', id)
                : message('Disable {0} for this line', id),
            edits: inPlace,
            isInPlace: true as const,
          },
        ]
      : []),
    ...(inFile.length > 0 ? [{ title: message('Disable {0} for this file', id), edits: inFile }] : []),
    ...inWorkspace.map((config) => ({
      title: message('Disable {0} in this workspace', id),
      edits: [],
      config,
    })),
  ]
}

/**
 * A comment before a line that begins a block; around a list, a table or a quote, which it would otherwise break.
 * Nothing in frontmatter, where there are no such comments.
 */
function aroundPlace({ text, root }: Document, { rule, span }: Finding): readonly Edit[] {
  const block = root.children.find((it) => it.start <= span.start && span.start <= it.end)
  if (!block || block.type === 'yaml') return []
  const line = lineStart(text, span.start)
  if (block.type === 'heading' || (block.type === 'paragraph' && line <= block.start))
    return [insertAt(line, `<!-- triad-disable-next-line ${rule.id} -->\n`)]
  let end = block.end
  while (end > block.start && /\s/.test(text[end - 1] as string)) end--
  return [
    insertAt(lineStart(text, block.start), `<!-- triad-disable ${rule.id} -->\n\n`),
    insertAt(end, `\n\n<!-- triad-enable ${rule.id} -->`),
  ]
}

/** `triad: { disable: [rule] }`, as the block is written, where there is frontmatter, else a comment at the top. */
function forFile(artifact: Artifact, id: string): readonly Edit[] {
  const { frontmatter, suppressions, text } = artifact
  if (!frontmatter) return [insertAt(text.startsWith('\ufeff') ? 1 : 0, `<!-- triad-disable ${id} -->\n\n`)]
  const last = suppressions.findLast((it) => it.by === 'frontmatter')?.rule
  if (last) {
    const quoted = /["']/.test(text[last.end] ?? '') ? 1 : 0
    const isOnLines = /[\r\n][ \t]*-[ \t]+["']?$/.exec(
      text.slice(Math.max(0, last.start - 40), last.start),
    )?.[0]
    const { syntax } = frontmatter
    if (syntax !== 'yaml') return inQuotes(text, last, id)
    const isList = isOnLines !== undefined || /^["']?[ \t]*[,\]]/.test(text.slice(last.end, last.end + 20))
    return isList
      ? [insertAt(last.end + quoted, isOnLines ? `\n${isOnLines.slice(1)}${id}` : `, ${id}`)]
      : [replace(last, `[${last.text}, ${id}]`)]
  }
  if (fieldNamed(frontmatter.fields, 'triad')) return []
  return setField(artifact, 'triad', id).map(({ span, insert }) => ({
    span,
    insert: insert.map((part) =>
      typeof part === 'string' ? part.replace(plainField, () => mapField(id, frontmatter.syntax)) : part,
    ),
  }))
}

const plainField = /triad: \S+|"triad": "[^"]*"|triad = "[^"]*"/

const mapField = (id: string, syntax: Syntax): string =>
  ({
    yaml: `triad: { disable: [${id}] }`,
    toml: `triad = { disable = ["${id}"] }`,
    json: `"triad": { "disable": ["${id}"] }`,
  })[syntax]

/** The rule `id` beside the `last` of those that TOML or JSON names, each in quotes of its own. */
function inQuotes(text: string, last: Span & { readonly text: string }, id: string): readonly Edit[] {
  if (!/["']/.test(text[last.end] ?? '')) return []
  const isList = /^[ \t\r\n]*[,\]]/.test(text.slice(last.end + 1, last.end + 20))
  return isList
    ? [insertAt(last.end + 1, `, "${id}"`)]
    : [replace({ start: last.start - 1, end: last.end + 1 }, `["${last.text}", "${id}"]`)]
}

/** `rules: { rule: off }` in the configuration, in the manner in which its rules are set already. */
function forWorkspace(text: string | null, id: string): NonNullable<Silencing['config']>[] {
  if (text === null) return [{ create: `rules:\n  ${id}: off\n` }]
  const { root, broken } = readYamlFile(text)
  if (broken) return []
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const edits = withLineEnds([settingFor(root, text, id)], eol)
  // A file may be written in a manner that nobody foresaw: what does not help is not offered.
  return isOff(applyEdits(text, edits), id) ? [{ edits }] : []
}

function isOff(text: string, id: string): boolean {
  const { root, broken } = readYamlFile(text)
  const entries = (node: YamlNode | null | undefined) => (node?.kind === 'map' ? node.entries : [])
  const rules = entries(root).find((entry) => entry.key === 'rules')?.value
  const value = entries(rules).find((entry) => entry.key === id)?.value
  return !broken && value?.kind === 'scalar' && text.slice(value.start, value.end) === 'off'
}

function settingFor(root: YamlNode | null, text: string, id: string): Edit {
  const rules = root?.kind === 'map' ? root.entries.find((entry) => entry.key === 'rules') : undefined
  const map: YamlMap | null = rules?.value?.kind === 'map' ? rules.value : null
  const set = map?.entries.find((entry) => entry.key === id)
  if (set) return set.value ? replace(set.value, 'off') : insertAt(set.keySpan.end + 1, ' off')
  const [first] = map?.entries ?? []
  if (map && first) {
    const line = lineStart(text, first.start)
    const before = text.slice(line, first.start)
    return insertAt(first.start, /^[ \t]*$/.test(before) ? `${id}: off\n${before}` : `${id}: off, `)
  }
  if (rules?.value) return replace(rules.value, `{ ${id}: off }`)
  if (rules) return insertAt(rules.keySpan.end + 1, `\n  ${id}: off`)
  return insertAt(text.length, `${text === '' || /[\r\n]$/.test(text) ? '' : '\n'}rules:\n  ${id}: off\n`)
}
