import type { Kind } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Document } from '../reading/document/document.ts'
import type { Edit } from '../text/edit.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** From the gravest to the mildest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const
export type Severity = (typeof severities)[number]

/** A repair: edits of the document the finding stands in, or a file to create beside it. */
export interface Fix {
  readonly title: Message
  /** None where the document is written so that nothing can be put in. */
  readonly edits: readonly Edit[]
  /** Whether there are edits, where making them costs more than that: they are made when somebody asks for them. */
  readonly isPossible?: () => boolean
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
  readonly message: Message
  /** Where this report is milder or graver than its rule usually is. */
  readonly severity?: Severity
  /** Evaluated only when someone asks for the repairs; the first is the preferred one. */
  readonly fixes?: () => readonly Fix[]
}

/** What a team can set for a rule in its configuration: a number, or whether something is so. */
export interface RuleOption {
  readonly default: number | boolean
  /** What it is, in a few words. */
  readonly summary: string
}

/** What a rule finds missing, for where nearly all documents of a kind lack it: then that is listed once. */
export interface Lack {
  /** Whether a document has some of it. */
  readonly has: (artifact: Artifact, workspace: Workspace) => boolean
  /** What is said where all lack it; `many` are `the 30 user stories in stories/`, of several kinds where `kind` is null. */
  readonly none: (many: Message, kind: Kind | null) => Message
  /** What is said where `some` of `many` lack it. */
  readonly most: (some: number, many: Message, kind: Kind | null) => Message
  /** Whether it is one habit, whatever the kind: then where nobody has it, that is listed once for all kinds together. */
  readonly acrossKinds?: true
  /** Whether any of its repairs may be the right one for all of them; else one alone may, where there is no other. */
  readonly alikeForAll?: true
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
  /** What a document lacks in which it finds something; only where a whole kind of document may lack it. */
  readonly lack?: Lack
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

/** Whether each document is listed, though all of its kind lack the same. */
const each: RuleOption = {
  default: false,
  summary: 'Lists each document, even if nearly all of its kind lack the same.',
}

/** A rule; one about what a whole kind may lack has the option `each`. */
export const defineRule = (rule: Rule): Rule =>
  rule.lack ? { ...rule, options: { ...rule.options, each } } : rule

/** The number a team has set for an option of a rule, else its default. */
export function optionOf(workspace: Workspace, rule: string, name: string, usual: number): number {
  const set = workspace.config.options.get(rule)?.[name]
  return typeof set === 'number' ? set : usual
}

/** Whether what the documents of a whole kind lack is listed once for all of them. */
export const isListedOnce = ({ config }: Workspace, { id, lack }: Rule): boolean =>
  lack !== undefined && config.options.get(id)?.each !== true
