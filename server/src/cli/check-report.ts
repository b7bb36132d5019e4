import type { ListedFinding, Tally } from '../features/common-lacks.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Fix, Severity } from '../rules/rule.ts'
import type { Fixed } from './fix.ts'
import type { Skipped } from './load.ts'

/** What `triad check` has to say, in any format. */
export interface CheckReport {
  readonly documents: number
  readonly artifacts: number
  readonly stories: number
  readonly counts: Readonly<Record<Severity, number>>
  /** The documents something was found in, by path. */
  readonly files: readonly CheckedFile[]
  /** The paths of the configurations that were looked at, too. */
  readonly configurations: readonly string[]
  /** What is left out because it is known; null where nothing is. */
  readonly known: Known | null
  /** The artifacts that were looked at, by path. */
  readonly checked: readonly string[]
  /** What a change is measured against, where only what it brought is told; else null. */
  readonly since: string | null
  /** What would be found, had nobody silenced it; looked for when it is asked for. */
  readonly silenced: () => readonly Silenced[]
  /** What was asked about and is not read. */
  readonly skipped: readonly Skipped[]
  /** What was repaired; null where nobody asked for it. */
  readonly fixed: Fixed | null
  /** What the kinds of document have or lack, in each workspace that was asked about; paths as above. */
  readonly tallies: readonly Tally[]
  /** The documents that were named themselves, and not by a folder they lie in. */
  readonly named: ReadonlySet<string>
}

/** Findings of a document that its author or a baseline silenced; they are the `findings` of `file`. */
export interface Silenced {
  readonly file: CheckedFile
  readonly by: 'document' | 'baseline'
}

/** Findings that a baseline knows. */
export interface Known {
  readonly count: number
  /** The baseline, as it was named. */
  readonly file: string
  /** What it covers, for people, where that is not all that was asked about; else null. */
  readonly covers: string | null
}

export interface CheckedFile {
  /** Relative to the working directory. */
  readonly path: string
  /** Null for a configuration. */
  readonly artifact: Artifact | null
  readonly text: string
  /** In the order of the text. */
  readonly findings: readonly ListedFinding[]
  /** Those, and what is known or listed elsewhere: what is found in the document by itself. */
  readonly all: readonly ListedFinding[]
  /** Whether a change brought its findings and did not touch it. */
  readonly isUntouched?: true
  /** The repairs of a finding, with their edits. */
  readonly fixes: (finding: ListedFinding) => readonly Fix[]
  /** The titles of a finding's repairs, which cost less. */
  readonly fixTitles: (finding: ListedFinding) => string[]
}
