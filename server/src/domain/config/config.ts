import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import { defaultSchema, type Schema } from '../schema/schema.ts'
import type { Stage, StageWords } from '../stages.ts'
import type { CodeOwners } from './code-owners.ts'

/** Where a team says how it works: at the root of a workspace. */
export const configPath = 'triad.yaml'

/** Someone a workspace knows by name. */
export interface Person {
  /** What documents call them: `ada`, `@ada`. */
  readonly id: string
  readonly name: string
  /** Ids of the roles they hold. */
  readonly roles: readonly string[]
}

/** What a team has said about its workspace; `defaultConfig` where it has said nothing. */
export interface Config {
  /** Whether the team has said anything at all: a workspace with a configuration has adopted Triad. */
  readonly adopted: boolean
  readonly schema: Schema
  readonly people: readonly Person[]
  /** Severity by rule id, where it is not the rule's own. */
  readonly severities: ReadonlyMap<string, 'error' | 'warning' | 'info' | 'hint' | 'off'>
  /** What a team has set for the options of rules, by rule id and the option's name. */
  readonly options: ReadonlyMap<string, Readonly<Record<string, number | boolean>>>
  /** Which documents are of which type, whatever they are called; the narrowest first, and the first that takes a path counts. */
  readonly includes: readonly Include[]
  /** Who owns what names nobody itself, by path, in the order of the file: the last that takes a path counts. */
  readonly owners: readonly OwnedFiles[]
  /** Whom the repository names for its files; null where it names nobody. No part of `triad.yaml`. */
  readonly codeOwners: CodeOwners | null
  /** The globs of what is left alone. */
  readonly ignored: readonly string[]
  /** Whether the document at a path is left out of everything. */
  readonly ignores: (path: string) => boolean
  /** Where `triad.yaml` says what: `people`, `people/ada`; `` is its first key. Offsets in that file. */
  readonly places: ReadonlyMap<string, Span>
  /** Within what an id in frontmatter stands for one document. */
  readonly idScope: 'workspace' | 'folder'
  /** The team's own words for stages. */
  readonly statuses: StageWords
  readonly ready: ReadyTerms
  readonly done: DoneTerms
  readonly board: BoardSettings
}

/** What a team asks of a story before it is taken up. Null where it says nothing of it: then the rules decide. */
export interface ReadyTerms {
  /** How many acceptance criteria there must be; none where it is 0. */
  readonly criteria: number | null
  readonly owner: boolean | null
  readonly parent: boolean | null
  readonly why: boolean | null
  /** The fields that must have a value, as the team writes them: `estimate`. */
  readonly fields: readonly string[]
}

/** What a team asks of a story that is done. */
export interface DoneTerms {
  /**
   * `all`: each criterion with a checkbox is ticked; `none`: nobody looks. Null where the team says nothing: then all
   * are, once somebody has ticked one.
   */
  readonly criteria: 'all' | 'none' | null
}

/** A column of the board: a stage, or one of the team's own words for it. */
export type ColumnName = Stage | (string & {})

export interface BoardSettings {
  /** In their order; empty where the team says nothing. */
  readonly columns: readonly ColumnName[]
  /** How many stories may stand in a column. */
  readonly limits: Readonly<Record<string, number>>
}

/** The documents that are of the type with the id `type`, by their paths. */
export interface Include {
  readonly type: string
  readonly glob: string
  /** The globs of what it does not take all the same. */
  readonly except: readonly string[]
  readonly takes: (path: string) => boolean
}

/** The documents that `owners` own, who are roles, people of the team or any names; none where nobody shall. */
export interface OwnedFiles {
  readonly glob: string
  readonly owners: readonly string[]
  readonly takes: (path: string) => boolean
}

export const defaultConfig: Config = {
  adopted: false,
  schema: defaultSchema,
  people: [],
  severities: new Map(),
  options: new Map(),
  includes: [],
  owners: [],
  codeOwners: null,
  ignored: [],
  ignores: () => false,
  places: new Map(),
  idScope: 'workspace',
  statuses: {},
  ready: { criteria: null, owner: null, parent: null, why: null, fields: [] },
  done: { criteria: null },
  board: { columns: [], limits: {} },
}

/** The person that `name` means: an id or a full name, with or without `@`. */
export function personNamed(config: Config, name: string): Person | undefined {
  const key = fold(name.replace(/^@/, ''))
  return config.people.find((person) => fold(person.id) === key || fold(person.name) === key)
}
