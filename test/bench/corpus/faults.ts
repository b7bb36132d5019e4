/** What is wrong with a made document: fields of its frontmatter that say something else, or a part that it lacks. */
export interface Fault {
  /** Fields by key; null leaves one out. */
  readonly fields?: (n: number) => Readonly<Record<string, string | null>>
  readonly lacks?: 'criteria' | 'why'
  /** A line among its criteria. */
  readonly criterion?: string
  /** A line at its end. */
  readonly line?: string
}

/** Faults of a story, of many rules: what they are repaired by is looked for in many ways. */
const ofStories: readonly Fault[] = [
  { fields: () => ({ owner: null }) },
  { fields: (n) => ({ parent: `F-${n}0` }) },
  { fields: (n) => ({ parent: `../features/feature-${n}0.md` }) },
  { fields: () => ({ parent: null }) },
  { fields: () => ({ parent: 'ST-1' }) },
  { fields: () => ({ owner: 'product-leader' }) },
  { fields: (n) => ({ id: `US-${neighbourOf(n)}` }) },
  { fields: () => ({ stauts: 'active', status: null }) },
  { lacks: 'criteria' },
  { lacks: 'why' },
  { criterion: '- [ ] The page is user-friendly and loads quickly' },
  { fields: () => ({ status: 'ready' }), line: '\n[TODO: say who decides]\n' },
]

const ofFeatures: readonly Fault[] = [
  { fields: () => ({ owner: null }) },
  { fields: (n) => ({ parent: `RM-${n}7` }) },
  { fields: () => ({ parent: null }) },
  { fields: () => ({ owner: 'product-owner' }) },
]

/** The story before this one that is one. */
const neighbourOf = (n: number): number => (n % 100 > 14 ? n - 1 : n + 1)

/** The fault of the document `n`, where `share` of a hundred documents have one; null for the others. */
export function faultOf(n: number, kind: 'story' | 'feature', share: number): Fault | null {
  // Spread evenly: of any hundred documents in a row as many have one.
  if ((n * 61) % 100 >= share) return null
  const faults = kind === 'story' ? ofStories : ofFeatures
  return faults[Math.floor(n / 7) % faults.length] as Fault
}

/** Frontmatter of `fields`, those of the fault in place of others. */
export function frontmatter(
  fields: Readonly<Record<string, string>>,
  fault: Fault | null,
  n: number,
): string {
  const said = Object.entries({ ...fields, ...fault?.fields?.(n) }).filter(([, value]) => value !== null)
  return `---\n${said.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n`
}
