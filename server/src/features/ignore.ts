import { globOf } from '../domain/config/globs.ts'
import { readYamlFile, type YamlList, type YamlNode } from '../syntax/tree.ts'
import { applyEdits, type Edit, insertAt, replace, withLineEnds } from '../text/edit.ts'
import { lineStart } from '../text/line.ts'
import type { Silencing } from './silence.ts'

/**
 * The change of `triad.yaml` after which the document at `path` is left out; `text` is what it says now, null where
 * there is none. Nothing where it is written in a way that nobody foresaw.
 */
export function ignoring(text: string | null, path: string): Silencing['config'] | null {
  const glob = JSON.stringify(globOf(path))
  if (text === null) return { create: `ignore: [${glob}]\n` }
  const { root, broken } = readYamlFile(text)
  if (broken) return null
  const edits = withLineEnds([editFor(root, text, glob)], text.includes('\r\n') ? '\r\n' : '\n')
  return namesIn(applyEdits(text, edits)).includes(globOf(path)) ? { edits } : null
}

function editFor(root: YamlNode | null, text: string, glob: string): Edit {
  const found = root?.kind === 'map' ? root.entries.find((entry) => entry.key === 'ignore') : undefined
  if (!found)
    return insertAt(text.length, `${text === '' || /[\r\n]$/.test(text) ? '' : '\n'}ignore: [${glob}]\n`)
  const { value, keySpan } = found
  if (!value) return insertAt(keySpan.end + 1, ` [${glob}]`)
  if (value.kind === 'list') return addTo(value, text, glob)
  return replace(value, `[${text.slice(value.start, value.end)}, ${glob}]`)
}

/** Behind the last entry, as that is written: on a line of its own, or within the brackets. */
function addTo({ items, start, end }: YamlList, text: string, glob: string): Edit {
  const last = items.at(-1)
  if (!last) return replace({ start, end }, `[${glob}]`)
  if (text[start] === '[') return insertAt(last.end, `, ${glob}`)
  const before = text.slice(lineStart(text, last.start), last.start)
  return insertAt(last.end, `\n${before}${glob}`)
}

/** What `ignore` names in a text of `triad.yaml`. */
function namesIn(text: string): string[] {
  const { root, broken } = readYamlFile(text)
  const value = root?.kind === 'map' ? root.entries.find((it) => it.key === 'ignore')?.value : null
  const items = value?.kind === 'list' ? value.items : value ? [value] : []
  return broken ? [] : items.flatMap((it) => (it.kind === 'scalar' ? it.text : []))
}
