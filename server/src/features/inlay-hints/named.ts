import { withoutId } from '../../reading/artifact/items.ts'
import type { Span } from '../../text/span.ts'
import { type Definition, definitionsOf } from '../../workspace/definition.ts'
import { idKey } from '../../workspace/entry.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** A place that names an id. */
export interface Named extends Span {
  readonly id: string
}

/** The title of what `id` stands for, where that is clear and told in another document than `from`; empty else. */
export function titleBehind(workspace: Workspace, from: string, id: string): string {
  const [definition, ...others] = definitionsOf(workspace, from, id)
  return definition && others.length === 0 && definition.artifact.path !== from ? titleOf(definition) : ''
}

/** The title as a person gave it; empty where there is none but the id or the name of a file. */
function titleOf({ artifact, item, id }: Definition): string {
  const { text, start, end } = item?.title ?? artifact.title
  const title = withoutId(text, id.text)
  return end > start && idKey(title) !== idKey(id.text) ? title : ''
}

/** How far from an id its title is looked for. */
const near = 300

/** So many words of a title bring the rest of it to mind. */
const beginning = 3

/** Whether the line on which an id stands says its title, or how that begins: `F-3: Pay`, `[F-3](pay.md)`, `Pay (F-3)`. */
export function isSaid(text: string, { start, end }: Span, title: string): boolean {
  const before = text.slice(Math.max(0, start - near), start).replace(/^[\s\S]*[\r\n]/, '')
  const [behind = ''] = text.slice(end, end + near).split(/[\r\n]/, 1)
  const begin = words(title).slice(0, beginning).join(' ')
  return ` ${[...words(before), ...words(behind)].join(' ')} `.includes(` ${begin} `)
}

/** A text as words are compared. */
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
