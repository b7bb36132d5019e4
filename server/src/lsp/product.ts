import { type Product, productWith } from '../features/product.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { besideEachOther } from '../workspace/beside.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Folder } from './session/folder.ts'
import type { Session } from './session/session.ts'
import { nameOf } from './uri.ts'

/** All folders as one product, in which a document is told apart by its URI. */
export const productIn = ({ folders, uriOf }: Pick<Session, 'folders' | 'uriOf'>): Product =>
  productWith(
    folders.map((folder) => ({ workspace: folder.workspace, keyOf: (path) => uriOf({ folder, path }) })),
  )

/** The folder of the session in which an artifact of the product lies. */
export function folderOf({ folders }: Pick<Session, 'folders'>, { parts, workspaceOf }: Product) {
  const known = new Map(parts.map(({ workspace }, at) => [workspace, folders[at] as Folder]))
  return (artifact: Artifact): Folder => known.get(workspaceOf(artifact)) as Folder
}

/** The workspace of a folder that knows those beside it, and which folder each of them is. */
export function acrossFolders({ folders }: Pick<Session, 'folders'>, folder: Folder) {
  const joined = besideEachOther(folders.map(({ workspace }) => workspace))
  return {
    workspace: joined[folders.indexOf(folder)] ?? folder.workspace,
    folderOf: (workspace: Workspace): Folder => folders[joined.indexOf(workspace)] ?? folder,
  }
}

export interface NamedProduct {
  readonly name: string
  readonly product: Product
  /** Where the document with a key lies. */
  readonly placeOf: (key: string) => { readonly folder: Folder; readonly path: string }
}

/** The folders with product documents, under the names that people know them by; two of one name are told apart. */
export function namedProduct(folders: readonly Folder[]): NamedProduct | null {
  const used = folders.filter(({ workspace }) => workspace.kinds.size > 0)
  const counts = new Map<string, number>()
  const names = used.map(({ root }) => {
    const name = nameOf(root.uri)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
  const isOne = used.length === 1
  const parts = used.map(({ workspace }, at) => ({
    workspace,
    keyOf: (path: string) => (isOne ? path : `${names[at]}/${path}`),
  }))
  const [first] = used
  if (!first) return null
  return {
    name: names.join(', '),
    product: productWith(parts),
    placeOf: (key) => {
      if (isOne) return { folder: first, path: key }
      const [name = ''] = key.split('/', 1)
      return { folder: used[names.indexOf(name)] ?? first, path: key.slice(name.length + 1) }
    },
  }
}
