import type { Artifact, Reference } from './artifact.ts'
import { scalarFor } from './field.ts'
import { stemOf, typeByName } from './names.ts'
import { joinPath } from './reference.ts'
import { ownersOf, parentsOf } from './schema.ts'
import type { ArtifactType } from './types.ts'
import { artifactsWhere, entryAt, nextId, type Workspace } from './workspace.ts'

export interface NewDocument {
  readonly path: string
  readonly text: string
  readonly id: string
}

export interface NewDocumentOptions {
  readonly type: ArtifactType
  readonly title: string
  /** Else the next free one of the type. */
  readonly id?: string
  /** A role id or a person; else the role that usually owns the type. */
  readonly owner?: string
  readonly parent?: string
  /** Else where documents of this type already live. */
  readonly path?: string
}

/**
 * A new document of a type, made from its template, at a path that nothing has yet. Placeholders are
 * `{{id}} {{title}} {{owner}} {{parent}} {{date}}`; a frontmatter line whose value stays empty is left out.
 */
export function newDocument(workspace: Workspace, options: NewDocumentOptions): NewDocument {
  const { type, title, parent = '' } = options
  const id = options.id ?? nextId(workspace, type.prefix)
  const owner = options.owner ?? ownersOf(workspace.config.schema, type)[0]?.id ?? ''
  const values: Readonly<Record<string, string>> = { id, title, owner, parent, date: workspace.today }
  const template = workspace.templates.get(type.id) ?? plainTemplate(type)
  const path = options.path ?? freePath(workspace, folderOf(workspace, type), `${id} ${title}`)
  return { path, text: fillTemplate(template, values), id }
}

/** The document that a reference asks for and that is not there; null where it names no kind that could be made. */
export function newDocumentFor(
  workspace: Workspace,
  artifact: Artifact,
  reference: Reference,
): NewDocument | null {
  const kinds = parentsOf(workspace.config.schema, artifact.type)
  const [file = ''] = reference.text.split('#', 1)
  if (/\.(?:md|markdown)$/i.test(file)) {
    const path = joinPath(artifact.path, file)
    if (entryAt(workspace, path) || path.startsWith('..')) return null
    const type = workspace.config.schema.type(typeByName(path, '') ?? '') ?? kinds[0]
    return type ? newDocument(workspace, { type, title: titleFrom(path), path }) : null
  }
  const prefix = /^([A-Za-z]+)-?\d/.exec(reference.text)?.[1]?.toUpperCase()
  const type = kinds.find((kind) => kind.prefix === prefix)
  return type ? newDocument(workspace, { type, title: `New ${type.title}`, id: reference.text }) : null
}

/** What a file's name says as a title: `split-the-bill.md` is `Split the bill`. */
const titleFrom = (path: string): string =>
  stemOf(path)
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())

function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const fence = /^---\n([\s\S]*?)\n---\n/.exec(template)
  const body = template.slice(fence?.[0].length ?? 0)
  const fill = (text: string, shape: (value: string) => string) =>
    text.replace(/\{\{(\w+)\}\}/g, (slot, name: string) =>
      name in values ? shape(values[name] ?? '') : slot,
    )
  const lines = (fence?.[1] ?? '')
    .split('\n')
    .filter(
      (line) =>
        !/^[\w-]+:\s*"?\{\{(\w+)\}\}"?\s*$/.test(line) ||
        fill(line, (value) => value).trim() !== line.replace(/"?\{\{\w+\}\}"?/, '').trim(),
    )
    .map((line) => fill(line.replace(/"(\{\{\w+\}\})"/, '$1'), scalarFor))
  const head = fence ? `---\n${lines.join('\n')}\n---\n` : ''
  return head + fill(body, (value) => value.replace(/\s+/g, ' '))
}

const plainTemplate = (type: ArtifactType): string =>
  `---\ntype: ${type.id}\nid: {{id}}\ntitle: {{title}}\nowner: {{owner}}\nstatus: draft\nparent: {{parent}}\n---\n\n# {{title}}\n`

/** The folder in which most documents of `type` live, else the type's own. */
function folderOf(workspace: Workspace, type: ArtifactType): string {
  const counts = new Map<string, number>()
  for (const { path } of artifactsWhere(workspace, (artifact) => artifact.type.id === type.id)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most ? most[0] : `${type.folder}/`
}

function freePath(workspace: Workspace, folder: string, name: string): string {
  const stem =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'untitled'
  for (let i = 1; ; i++) {
    const path = `${folder}${stem}${i === 1 ? '' : `-${i}`}.md`
    if (!entryAt(workspace, path)) return path
  }
}
