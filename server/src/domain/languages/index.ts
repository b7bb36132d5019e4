import { chinese } from './chinese.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { indonesian } from './indonesian.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import type { Language } from './language.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'

/** Every language that is read, each whole; where two say the same, the first counts. */
export const languages: readonly Language[] = [
  english,
  french,
  spanish,
  portuguese,
  german,
  italian,
  dutch,
  indonesian,
  polish,
  russian,
  chinese,
  japanese,
]
