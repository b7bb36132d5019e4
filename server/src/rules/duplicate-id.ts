import { setField } from '../model/field.ts'
import { artifactsWithId, nextId } from '../model/workspace.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'duplicate-id',
  severity: 'error',
  summary: 'An id in frontmatter belongs to one document of the workspace.',
  why: 'Where two documents share an id, every link to it is a coin toss.',
  repair: 'Give one of them the next free id.',

  *check(artifact, workspace) {
    const { id, frontmatter } = artifact
    if (!id || !frontmatter || id.start > frontmatter.end) return
    const others = artifactsWithId(workspace, id.text).filter(
      (other) =>
        other.path !== artifact.path &&
        (workspace.config.idScope === 'workspace' || folderOf(other.path) === folderOf(artifact.path)) &&
        other.frontmatter &&
        other.id &&
        other.id.start < other.frontmatter.end,
    )
    const [first] = others
    if (!first) return
    const more = others.length > 1 ? ` and ${others.length - 1} more` : ''
    yield {
      span: id,
      message: `\`${id.text}\` is also the id of ${first.path}${more}.`,
      fixes: () => {
        const prefix = /^(.*[A-Za-z])-?\d+$/.exec(id.text)?.[1] ?? artifact.type.prefix
        const free = nextId(workspace, prefix)
        return [{ title: `Change to the next free id, ${free}`, edits: setField(artifact, 'id', free) }]
      },
    }
  },
})

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
