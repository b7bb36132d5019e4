import type { Evidence } from './evidence.ts'

/**
 * How much each thing says. A declared type and a glob are a team's own words and outweigh all else, but for a form
 * that has a slot where its title or its id is to stand: that is a template of the team's, and says so itself. A name
 * that can mean nothing else is enough alone; one that may mean something else needs the text to bear it out.
 */
export const weights = {
  glob: 2000,
  type: 1000,
  format: 100,
  file: 60,
  /** The same of a name for what only does the work of a kind. */
  akin: 60,
  folder: 30,
  /** A title whose words mean nothing else, and one that means other things, too. */
  sureTitle: 7,
  title: 3,
  /** A file or a folder near that is called as the title is, among other words. */
  place: 2,
  /** Whole sentences with criteria. */
  told: 20,
  /** A name that means other things, too. */
  perhaps: 6,
  /** What product documents say and manuals do not; or a document that has only been begun. */
  borneOut: 6,
  /** A title or an id that is a slot. */
  unnamedForm: -1500,
  /** A name such as README, a folder of templates. */
  never: -400,
  form: -200,
  method: -130,
  prompt: -130,
  pointer: -100,
  index: -100,
} as const

/** So much has to speak for a kind when all is told. */
const enough = 10

/**
 * The kind that most speaks for, by its id; null where too little does, or more against it. What is said of no kind
 * counts for each; of two with the same weight the first counts.
 */
export function weigh(evidence: readonly Evidence[]): string | null {
  const sums = new Map<string, number>()
  let ofAll = 0
  for (const { kind, weight } of evidence)
    if (kind === null) ofAll += weight
    else sums.set(kind, (sums.get(kind) ?? 0) + weight)
  let best: string | null = null
  let most = enough - ofAll
  for (const [kind, sum] of sums)
    if (sum > most || (sum === most && best === null)) {
      best = kind
      most = sum
    }
  return best
}
