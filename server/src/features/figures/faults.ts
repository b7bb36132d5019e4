import { ownersOf, parentsOf } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import { nounOf, thisKind } from '../../reading/artifact/noun.ts'
import { isOwned } from '../../reading/fields/assigned.ts'
import { isSettled } from '../../reading/fields/status.ts'
import duplicateId from '../../rules/duplicate-id.ts'
import missingOwner from '../../rules/missing-owner.ts'
import type { Finding } from '../../rules/rule.ts'
import unknownReference from '../../rules/unknown-reference.ts'
import wrongParent from '../../rules/wrong-parent.ts'
import { allOf, eitherOf, inEnglish, type Message, message, oneOf, word } from '../../text/message.ts'
import { isAsked } from '../../workspace/asked.ts'
import { idKey } from '../../workspace/entry.ts'
import { childTypes } from '../../workspace/handoff.ts'
import type { Lack } from '../../workspace/ready.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { LookBackWhy } from './look-back.ts'
import type { Survey } from './survey.ts'

export type FaultKind =
  | 'error'
  | 'dropped'
  | 'unready'
  | 'lost'
  | 'ownerless'
  | 'loose'
  | 'warning'
  | 'look-back'

/** What a mend says, before it is known how much it hurts. */
export interface Fault {
  readonly kind: FaultKind
  readonly what: Message
  readonly repair: Message
  /** Equal for faults that are one thing to mend, in however many documents: it is told once. */
  readonly cause: string
  /** What it hurts more than others of its kind. */
  readonly more?: number
}

/** What a dropped hand-off hurts more for each level that it stands above the lowest. */
const perLevel = 5
/** What a fault hurts more in a document that somebody is about to rely on. */
const soon = 5
/** What the figures say about one document. */
export interface Standing {
  readonly lacks: readonly Lack[]
  readonly due: LookBackWhy | null
  readonly isLoose: boolean
  /** How many levels it stands above the lowest. */
  readonly above: number
}

/** What is wrong with a document, in no order. */
export function faultsOf(
  survey: Survey,
  artifact: Artifact,
  { lacks, due, isLoose, above }: Standing,
): Fault[] {
  const { product, nodeAt, findingsAt } = survey
  const workspace = product.workspaceOf(artifact)
  const { schema } = workspace.config
  const { id, type, status } = artifact
  const findings = findingsAt(artifact)
  const one = thisKind(nounOf(artifact))
  const stage = status?.text ?? ''
  const faults: Fault[] = []
  const error = findings.find(({ severity }) => severity === 'error')
  if (error)
    faults.push({
      ...byFinding('error', error, type),
      // Of a double, the finding itself names the other.
      ...(error.rule === duplicateId && id && { cause: `double ${idKey(id.text)}` }),
    })
  if (product.isLinked && nodeAt(artifact)?.isDropped)
    faults.push({
      kind: 'dropped',
      what: message('{0} is {1}, but nothing picks it up.', one, stage),
      repair: message(
        'Name it as the parent of what serves it, or write the first {0} below it.',
        eitherOf(takersOf(workspace, type)),
      ),
      cause: `dropped ${type.id}`,
      more: perLevel * above,
    })
  if (lacks.length > 0)
    faults.push({
      kind: 'unready',
      what: message('{0} is {1}, but it lacks {2}.', one, stage, allOf(lacks.map((it) => words[it].what))),
      repair: words[lacks[0] as Lack].repair,
      cause: `unready ${type.id} ${lacks.join(' ')}`,
    })
  const broken = findings.find(({ rule }) => rule === unknownReference || rule === wrongParent)
  // Each link leads astray in its own way.
  if (broken) faults.push({ ...byFinding('lost', broken, type), cause: `lost ${inEnglish(broken.message)}` })
  if (!isOwned(artifact) && status?.stage !== 'done' && isAsked(workspace, artifact, 'owner'))
    faults.push({
      kind: 'ownerless',
      what: message('{0} has no owner.', one),
      repair: message(
        'Set its owner; usually that is {0}.',
        oneOf(eitherOf(ownersOf(schema, type).map((it) => word(it.title)))),
      ),
      cause: `ownerless ${type.id}`,
    })
  // What is missing in a document that is done hurts nobody any more, and who owns one was said above.
  if (isLoose && !broken)
    faults.push({
      kind: 'loose',
      what: message('{0} has no parent.', one),
      repair: message(
        'Set its parent to the {0} that it serves.',
        eitherOf(parentsOf(schema, type).map((it) => word(it.title))),
      ),
      cause: `loose ${type.id}`,
    })
  const warning = findings.find(({ severity, rule }) => severity === 'warning' && rule !== missingOwner)
  if (warning && status?.stage !== 'done')
    faults.push({ ...byFinding('warning', warning, type), more: isSettled(status) ? soon : 0 })
  if (due) faults.push({ kind: 'look-back', cause: due, ...backwards[due] })
  return faults
}

/** What usually takes up what is handed down from a type, in a few words. */
function takersOf(workspace: Workspace, type: ArtifactType): Message[] {
  const all = childTypes(workspace, type)
  const usual = all.filter(({ expected }) => expected)
  return (usual.length > 0 ? usual : all).slice(0, 3).map(({ title }) => word(title))
}

const byFinding = (kind: FaultKind, { message: what, rule }: Finding, type: ArtifactType): Fault => ({
  kind,
  what,
  repair: word(rule.repair),
  cause: `${rule.id} ${type.id}`,
})

const words: Readonly<Record<Lack, { readonly what: Message; readonly repair: Message }>> = {
  owner: { what: message('an owner'), repair: message('Set its owner before a team takes it on.') },
  sentence: {
    what: message('a story sentence'),
    repair: message('Say who wants what, and why: “As a …, I want …, so that …”.'),
  },
  why: { what: message('a why'), repair: message('Add the benefit: “… so that …”.') },
  criteria: { what: message('acceptance criteria'), repair: message('Write its acceptance criteria.') },
  parent: { what: message('a parent'), repair: message('Set its parent to the feature that it is part of.') },
  agreement: {
    what: message('agreement'),
    repair: message('Agree on it with the team, then set its status.'),
  },
  fields: {
    what: message('a field that the team asks for'),
    repair: message('Fill in what “ready” of triad.yaml asks for.'),
  },
}

const backwards: Readonly<Record<LookBackWhy, { readonly what: Message; readonly repair: Message }>> = {
  'unmeasured-objective': {
    what: message('This is done, but no key result above it has a result.'),
    repair: message('Measure it, and write the result beside the key result: “Actual: …”.'),
  },
  'unmeasured-okr': {
    what: message('This OKR is done, but none of its key results has a result.'),
    repair: message('Write the result beside each key result: “Actual: …”.'),
  },
  'past-review': {
    what: message('The review date of this strategy is in the past, and all stories below it are done.'),
    repair: message('Review it: did the bet pay off? Then set a new date, or close it.'),
  },
}
