import { isArchived } from '../reading/artifact/archive.ts'
import { isPartByName, stemOf } from '../reading/artifact/place.ts'
import { setField } from '../reading/fields/field.ts'
import { type Message, message } from '../text/message.ts'
import { originalOf, withoutCopies } from '../workspace/copy.ts'
import { isDeclared } from '../workspace/definition.ts'
import { idKey } from '../workspace/entry.ts'
import { artifactsWithId, carriersOf, nextId } from '../workspace/workspace.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'duplicate-id',
  severity: 'error',
  summary: 'No two documents have the same id.',
  why: 'If two documents share an id, nobody knows which of them a link means.',
  repair: 'Give one of them the next free id.',

  *check(artifact, workspace) {
    const { id } = artifact
    if (!id || !isDeclared(artifact) || originalOf(workspace, artifact)) return
    const others = withoutCopies(workspace, artifactsWithId(workspace, id.text)).filter(
      (other) =>
        other.path !== artifact.path &&
        !isArchived(other.path) &&
        (workspace.config.idScope === 'workspace' || folderOf(other.path) === folderOf(artifact.path)) &&
        isDeclared(other) &&
        !isPartOf(other.path, artifact.path) &&
        !isPartOf(artifact.path, other.path),
    )
    const [first] = others
    if (!first) return
    const other = seenFrom(artifact.path, first.path)
    const said =
      others.length > 1
        ? message('“{0}” is also the id of “{1}” and {2} more.', id.text, other, others.length - 1)
        : message('“{0}” is also the id of “{1}”.', id.text, other)
    const isElsewhere = others.every(({ path }) => folderOf(path) !== folderOf(artifact.path))
    yield {
      span: id,
      message: isElsewhere
        ? message('{0} If each folder counts for itself, write “ids: { scope: folder }” in triad.yaml.', said)
        : said,
      fixes: () => {
        const prefix = /^(.*[A-Za-z])-?\d+$/.exec(id.text)?.[1] ?? artifact.type.prefix
        const free = nextId(workspace, prefix)
        const named = idOfName(artifact.path, id.text)
        const change = (to: string, title: Message) => ({ title, edits: setField(artifact, 'id', to) })
        return [
          ...(named && carriersOf(workspace, named).length === 0
            ? [change(named, message('Change to {0}, as in the file name', named))]
            : []),
          change(free, message('Change to the next free id, {0}', free)),
        ]
      },
    }
  },
})

/** Whether one document only tells of the other, in its folder, and so bears its id: how it is built, how far it is. */
const isPartOf = (path: string, other: string): boolean =>
  isPartByName(path) && folderOf(path) === folderOf(other)

/** The id that a file's name begins with, `us-15-no-shows.md`, in the letters of `id`; null where it has none, or just that. */
function idOfName(path: string, id: string): string | null {
  const name = /^[a-z]{1,12}-(?:[a-z]+-)?\d+(?:\.\d+)*(?=[-_ .]|$)/i.exec(stemOf(path))?.[0]
  const prefix = (text: string) => text.replace(/\d.*$/, '').toLowerCase()
  if (!name || prefix(name) !== prefix(id) || idKey(name) === idKey(id)) return null
  return id === id.toUpperCase() ? name.toUpperCase() : name
}

/** The other document by its name alone where it lies in the same folder. */
const seenFrom = (from: string, to: string): string =>
  folderOf(from) === folderOf(to) ? to.slice(folderOf(to).length) : to

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
