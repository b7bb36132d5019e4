import { fragmentsIn } from '../reading/document/slug.ts'
import { get, values } from '../reading/document/table.ts'
import { circleAt } from './cycle.ts'
import { carriedBy, documentOf, type Entry, followedBy, handlesOf } from './entry.ts'
import { pathsLinkingTo } from './found.ts'
import { countsAlike, linksAlike } from './shown.ts'
import { artifactAt, entryAt, hasLinks, isAdopted, type Workspace } from './workspace.ts'

/**
 * The documents whose findings could differ between two workspaces that differ in the document at `path`: itself; those
 * that ask for a name which came or went; and, where it shows them something else, all that name it or share an id with
 * it, and those it names. What is written in it changes nobody else.
 */
export function affectedBy(before: Workspace, after: Workspace, path: string): Set<string> {
  const affected = new Set([path])
  if (isOtherwise(before, after)) {
    for (const { artifact } of [...values(before.entries), ...values(after.entries)])
      if (artifact) affected.add(artifact.path)
    return affected
  }
  const old = entryAt(before, path)
  const now = entryAt(after, path)
  const both = [before, after] as const
  const add = (paths: Iterable<string>) => {
    for (const it of paths) affected.add(it)
  }
  const renamed = changedHandles(old, now)
  for (const workspace of both) add(finders(workspace, renamed))
  const links = linksAlike(old, now)
  const counts = links && countsAlike(old, now)
  if (!counts)
    for (const workspace of both) {
      const names = [path, ...carriedBy(old), ...carriedBy(now)]
      // How far it is, those do not ask who have an id with it in common.
      if (links)
        add([...followersOf(workspace, names), ...carriersOf(workspace, [...told(old), ...told(now)])])
      else add(finders(workspace, names))
      const above = [...followedBy(old), ...followedBy(now)]
      add(carriersOf(workspace, above))
      add(pathsLinkingTo(workspace, path))
      add(above.filter((key) => entryAt(workspace, key)))
    }
  // Whom it hands down by a link: who came or went, and everybody where it counts otherwise.
  const [was, is] = [old, now].map((it) => it?.artifact?.linked ?? []) as [
    readonly string[],
    readonly string[],
  ]
  add(was.filter((it) => !counts || !is.includes(it)))
  add(is.filter((it) => !counts || !was.includes(it)))
  // Whoever links to a document hands it down for as long as what that names itself leads nowhere.
  if (!counts || renamed.length > 0)
    for (const workspace of both) add([...affected].flatMap((it) => pathsLinkingTo(workspace, it)))
  const linking = linkingInto(after, path, now)
  if (linking.length > 0 && !haveSameFragments(old, now)) add(linking)
  // Whose way up may lead elsewhere can open or close a circle, in which everybody is concerned.
  const turned = links ? finders(after, renamed) : [...affected]
  for (const workspace of both) for (const it of turned) add(circleAt(workspace, it))
  return affected
}

const carriersOf = ({ carriers }: Workspace, keys: readonly string[]): string[] =>
  keys.flatMap((key) => get(carriers, key) ?? [])

const followersOf = ({ followers }: Workspace, keys: readonly string[]): string[] =>
  keys.flatMap((key) => get(followers, key) ?? [])

/** The documents that have one of `keys`, or name it. */
const finders = (workspace: Workspace, keys: readonly string[]): string[] => [
  ...carriersOf(workspace, keys),
  ...followersOf(workspace, keys),
]

/** By what a document is found that tells the same story. */
function told(entry: Entry | undefined): readonly string[] {
  const { sentence = [], story = [] } = handlesOf(entry)
  return [...sentence, ...story]
}

/** The keys under which a document is found now and was not before, or the other way round, or not as the same thing. */
function changedHandles(old: Entry | undefined, now: Entry | undefined): string[] {
  const [was, is] = [handlesOf(old), handlesOf(now)]
  const changed = new Set<string>()
  for (const handle of Object.keys({ ...was, ...is }) as (keyof typeof was)[]) {
    const [gone, come] = [was[handle] ?? [], is[handle] ?? []]
    for (const key of gone) if (!come.includes(key)) changed.add(key)
    for (const key of come) if (!gone.includes(key)) changed.add(key)
  }
  return [...changed]
}

/** The documents that name a heading of the one at `path` as what they come from. */
function linkingInto(workspace: Workspace, path: string, entry: Entry | undefined): string[] {
  const asking = [path, ...carriedBy(entry)].flatMap((key) => get(workspace.followers, key) ?? [])
  return asking.filter((it) => {
    const artifact = artifactAt(workspace, it)
    return [...(artifact?.parents ?? []), ...(artifact?.origins ?? [])].some(({ text }) => text.includes('#'))
  })
}

function haveSameFragments(old: Entry | undefined, now: Entry | undefined): boolean {
  if (!old || !now) return old === now
  return fragmentsIn(documentOf(old)).join('\n') === fragmentsIn(documentOf(now)).join('\n')
}

/**
 * Whether two workspaces differ in what holds for all documents: whether Triad is in use, whether anybody links, and which types
 * there are.
 */
const isOtherwise = (before: Workspace, after: Workspace): boolean =>
  isAdopted(before) !== isAdopted(after) ||
  hasLinks(before) !== hasLinks(after) ||
  before.kinds.size !== after.kinds.size ||
  [...before.kinds.keys()].some((type) => !after.kinds.has(type))
