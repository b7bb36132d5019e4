import type { Host } from '../../server/src/host/host.ts'
import { teamFolder } from '../../server/src/host/templates.ts'

/** Files in memory, by absolute path. */
export type Files = Map<string, string>

/**
 * A host over `files` (and over `/full/`, a disk on which there is no room), which a test changes as other programs
 * change a disk; `ignored/` folders are not listed, and no folder is before `unread` resolves.
 */
export const memoryHost = (files: Files, unread?: Promise<void>): Host => ({
  async list(root, _, signal) {
    await (unread ?? turn())
    signal?.throwIfAborted()
    const prefix = root.endsWith('/') ? root : `${root}/`
    return [...files.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))
      .filter(isListed)
      .sort()
  },
  async listBelow(root, path) {
    await turn()
    const prefix = `${root}/${path}/`
    return [...files.keys()]
      .filter((it) => it.startsWith(prefix))
      .map((it) => it.slice(root.length + 1))
      .filter(isListed)
      .sort()
  },
  async lists(_, path) {
    await turn()
    return isListed(path)
  },
  async read(path) {
    const text = files.get(path) ?? null
    await turn()
    return text
  },
  rulesOutside: async () => [],
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

const isListed = (path: string) => /\.md$/.test(path) && !/(^|\/)ignored\//.test(path)

/** What takes a while: others get their turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve))
