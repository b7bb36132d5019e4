import type { LensKinds } from '../../features/lenses.ts'

/** What somebody wants to see, beside what is found. */
export interface Preferences {
  readonly lenses: LensKinds
  /** Titles behind ids. */
  readonly titles: boolean
}

/** What somebody wants to see now; before the client was asked, everything. */
export interface HeldPreferences {
  current: Preferences
}

export const holdPreferences = (): HeldPreferences => ({
  current: { lenses: { children: true, criteria: true, parent: true }, titles: true },
})
