import { storyType } from '../domain/schema/schema.ts'
import { isNeverArtifact } from '../reading/artifact/place.ts'
import { beginsWithRole } from '../reading/sentence/opening.ts'
import { readSentence } from '../reading/sentence/read.ts'
import type { Span } from '../text/span.ts'
import type { Entry } from '../workspace/entry.ts'
import { evidenceOf } from '../workspace/evidence.ts'
import { entriesOf, type Workspace } from '../workspace/workspace.ts'

/** A folder whose documents look like product docs and are none to Triad. */
export interface Overlooked {
  /** Its path with `/` at its end; empty for the workspace itself. */
  readonly folder: string
  /** The id of the kind that they seem to be of. */
  readonly type: string
  readonly paths: readonly string[]
}

/**
 * The folders of which at least half of the documents begin story sentences and are no artifacts: too little to call
 * one document an artifact, and enough to ask the team. By path; of one document alone nothing is said.
 */
export function overlookedIn(
  workspace: Workspace,
  isAsked: (path: string) => boolean = () => true,
): Overlooked[] {
  const type = storyType(workspace.config.schema)?.id
  if (!type) return []
  const folders = new Map<string, { count: number; paths: string[] }>()
  for (const entry of entriesOf(workspace)) {
    if (isNeverArtifact(entry.path) || !isAsked(entry.path)) continue
    const name = entry.path.slice(0, entry.path.lastIndexOf('/') + 1)
    const folder = folders.get(name) ?? { count: 0, paths: [] }
    folders.set(name, folder)
    folder.count++
    if (looksLikeOne(workspace, entry)) folder.paths.push(entry.path)
  }
  return [...folders].flatMap(([folder, { count, paths }]) =>
    paths.length >= 2 && paths.length * 2 >= count ? [{ folder, type, paths }] : [],
  )
}

const looksLikeOne = (workspace: Workspace, entry: Entry): boolean =>
  entry.artifact === null &&
  !workspace.config.ignores(entry.path) &&
  beginsStory(entry.text) &&
  evidenceOf(workspace, entry).every(({ weight }) => weight >= 0)

/** Whether a line of a text, but in code and quotes, begins a story sentence that says who wants what. */
function beginsStory(text: string): boolean {
  let fence: string | null = null
  for (const match of text.matchAll(line)) {
    const { 0: signs, 1: mark, index } = match
    if (mark) fence = fence === null ? mark : fence === mark ? null : fence
    else if (fence === null) {
      const start = index + signs.length
      const span = { start, end: Math.min(text.length, start + longest) }
      if (beginsWithRole(text, span) && isWhole(text, span)) return true
    }
  }
  return false
}

function isWhole(text: string, { start, end }: Span): boolean {
  const blank = /\r?\n[ \t]*\r?\n/.exec(text.slice(start, end))
  const sentence = readSentence(text, [{ start, end: blank ? start + blank.index : end }])
  return sentence?.role != null && sentence.want !== null
}

/** UTF-16 units of a sentence that are looked at. */
const longest = 400

/** The start of a line, with the signs of a list, or of a fence of code. */
const line = /^[ \t]{0,12}(?:(```|~~~)|(?:[-*+]|\d{1,3}[.)])?[ \t]{0,4})/gm
