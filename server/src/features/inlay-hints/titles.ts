import type { Artifact } from '../../reading/artifact/artifact.ts'
import { lineEnd } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import { idKey } from '../../workspace/entry.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { labelsOf, most } from './labels.ts'
import { isSaid, type Named, titleBehind } from './named.ts'

/** An id with the title to be shown behind it, and how much of that there is room for. */
export interface Titled extends Named {
  readonly title: string
  readonly label: string
}

/**
 * Which of `names`, those of one block in the order of the text, have their titles shown: each id that names something
 * elsewhere, the first time, unless its line has said the title or has no room for it. `isFree` tells what is no code.
 */
export function titledIn(
  workspace: Workspace,
  artifact: Artifact,
  names: readonly Named[],
  isFree: (span: Span) => boolean,
): Titled[] {
  const known = new Set<string>()
  return byLine(artifact.text, names).flatMap((there) => {
    const told = once(there, known).flatMap((name) => {
      const title = titleBehind(workspace, artifact.path, name.id)
      return title !== '' && isFree(name) ? { name, title, isSaid: isSaid(artifact.text, name, title) } : []
    })
    const added = told.filter((it) => !it.isSaid)
    const shown = added.length > most ? [] : added
    for (const it of told) if (it.isSaid || shown.includes(it)) known.add(idKey(it.name.id))
    const labels = labelsOf(shown.map((it) => it.title))
    return shown.map(({ name, title }, at) => ({ ...name, title, label: labels[at] ?? title }))
  })
}

/** The first of each id that is not `known`. */
function once(names: readonly Named[], known: ReadonlySet<string>): Named[] {
  const first = new Map<string, Named>()
  for (const name of names) {
    const key = idKey(name.id)
    if (!known.has(key) && !first.has(key)) first.set(key, name)
  }
  return [...first.values()]
}

/** The names by the lines they stand on. */
function byLine(text: string, names: readonly Named[]): Named[][] {
  const lines: { readonly end: number; readonly there: Named[] }[] = []
  for (const name of names) {
    const last = lines.at(-1)
    if (last && name.end <= last.end) last.there.push(name)
    else lines.push({ end: lineEnd(text, name.end), there: [name] })
  }
  return lines.map((line) => line.there)
}
