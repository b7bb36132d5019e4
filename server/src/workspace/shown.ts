import type { Artifact } from '../reading/artifact/artifact.ts'
import type { CriteriaSection, Criterion, Sentence, Story } from '../reading/story.ts'
import { isAlike } from '../text/alike.ts'
import { isDeclared, isEntry } from './definition.ts'
import type { Entry } from './entry.ts'

/*
 * What an artifact shows to others. It is all that was read of it but for what is named here: what is read one day is
 * shown to everybody, until somebody says that nobody looks at it.
 */

type Part = keyof Artifact
type Detail = keyof Story | keyof Sentence | keyof CriteriaSection | keyof Criterion

/** Nobody but the document itself asks for these. */
const unseen: ReadonlySet<Part> = new Set<Part>(['text', 'placeholders', 'suppressions', 'sectionsLacked'])

/** Where things stand: everybody who wants to know looks it up at that moment. */
const places: ReadonlySet<string> = new Set<Detail>(['start', 'end', 'insertAt'])

/** What is shown of it in the overview, on the map and beside the text of others, and no finding elsewhere depends on. */
const looks: ReadonlySet<Part> = new Set<Part>([
  ...unseen,
  'place',
  'eol',
  'typeField',
  'recognisedBy',
  'format',
  'title',
  'owner',
  'codeOwner',
  'ownerField',
  'statesOrigin',
  'linked',
  'criteria',
  'storyStatuses',
  'planned',
  'objectives',
  'looseResults',
  'frontmatter',
  'head',
])

/** The same of stories and items: by their names they are found, and those are compared as what they are known by. */
const lookDetails: ReadonlySet<string> = new Set<string>([
  ...places,
  ...([
    'key',
    'title',
    'heading',
    'depth',
    'saysWhenDone',
    'role',
    'want',
    'why',
    'criteria',
  ] satisfies Detail[]),
])

/** How far a document is: no link leads elsewhere because of it. */
const progress: ReadonlySet<Part> = new Set<Part>([...looks, 'status', 'stories'])

/** Whether two versions of a document look the same to whoever shows it, or lists it. */
export const looksAlike = alike((a, b) => isSame(a, b, unseen, places) && lineOfHead(a) === lineOfHead(b))

/** Whether they are the same to the rules that look at it from other documents, but for its names. */
export const countsAlike = alike((a, b) => isSame(a, b, looks, lookDetails) && isTold(a, b))

/** Whether it takes part in the links of others alike, but for its names. */
export const linksAlike = alike((a, b) => isSame(a, b, progress, lookDetails) && isTold(a, b))

/** Whether it stands for the same in what is said of the whole team. */
export const standsAlike = alike((a, b) => a.type === b.type && isAlike(a.owner, b.owner, places))

/** Compares what may not be there, or be no artifact. */
function alike(compare: (a: Artifact, b: Artifact) => boolean) {
  return (a: Entry | undefined, b: Entry | undefined): boolean => {
    if (a === b) return true
    if (!a || !b) return false
    return a.artifact && b.artifact ? compare(a.artifact, b.artifact) : a.artifact === b.artifact
  }
}

function isSame(a: Artifact, b: Artifact, besides: ReadonlySet<Part>, details: ReadonlySet<string>): boolean {
  for (const part of Object.keys(a) as Part[])
    if (!besides.has(part) && !isAlike(a[part], b[part], details)) return false
  return true
}

/** What can be told of places alone, and somebody asks for. */
const isTold = (a: Artifact, b: Artifact): boolean =>
  isDeclared(a) === isDeclared(b) &&
  a.items.every((item, i) => isEntry(a, item) === isEntry(b, b.items[i] as typeof item))

function lineOfHead({ text, head }: Artifact): number {
  let line = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < head.start; at = text.indexOf('\n', at + 1)) line++
  return line
}
