import { chinese } from './chinese.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { indonesian } from './indonesian.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import type { Phrases } from './phrases.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'

/** Every language Triad reads; the first in which a sentence is one counts. */
export const phrases: readonly Phrases[] = [
  english,
  french,
  spanish,
  portuguese,
  german,
  italian,
  dutch,
  indonesian,
  russian,
  chinese,
  japanese,
]
