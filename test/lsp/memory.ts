import { codeOwnersPaths } from '../../server/src/host/code-owners.ts'
import type { Host } from '../../server/src/host/host.ts'
import { teamFolder } from '../../server/src/host/templates.ts'

/** Files in memory, by absolute path. */
export type Files = Map<string, string>

/**
 * A host over `files` (and over `/full/`, a disk on which there is no room), which a test changes as other programs
 * change a disk. `ignored/` folders are not listed, nor what lies below a folder that holds a `.git` of its own, unless
 * it is the root; and no folder is before `unread` resolves.
 */
export const memoryHost = (files: Files, unread?: Promise<void>): Host => ({
  async list(root, _, signal) {
    await (unread ?? turn())
    signal?.throwIfAborted()
    const prefix = root.endsWith('/') ? root : `${root}/`
    return [...files.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))
      .filter((path) => isListed(files, prefix, path))
      .sort()
  },
  async listBelow(root, path) {
    await turn()
    const prefix = `${root}/${path}/`
    return [...files.keys()]
      .filter((it) => it.startsWith(prefix))
      .map((it) => it.slice(root.length + 1))
      .filter((it) => isListed(files, `${root}/`, it))
      .sort()
  },
  async lists(root, path) {
    await turn()
    return isListed(files, root.endsWith('/') ? root : `${root}/`, path)
  },
  async read(path) {
    const text = files.get(path) ?? null
    await turn()
    return text
  },
  rulesOutside: async () => [],
  async codeOwnersPlaces(root) {
    await turn()
    const place = (path: string) => ({ path, place: `${root === '/' ? '' : root}/${path}` })
    return { prefix: '', files: codeOwnersPaths.map(place) }
  },
  async readBeside(path) {
    const text = files.get(path) ?? null
    await turn()
    return text
  },
  async write(path, text) {
    await turn()
    if (path.startsWith('/full/')) return 'cannot be written: the disk is full'
    files.set(path, text)
    return null
  },
  templates: async () => new Map(),
  async teamTemplates(root) {
    const prefix = `${root}/${teamFolder}/`
    const found = [...files].filter(([path]) => path.startsWith(prefix))
    await turn()
    return new Map(found.map(([path, text]) => [path.slice(prefix.length, -'.md'.length), text]))
  },
})

function isListed(files: Files, prefix: string, path: string): boolean {
  const parts = path.split('/')
  const isNested = parts.some((_, at) => at > 0 && files.has(`${prefix}${parts.slice(0, at).join('/')}/.git`))
  return /\.md$/.test(path) && !/(^|\/)ignored\//.test(path) && !isNested
}

/** What takes a while: others get their turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve))
