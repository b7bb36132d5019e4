import type { Kind } from '../domain/kinds/kind.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

/** From the gravest to the mildest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const
export type Severity = (typeof severities)[number]

/** A repair: edits of the document the finding stands in, or a file to create beside it. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  /** A document to create; its path is one of the workspace's. */
  readonly create?: { readonly path: string; readonly text: string }
  /**
   * Whether it needs no thought: anybody would do just this, and nothing is lost. It has neither tab stops nor a
   * document to create. Owners, ids, references and criteria are for people to decide.
   */
  readonly safe?: true
}

/** What a rule yields: where the eye should land, what is wrong there, and how to repair it. */
export interface Report {
  readonly span: Span
  /** One short sentence that names the thing at fault. */
  readonly message: string
  /** Where this report is milder or graver than its rule usually is. */
  readonly severity?: Severity
  /** Evaluated only when someone asks for the repairs; the first is the preferred one. */
  readonly fixes?: () => readonly Fix[]
}

/** A number that a team can set for a rule in its configuration. */
export interface RuleOption {
  readonly default: number
  /** What it is, in a few words. */
  readonly summary: string
}

export interface Rule {
  /** Kebab case; names the fault. */
  readonly id: string
  readonly severity: Severity
  /** What holds where the rule is kept, in one sentence. */
  readonly summary: string
  /** Why that matters, in one sentence. */
  readonly why: string
  /** What to do about a finding, in one sentence. */
  readonly repair: string
  /** Whether a fix of it may be safe; only then are its fixes looked at where all that are safe are wanted. */
  readonly fixesSafely?: true
  /** Whether a document in which it finds something has nothing else to say: all others would tell its consequences. */
  readonly speaksAlone?: true
  /** Of which kinds it looks at documents; at those of all, where it is left out. */
  readonly asks?: (kind: Kind) => boolean
  /** What a team can set for it, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>
  /**
   * Reads the artifact, its workspace, and its document where the facts of the artifact do not say enough; and nothing
   * else. What a report does later finds the document in the workspace: a report that held it would hold all its trees.
   */
  check(artifact: Artifact, workspace: Workspace, document: Document): Iterable<Report>
  /** What is wrong with the workspace as a whole: shown in its `triad.yaml`, whose offsets the spans are. */
  checkTeam?(workspace: Workspace): Iterable<Report>
}

/** A report with its rule, as `check` returns it. */
export interface Finding extends Report {
  readonly rule: Rule
  readonly severity: Severity
}

export const defineRule = (rule: Rule): Rule => rule

/** The number a team has set for an option of a rule, else its default. */
export const optionOf = (workspace: Workspace, rule: string, name: string, usual: number): number =>
  workspace.config.options.get(rule)?.[name] ?? usual
