import type { Diagnostic } from 'vscode-languageserver'
import type { CodeOwners } from '../../domain/config/code-owners.ts'
import type { Config } from '../../domain/config/config.ts'
import { type CommonLack, count, type Share, sharesOf, type Tallies } from '../../features/common-lacks.ts'
import { type Configuration, configFindings, configPath } from '../../features/config.ts'
import { type Counts, countsOf, noCounts, plus } from '../../features/counts.ts'
import { findingsByItself, findingsIn } from '../../features/findings.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Document } from '../../reading/document/document.ts'
import { isAlike } from '../../text/alike.ts'
import { linesOf } from '../../text/lines.ts'
import { affectedBy } from '../../workspace/affected.ts'
import { looksAlike, standsAlike } from '../../workspace/shown.ts'
import { toldIn } from '../../workspace/told.ts'
import {
  artifactAt,
  artifactsOf,
  documentAt,
  entryAt,
  type Workspace,
  withConfig,
  withDocument,
} from '../../workspace/workspace.ts'
import { diagnosticOf, type Telling } from '../convert.ts'
import type { Root } from '../uri.ts'
import { joined, markNaming, markSeeking, type Neighbour } from './beside.ts'
import type { Skipped } from './skipped.ts'

/** A folder of the workspace with what was found in it so far. */
export interface Folder extends Neighbour {
  readonly root: Root
  workspace: Workspace
  /** The team's `triad.yaml`, where there is one. */
  configuration: Configuration | null
  /** What it said when it could last be read. */
  team: Config | null
  /** How often `triad.yaml` was asked for: only the newest answer counts. */
  configurationAsked: number
  /** Whom the repository around it names for its files. */
  codeOwners: CodeOwners | null
  /** How often that was asked for: only the newest answer counts. */
  codeOwnersAsked: number
  /** The team's own templates, by the names of their files. */
  ownTemplates: ReadonlyMap<string, string>
  /** How often they were asked for: only the newest answer counts. */
  templatesAsked: number
  /** By path, the documents that are there and are not read, `triad.yaml` among them. */
  skipped: ReadonlyMap<string, Skipped>
  /** The normal URIs of files elsewhere that say which of its documents count. */
  rulesOutside: ReadonlySet<string>
  /** By path, for each artifact that was checked, and what else something is said of. */
  readonly checked: Map<string, Checked>
  /** What the kinds of document have and lack, of what is `checked`. */
  readonly tallies: Tallies
  /** The keys of the tallies that may have changed since `common` was last looked at. */
  readonly recounted: Set<string>
  /** What nearly all documents of a kind lack, by the key of its tally, for those that are not `open`. */
  readonly common: Map<string, CommonLack>
  /** The paths of the documents that were open then. */
  open: ReadonlySet<string>
  /** Whether a document shows others something else than when that was last told. */
  looksOtherwise: boolean
  counts: Counts
  stories: number
  /**
   * Another number after each change of what its documents say, or of what is found in them; the same while documents
   * are only opened and closed. What was computed of the folder holds as long.
   */
  edition: number
  /** Resolves once it is known how the team works: then what is open can be read, before all the others are. */
  readonly configured: Gate
  /** Whether all its documents have been read once. */
  scanned: boolean
  /** The newest scan; it never rejects. */
  scanning: Promise<void>
}

/** What is known of an artifact since it was last checked: plain data, so that it keeps no old workspace alive. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  /** Equal for equal diagnostics, in this run of the server and the next. */
  readonly resultId: string
  readonly counts: Counts
  readonly shares: readonly Share[]
  readonly stories: number
}

/** What a check changed for those who look on. */
export interface Rechecked {
  readonly diagnostics: boolean
  /** Whether more, less or something else is found, and not only elsewhere in the document. */
  readonly findings: boolean
}

/** Something that happens once, and that others wait for. */
export interface Gate {
  readonly opened: Promise<void>
  readonly isOpen: boolean
  open(): void
}

function gate(): Gate {
  let isOpen = false
  let resolve: () => void
  const opened = new Promise<void>((it) => {
    resolve = it
  })
  return {
    opened,
    get isOpen() {
      return isOpen
    },
    open() {
      isOpen = true
      resolve()
    },
  }
}

/** Whether something can be found in a folder: in what is open as soon as it is known how the team works. */
export const canBeChecked = ({ root, scanned, configured }: Folder): boolean =>
  root.local === null || scanned || configured.isOpen

export const newFolder = (root: Root, workspace: Workspace): Folder => ({
  root,
  workspace,
  beside: [],
  configuration: null,
  team: null,
  configurationAsked: 0,
  codeOwners: null,
  codeOwnersAsked: 0,
  ownTemplates: new Map(),
  templatesAsked: 0,
  skipped: new Map(),
  rulesOutside: new Set(),
  checked: new Map(),
  stale: new Set(artifactsOf(workspace).map((it) => it.path)),
  tallies: new Map(),
  recounted: new Set(),
  common: new Map(),
  open: new Set(),
  looksOtherwise: false,
  counts: noCounts,
  stories: 0,
  edition: 0,
  configured: gate(),
  scanned: false,
  scanning: Promise.resolve(),
})

/**
 * Puts what is `given` at `path`, and marks what that may change: an open document, the text of a closed one, or
 * nothing where it is null.
 */
