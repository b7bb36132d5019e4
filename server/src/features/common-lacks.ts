import type { Kind } from '../domain/kinds/kind.ts'
import { lowered, pluralOf } from '../domain/plural.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { nounOf } from '../reading/artifact/noun.ts'
import { rules } from '../rules/index.ts'
import { type Finding, isListedOnce, type Lack, type Rule } from '../rules/rule.ts'
import { type Message, message, word } from '../text/message.ts'
import type { Workspace } from '../workspace/workspace.ts'

/*
 * What nearly all documents of a kind lack has one cause: nobody has begun to do it. Where documents are listed that
 * nobody has open, it is one finding for all of them.
 */

/** A rule about what a whole kind of document may lack. */
export type LackRule = Rule & { readonly lack: Lack }

/** Whether one document lacks what a rule looks for, or has some of it. */
export interface Share {
  readonly rule: LackRule
  readonly kind: Kind
  /** What people call the document. */
  readonly noun: string
  readonly lacks: boolean
}

/** The documents that lack what a rule looks for, with what each is called, and those that have some of it. */
export interface Tally {
  readonly rule: LackRule
  /** Null for those of all kinds together. */
  readonly kind: Kind | null
  readonly lacking: Map<string, string>
  readonly having: Set<string>
}

/** By rule and kind; for a habit that is one whatever the kind, by the rule alone as well. */
export type Tallies = Map<string, Tally>

const lackRules: readonly LackRule[] = rules.filter((rule): rule is LackRule => rule.lack !== undefined)

/** What `artifact`, in which `findings` are found, has to do with what its kind may lack; nothing where rules list each. */
export function sharesOf(
  workspace: Workspace,
  artifact: Artifact,
  findings: readonly { readonly rule: Rule }[],
): Share[] {
  const { type: kind } = artifact
  return lackRules.flatMap((rule) => {
    if (!isListedOnce(workspace, rule)) return []
    const has = rule.lack.has(artifact, workspace)
    const lacks = !has && findings.some((finding) => finding.rule === rule)
    return has || lacks ? { rule, kind, noun: nounOf(artifact), lacks } : []
  })
}

/** Counts what the document at `path` has or lacks, and takes back what was counted of it `before`: the keys of what changed. */
export function count(
  tallies: Tallies,
  path: string,
  shares: readonly Share[],
  before: readonly Share[] = [],
): string[] {
  const isSame = (a: Share, b: Share) =>
    a.rule === b.rule && a.kind === b.kind && a.lacks === b.lacks && a.noun === b.noun
  const gone = before.filter((it) => !shares.some((now) => isSame(it, now)))
  const come = shares.filter((it) => !before.some((old) => isSame(it, old)))
  const countedIn = (shares: readonly Share[]) =>
    shares.flatMap(({ rule, kind, noun, lacks }) =>
      kindsOf(rule, kind).map((of) => ({ rule, kind: of, noun, lacks })),
    )
  for (const share of countedIn(gone)) {
    const tally = tallies.get(keyOf(share))
    tally?.lacking.delete(path)
    tally?.having.delete(path)
    if (tally && tally.lacking.size + tally.having.size === 0) tallies.delete(keyOf(share))
  }
  for (const share of countedIn(come)) {
    const { rule, kind } = share
    const known = tallies.get(keyOf(share)) ?? { lacking: new Map(), having: new Set() }
    // A team may call a kind by another name meanwhile.
    const tally = { rule, kind, lacking: known.lacking, having: known.having }
    tallies.set(keyOf(share), tally)
    if (share.lacks) tally.lacking.set(path, share.noun)
    else tally.having.add(path)
  }
  return [...new Set([...countedIn(gone), ...countedIn(come)].map(keyOf))]
}

type Key = Pick<Tally, 'rule' | 'kind'>

export const keyOf = ({ rule, kind }: Key): string => `${rule.id} ${kind?.id ?? ''}`

/** The kinds under which a document counts: null stands for all of them together. */
const kindsOf = ({ lack }: LackRule, kind: Kind): (Kind | null)[] =>
  lack.acrossKinds ? [null, kind] : [kind]

/** The keys under which what a document lacks may be listed: that of all kinds goes before that of its own. */
export const keysOf = ({ rule, kind }: Share): string[] =>
  kindsOf(rule, kind).map((of) => keyOf({ rule, kind: of }))

/** How many documents there are at least, where what all of them lack is listed once. */
const enoughForNone = 3
/** The same, where some have it. */
const enough = 10
/** Of so many, fewer than one have what the others lack. */
const ofWhichOne = 10

