import fc from 'fast-check'
import { runs, seed } from './runs.ts'

fc.configureGlobal({ numRuns: runs(), seed: seed() })
