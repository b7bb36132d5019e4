import fc from 'fast-check'
import { runs } from './runs.ts'

/** So many of `all`, where there are more: others with each seed, all of them in a long run. */
export function drawn<T>(all: readonly T[], count = runs()): readonly T[] {
  if (count >= all.length) return all
  const [some = []] = fc.sample(fc.shuffledSubarray([...all], { minLength: count, maxLength: count }), 1)
  return some
}
