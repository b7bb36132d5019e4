import { ownersOf, parentsOf } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { typeByName } from '../reading/artifact/names.ts'
import { placeOf, stemOf } from '../reading/artifact/place.ts'
import { joinPath } from '../reading/mention/reference.ts'
import { onOneLine as cleaned } from '../text/markdown.ts'
import { folderFor, freePath, isPlace } from '../workspace/place.ts'
import { entryAt, nextId, type Workspace } from '../workspace/workspace.ts'
import { fillTemplate, plainTemplate } from './template.ts'

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
  const { type } = options
  const title = onOneLine(options.title)
  // A path that is cut leads nowhere.
  const parent = cleaned(options.parent ?? '')
  const id = onOneLine(options.id ?? nextId(workspace, type.prefix))
  const owner = onOneLine(options.owner ?? ownersOf(workspace.config.schema, type)[0]?.id ?? '')
  const template = workspace.templates.get(type.id) ?? plainTemplate(type)
  const text = fillTemplate(template, { id, title, owner, parent, date: workspace.today })
  return { path: options.path ?? freePath(workspace, folderFor(workspace, type), id, title), text, id }
}

/** Text of a person, or of another document, as it can stand in any line; a longer one somebody pasted. */
const onOneLine = (text: string): string => [...cleaned(text)].slice(0, longest).join('')

/** Characters. */
const longest = 500

/** The document that a reference asks for and that is not there; null where it names no kind that could be made. */
export function newDocumentFor(
  workspace: Workspace,
  artifact: Artifact,
  reference: Reference,
): NewDocument | null {
  const kinds = parentsOf(workspace.config.schema, artifact.type)
  const [file = ''] = reference.text.split('#', 1)
  if (/\.(?:md|markdown|mdx)$/i.test(file)) {
    const path = joinPath(artifact.path, file)
    if (entryAt(workspace, path) || !isPlace(path)) return null
    const type =
      workspace.config.schema.type(typeByName(placeOf(path, workspace.around), '') ?? '') ?? kinds[0]
    return type ? newDocument(workspace, { type, title: titleFrom(path), path }) : null
  }
  const prefix = /^([A-Za-z]+)-?\d/.exec(reference.text)?.[1]?.toUpperCase()
  const type = kinds.find((kind) => kind.prefix === prefix)
  return type ? newDocument(workspace, { type, title: `New ${type.title}`, id: reference.text }) : null
}

/** What a file's name says as a title: `split-the-bill.md` is `Split the bill`. */
const titleFrom = (path: string): string => asTitle(stemOf(path))

const asTitle = (name: string): string =>
  name
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())

/**
 * The id and the title that the name of a file gives a document of a type: `us-30-pay-later.md` is `US-30`, `Pay
 * later`. Null where its name bears no id of that type.
 */
export function namedBy(path: string, { prefix }: ArtifactType): { id: string; title: string } | null {
  const [, letters = '', number = '', rest = ''] = nameWithId.exec(stemOf(path)) ?? []
  if (letters.toUpperCase() !== prefix.toUpperCase()) return null
  return { id: `${prefix}-${number}`, title: asTitle(rest.slice(1)) }
}

const nameWithId = /^([A-Za-z]{1,8})[-_ ]?(\d{1,6}(?:\.\d{1,4}){0,3})([-_ .].*)?$/