/** Whether what nearly all documents lack is one finding. */
export const isCommon = ({ lacking, having }: Tally): boolean =>
  having.size === 0
    ? lacking.size >= enoughForNone
    : lacking.size + having.size >= enough && having.size * ofWhichOne < lacking.size + having.size

/** What nearly all documents of a kind, or of all kinds, lack, as it is listed. */
export interface CommonLack {
  readonly rule: LackRule
  /** Null for all kinds together. */
  readonly kind: Kind | null
  /** The folder that holds all that lack it, with a `/` at its end; empty for the one that all paths begin in. */
  readonly folder: string
  /** The path of the document that it is listed at: the first that it stands for. */
  readonly first: string
  readonly message: Message
}

/**
 * What nearly all documents of a tally lack, for those that are to be listed: whoever looks at a document sees its own.
 * Null where it is not nearly all, or none of them is listed. As many steps as there are documents that lack it.
 */
export function commonLack(
  tally: Tally,
  isListed: (path: string) => boolean = () => true,
): CommonLack | null {
  if (!isCommon(tally)) return null
  const { rule, kind, lacking, having } = tally
  let first: string | null = null
  for (const path of lacking.keys()) if ((first === null || path < first) && isListed(path)) first = path
  if (first === null) return null
  const folder = folderOf(lacking.keys())
  const all = lacking.size + [...having].filter((path) => path.startsWith(folder)).length
  const [noun, ...otherNouns] = new Set(lacking.values())
  const called =
    noun === undefined || otherNouns.length > 0 || noun === kind?.title ? kind?.plural : pluralOf(noun)
  const many = manyOf(all, called, folder)
  const { none, most } = rule.lack
  const said = lacking.size === all ? none(many, kind) : most(lacking.size, many, kind)
  return { rule, kind, folder, first, message: said }
}

function manyOf(all: number, called: string | undefined, folder: string): Message {
  if (called === undefined)
    return folder
      ? message('the {0} product documents in {1}', all, folder)
      : message('the {0} product documents in this folder', all)
  const nouns = word(lowered(called))
  return folder
    ? message('the {0} {1} in {2}', all, nouns, folder)
    : message('the {0} {1} in this folder', all, nouns)
}

/**
 * Those of `tallies` whose lack is listed once: where that of all kinds together is common, it stands for those of the
 * kinds, unless only one of them lacks it.
 */
export function commonAmong(tallies: Iterable<Tally>): Tally[] {
  const common = [...tallies].filter(isCommon)
  const wide = common.filter(
    (all) =>
      all.kind === null && !common.some((it) => isPartOf(it, all) && it.lacking.size === all.lacking.size),
  )
  return common.filter((it) =>
    it.kind === null ? wide.includes(it) : !wide.some((all) => isPartOf(it, all)),
  )
}

/** Whether a tally is that of one kind, and `all` that of all kinds with it; another workspace has its own. */
function isPartOf({ rule, kind, lacking }: Tally, all: Tally): boolean {
  const [path] = lacking.keys()
  return kind !== null && rule === all.rule && path !== undefined && all.lacking.has(path)
}

/** The innermost folder that holds all `paths`, with a `/` at its end, or empty. */
export function folderOf(paths: Iterable<string>): string {
  let folder: string | null = null
  for (const path of paths) {
    folder ??= path.slice(0, path.lastIndexOf('/') + 1)
    while (!path.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  }
  return folder ?? ''
}

/** A finding, with the paths of all documents that it stands for where that is more than its own. */
export interface ListedFinding extends Finding {
  readonly documents?: readonly string[]
  /** Whether they are of several kinds. */
  readonly isOfAllKinds?: boolean
}

/**
 * The findings of documents as they are listed, by path: what is common to a kind stands at the first of its documents,
 * and nowhere else. Documents that are not `isListed` keep their own.
 */
export function listed<F extends Finding>(
  found: ReadonlyMap<string, readonly F[]>,
  tallies: Iterable<Tally>,
  isListed: (path: string) => boolean = () => true,
): Map<string, readonly (F & ListedFinding)[]> {
  const result = new Map<string, readonly (F & ListedFinding)[]>(found)
  for (const tally of commonAmong(tallies)) {
    const common = commonLack(tally, isListed)
    if (!common) continue
    const { rule, kind, first, message } = common
    const isOfAllKinds = kind === null
    const documents = [...tally.lacking.keys()].filter(isListed).sort()
    for (const path of documents) {
      const findings = result.get(path) ?? []
      const own = findings.find((it) => it.rule === rule)
      const kept = findings.filter((it) => it.rule !== rule || (path === first && it === own))
      const left = kept.map((it) => (it === own ? { ...it, message, documents, isOfAllKinds } : it))
      if (left.length > 0) result.set(path, left)
      else result.delete(path)
    }
  }
  return result
}
