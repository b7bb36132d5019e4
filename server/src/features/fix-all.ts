import type { Artifact } from '../reading/artifact/artifact.ts'
import { check, fixesOf } from '../rules/check.ts'
import { rules as allRules } from '../rules/index.ts'
import invalidFrontmatter from '../rules/invalid-frontmatter.ts'
import type { Finding, Fix, Rule } from '../rules/rule.ts'
import { append } from '../text/append.ts'
import { composed } from '../text/compose.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { affectedBy } from '../workspace/affected.ts'
import { isCopyOf } from '../workspace/copy.ts'
import { artifactAt, artifactsWithId, entryAt, type Workspace, withDocument } from '../workspace/workspace.ts'
import { keepsWords, leavesOthers } from '../writing/kept-words.ts'

/** What can be repaired in a document without anybody's thought. */
export interface AllFixed {
  /** Of the document as it is; they keep apart. */
  readonly edits: readonly Edit[]
  /** How many findings they repair. */
  readonly count: number
}

/** Overlapping repairs wait for the next round; so many of them no document has. */
const mostRounds = 10

/**
 * The safe repairs of all that `rules` find in the document at `path`, over and over until there is nothing left to
 * repair. One that would bring more findings than it takes, here or in another document, is left out.
 */
export function fixAll(workspace: Workspace, path: string, rules: readonly Rule[] = allRules): AllFixed {
  const some = rules.filter((rule) => rule.fixesSafely)
  const length = entryAt(workspace, path)?.text.length ?? 0
  const rounds: (readonly Edit[])[] = []
  let count = 0
  let now = workspace
  while (rounds.length < mostRounds) {
    const fixes = nextFixes(now, path, some)
    if (fixes.length === 0) break
    const edits = fixes.flatMap((fix) => fix.edits)
    rounds.push(edits)
    count += fixes.length
    now = edited(now, path, edits)
  }
  return { edits: composed(length, rounds), count }
}

/**
 * The preferred repair of each finding, where it is safe. As long as there is something to mend in the frontmatter, that
 * alone: what the others are judged by is what stands in it.
 */
function nextFixes(workspace: Workspace, path: string, rules: readonly Rule[]): readonly Fix[] {
  const found = rules.length === 0 ? [] : check(workspace, path, rules)
  const safeOf = (findings: readonly Finding[]) =>
    apart(
      findings.flatMap((finding) => {
        const [fix] = fixesOf(workspace, path, finding)
        return fix?.safe ? [fix] : []
      }),
    )
  const mending = safeOf(found.filter(({ rule }) => rule === invalidFrontmatter))
  const mended = helpful(workspace, path, keeping(artifactAt(workspace, path), mending))
  return mended.length > 0
    ? mended
    : helpful(workspace, path, safeOf(found.filter(({ rule }) => rule !== invalidFrontmatter)))
}

/** Those after which, all of them done, each field says what it said: one may show what another hides. */
function keeping(artifact: Artifact | null, fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = []
  for (const fix of fixes)
    if (
      artifact &&
      keepsWords(
        artifact,
        [...kept, fix].flatMap((it) => it.edits),
      )
    )
      kept.push(fix)
  return kept
}

/** Those that do not touch one before them. */
function apart(fixes: readonly Fix[]): Fix[] {
  const taken: Edit[] = []
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => touch(edit, other)))) return false
    append(taken, edits)
    return true
  })
}

const touch = ({ span: a }: Edit, { span: b }: Edit): boolean => a.start <= b.end && b.start <= a.end

/** All of them where together they do good, else those that do good by themselves. */
function helpful(workspace: Workspace, path: string, fixes: readonly Fix[]): readonly Fix[] {
  if (fixes.length === 0 || doesGood(workspace, path, fixes)) return fixes
  let now: Fix[] = []
  for (const fix of fixes) if (doesGood(workspace, path, [...now, fix])) now = [...now, fix]
  return now
}

/**
 * Whether what is said stays, and fewer findings are left than there were, in all documents that the repairs may
 * concern.
 */
function doesGood(workspace: Workspace, path: string, fixes: readonly Fix[]): boolean {
  const artifact = artifactAt(workspace, path)
  const edits = fixes.flatMap((fix) => fix.edits)
  if (artifact && !leavesOthers(artifact, edits)) return false
  const before = artifact ? withoutCopiesOf(workspace, artifact) : workspace
  const after = edited(before, path, edits)
  const paths = [...affectedBy(before, after, path)]
  const found = (it: Workspace) => paths.reduce((sum, at) => sum + check(it, at).length, 0)
  return found(after) < found(before)
}

/** A copy of the text, of which nothing is said but that, would be a document of its own once the text is repaired. */
const withoutCopiesOf = (workspace: Workspace, artifact: Artifact): Workspace =>
  (artifact.id ? artifactsWithId(workspace, artifact.id.text) : [])
    .filter(({ path }) => path !== artifact.path && isCopyOf(workspace, path, artifact))
    .reduce((rest, { path }) => withDocument(rest, path, null), workspace)

const edited = (workspace: Workspace, path: string, edits: readonly Edit[]): Workspace =>
  withDocument(workspace, path, applyEdits(entryAt(workspace, path)?.text ?? '', edits))
