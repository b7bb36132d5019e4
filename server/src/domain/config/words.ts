import { fold } from '../../text/fold.ts'
import { translated } from '../../text/message.ts'
import { english, type Say } from '../../text/say.ts'
import type { Role } from '../roles.ts'
import type { Schema } from '../schema/schema.ts'
import { type StageWords, stages } from '../stages.ts'
import type { Person } from './config.ts'
import type { Vocabulary, Word } from './shape.ts'

/** What is to be known of a rule here, where rules themselves are not known. */
export interface RuleInfo {
  readonly id: string
  readonly severity: string
  readonly summary: string
  readonly why: string
  readonly options?: Readonly<Record<string, OptionInfo>>
}

export interface OptionInfo {
  readonly default: number | boolean
  readonly summary: string
}

/** Whether a team can set an option to `value`: to a whole number, or to true or false, as its default is one. */
export const isOptionValue = (value: unknown, { default: usual }: OptionInfo): value is number | boolean =>
  typeof usual === 'boolean'
    ? typeof value === 'boolean'
    : typeof value === 'number' && Number.isInteger(value) && value >= 0

export type Words = Readonly<Record<Vocabulary, readonly Word[]>>

const severities: readonly Word[] = [
  { value: 'error', title: 'Error', doc: 'It must be fixed; `triad check` fails.' },
  { value: 'warning', title: 'Warning', doc: 'It should be fixed; `triad check` fails.' },
  { value: 'info', title: 'Information', doc: 'It is good to know.' },
  { value: 'hint', title: 'Hint', doc: 'A gentle mark in the text.' },
  { value: 'off', title: 'Off', doc: 'Nothing is reported.' },
]

const scopes: readonly Word[] = [
  { value: 'workspace', title: 'Workspace', doc: 'An id belongs to one document in the whole workspace.' },
  { value: 'folder', title: 'Folder', doc: 'Each folder has ids of its own.' },
]

const shares: readonly Word[] = [
  { value: 'all', title: 'All', doc: 'Each acceptance criterion with a checkbox must be ticked.' },
  { value: 'none', title: 'None', doc: 'Nobody looks whether they are ticked.' },
]

const stageWords: Readonly<Record<(typeof stages)[number], Omit<Word, 'value'>>> = {
  draft: { title: 'Draft', doc: 'It is being written.' },
  proposed: { title: 'Proposed', doc: 'Others are asked what they think.' },
  ready: { title: 'Ready', doc: 'It is agreed, and can be taken up.' },
  active: { title: 'Active', doc: 'It is being worked on.' },
  done: { title: 'Done', doc: 'It is finished.' },
  dropped: { title: 'Dropped', doc: 'It will not be done.' },
}

/** What a workspace is known by here. */
interface Known {
  readonly schema: Schema
  readonly people?: readonly Person[]
  readonly statuses?: StageWords
}

/** The words of each vocabulary, for a workspace with what is `known` of it. */
export const wordsOf = (
  { schema, people = [], statuses = {} }: Known,
  rules: readonly RuleInfo[],
  say: Say = english,
): Words => ({
  role: schema.roles.map((role) => roleWord(role, say)),
  owner: [
    ...schema.roles.map((role) => ({
      ...roleWord(role, say),
      names: [role.title, ...role.aliases].map(fold),
    })),
    ...people.map(({ id, name, roles }) => ({
      value: id,
      title: name,
      doc: roles.map((role) => `${schema.role(role)?.title ?? role}.`).join(' '),
      names: [fold(id), fold(name)],
    })),
  ],
  type: schema.types.map(({ id, plural, holds }) => ({
    value: id,
    title: plural,
    doc: `${say('Holds {0}', translated(say, holds))}.`,
  })),
  rule: rules.map(({ id, severity, summary, why }) => ({
    value: id,
    title: severity,
    doc: `${translated(say, summary)} ${translated(say, why)}`,
  })),
  severity: severities.map((it) => inLanguage(it, say)),
  scope: scopes.map((it) => inLanguage(it, say)),
  share: shares.map((it) => inLanguage(it, say)),
  stage: stages.map((value) => inLanguage({ value, ...stageWords[value] }, say)),
  column: stages.flatMap((value) => {
    const stage = inLanguage({ value, ...stageWords[value] }, say)
    return [stage, ...(statuses[value] ?? []).map((word) => ({ ...stage, value: word }))]
  }),
})

const inLanguage = (word: Word, say: Say): Word => ({
  ...word,
  title: translated(say, word.title),
  doc: translated(say, word.doc),
})

const roleWord = ({ id, title, does, produces }: Role, say: Say): Word => ({
  value: id,
  title,
  doc: `${sentence(translated(say, does))} ${say('Produces {0}', translated(say, produces))}.`,
})

/** The word that a value means, which may stand there by another name, and with the sign of a handle before it. */
export const wordFor = (words: readonly Word[], value: string): Word | undefined =>
  words.find((word) => word.value === value) ??
  words.find((word) => word.names?.includes(fold(value.replace(/^@/, ''))))

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