export function put(folder: Folder, path: string, given: string | Document | null): void {
  const before = folder.workspace
  const after = withDocument(before, path, given)
  if (after === before) return
  folder.workspace = after
  const [old, now] = [entryAt(before, path), entryAt(after, path)]
  // Whether an editor has it open changes nothing that anybody is told.
  if (old?.artifact === now?.artifact && old?.text === now?.text) return
  folder.edition++
  for (const affected of affectedBy(before, after, path)) folder.stale.add(affected)
  markNaming(folder, old, now)
  if (!looksAlike(old, now)) folder.looksOtherwise = true
  if (folder.configuration && !standsAlike(old, now)) folder.stale.add(configPath)
}

/** Keeps in mind that the document at `path` is not read; or, where `skipped` is null, that it is, or is not there. */
export function putSkipped(folder: Folder, path: string, skipped: Skipped | null): void {
  if (folder.skipped.get(path)?.why === skipped?.why) return
  const after = new Map(folder.skipped)
  if (skipped) after.set(path, skipped)
  else after.delete(path)
  folder.skipped = after
  folder.edition++
  folder.stale.add(path)
  folder.looksOtherwise = true
}

/** Replaces the whole workspace, as after a scan. */
export function putAll(folder: Folder, workspace: Workspace, skipped: ReadonlyMap<string, Skipped>): void {
  const configuration = folder.skipped.get(configPath)
  folder.workspace = workspace
  folder.skipped = configuration ? new Map([...skipped, [configPath, configuration]]) : skipped
  for (const path of skipped.keys()) folder.stale.add(path)
  markAll(folder)
  markSeeking(folder)
}

/** A configuration that changes what is reported, or who owns what, and not what the documents are. */
export function reconfigure(folder: Folder, config: Config): void {
  folder.workspace = withConfig(folder.workspace, config)
  markAll(folder)
}

function markAll(folder: Folder): void {
  const { workspace, checked, stale } = folder
  folder.edition++
  folder.looksOtherwise = true
  stale.add(configPath)
  for (const path of checked.keys()) stale.add(path)
  for (const { path } of artifactsOf(workspace)) stale.add(path)
}

/**
 * Checks the document at `path` anew; by itself, for as long as the others are not all read.
 */
export function recheck(folder: Folder, path: string, telling: Telling): Rechecked {
  const before = folder.checked.get(path)
  const artifact = artifactAt(folder.workspace, path)
  const read = artifact
    ? checkedOf(folder, artifact, telling)
    : path === configPath
      ? checkedConfiguration(folder, telling)
      : undefined
  const skipped = folder.skipped.get(path)
  const after = skipped ? withSkipped(read, skipped) : read
  folder.stale.delete(path)
  folder.edition++
  if (after) folder.checked.set(path, after)
  else folder.checked.delete(path)
  for (const key of count(folder.tallies, path, after?.shares ?? [], before?.shares))
    folder.recounted.add(key)
  folder.counts = plus(plus(folder.counts, after?.counts ?? noCounts), before?.counts ?? noCounts, -1)
  folder.stories += (after?.stories ?? 0) - (before?.stories ?? 0)
  return {
    diagnostics: (before?.resultId ?? nothing) !== (after?.resultId ?? nothing),
    findings:
      before?.stories !== after?.stories ||
      !isAlike(before?.diagnostics ?? [], after?.diagnostics ?? [], placesOfFindings),
  }
}

const placesOfFindings = new Set<keyof Diagnostic>(['range'])

/** A configuration in which nothing is found is not shown. */
function checkedConfiguration({ configuration, workspace }: Folder, { say }: Telling): Checked | undefined {
  const findings = configuration ? configFindings(configuration, workspace) : []
  if (!configuration || findings.length === 0) return undefined
  const lines = linesOf(configuration.text)
  const diagnostics = findings.map((finding) => diagnosticOf(lines, finding, { ruleDocs: null, say }))
  const counts = countsOf(findings)
  return {
    diagnostics,
    resultId: resultIdOf(diagnostics),
    counts,
    shares: [],
    stories: 0,
  }
}

function checkedOf(folder: Folder, artifact: Artifact, telling: Telling): Checked {
  const { scanned, root } = folder
  const workspace = joined(folder)
  const isWhole = scanned || root.local === null
  const findings = (isWhole ? findingsIn : findingsByItself)(workspace, artifact.path)
  const lines = findings.length > 0 ? documentAt(workspace, artifact.path).lines : [0]
  const diagnostics = findings.map((finding) => diagnosticOf(lines, finding, telling))
  return {
    diagnostics,
    resultId: resultIdOf(diagnostics),
    counts: countsOf(findings),
    shares: isWhole ? sharesOf(workspace, artifact, findings) : [],
    stories: toldIn(workspace, artifact).length,
  }
}

/** What is known of a document that is not read from disk; it may be open, and then read from the editor. */
function withSkipped(read: Checked | undefined, { diagnostic }: Skipped): Checked {
  const diagnostics = [...(diagnostic ? [diagnostic] : []), ...(read?.diagnostics ?? [])]
  return {
    counts: noCounts,
    shares: [],
    stories: 0,
    ...read,
    diagnostics,
    resultId: resultIdOf(diagnostics),
  }
}

/** The result id of a document in which nothing is found. */
export const nothing = '0'

/** FNV-1a over the diagnostics, twice 32 bits. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return nothing
  let a = 0x811c9dc5
  let b = 0x01000193
  for (const character of JSON.stringify(diagnostics)) {
    const code = character.codePointAt(0) as number
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
