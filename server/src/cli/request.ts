import type { Filter } from '../features/filter.ts'
import type { Severity } from '../rules/rule.ts'

export const formats = ['text', 'json'] as const
export type Format = (typeof formats)[number]
export const checkFormats = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab'] as const
export type CheckFormat = (typeof checkFormats)[number]
export const reportFormats = ['md', 'html', 'json', 'mermaid'] as const
export type ReportFormat = (typeof reportFormats)[number]
export const graphFormats = ['json', 'dot', 'mermaid'] as const
export type GraphFormat = (typeof graphFormats)[number]
export const failOns = ['error', 'warning', 'info', 'hint', 'never'] as const
export type FailOn = Severity | 'never'

export interface CheckRequest {
  readonly paths: readonly string[]
  /** What is written to stdout; null where nobody says. */
  readonly format: CheckFormat | null
  /** What is written into files beside that. */
  readonly outputs: readonly OutputFile[]
  readonly failOn: FailOn
  /** Ids of the only rules to run; empty for all. */
  readonly rules: readonly string[]
  /** Whether what needs no thought is repaired first; or shown as a diff, and nothing else done. */
  readonly fix: boolean
  readonly diff: boolean
  /** What the document at a path says, which comes from standard input; null where nothing comes from there. */
  readonly stdinPath: string | null
  /** The configuration in place of each triad.yaml, null for those. */
  readonly config: string | null
  /** Whether findings alone are told: no summary, and nothing where there are none. */
  readonly quiet: boolean
  /** So many warnings do not fail; null where `failOn` says all. */
  readonly maxWarnings: number | null
  /** Whether it is done again at each change, until somebody ends it. */
  readonly watch: boolean
  readonly color: Color
  /** The change that is asked about, null for all that is there. */
  readonly change: ChangeAsked | null
  /** The file of what is known, null for the usual one; and whether what it knows is left out, or it is written. */
  readonly baseline: { readonly file: string | null; readonly use: 'apply' | 'ignore' | 'write' }
}

export const colors = ['auto', 'always', 'never'] as const
export type Color = (typeof colors)[number]

/** A change: since a commit, by default since the branch left the one it goes into; or what is staged. */
export type ChangeAsked =
  | { readonly kind: 'changed'; readonly revision: string | null }
  | { readonly kind: 'staged' }

export interface OutputFile {
  readonly format: CheckFormat
  /** As it was named: relative to the working directory. */
  readonly file: string
}

/** What was asked for on the command line. */
export type Request =
  | ({ readonly command: 'check' } & CheckRequest)
  | {
      readonly command: 'list'
      readonly paths: string[]
      readonly format: Format
      readonly filter: Filter
      readonly color: Color
    }
  | {
      readonly command: 'report'
      readonly path: string
      readonly format: ReportFormat
      readonly failOn: FailOn
    }
  | { readonly command: 'graph'; readonly path: string; readonly format: GraphFormat }
  | { readonly command: 'init'; readonly path: string; readonly yes: boolean }
  /** `subject` is the id of a rule, or the path of a document. */
  | { readonly command: 'explain'; readonly subject: string | null; readonly color: Color }
  | { readonly command: 'completions'; readonly shell: Shell }
  | { readonly command: 'help'; readonly topic: Topic }
  | { readonly command: 'version' }
  | { readonly command: 'unclear'; readonly message: string }

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

export const working = ['check', 'list', 'report', 'graph', 'explain', 'init', 'completions'] as const
export type Working = (typeof working)[number]
export type Topic = Working | null

export const unclear = (message: string): Request => ({ command: 'unclear', message })
