import process from 'node:process'

/** How many cases a property is tried on, where nobody asks for another number. */
const usual = 500

/**
 * How many cases a property is tried on: so many times the number that holds for all, which `TRIAD_RUNS` sets. A
 * factor is given where one case costs much, or where what is looked for is rare.
 */
export const runs = (factor = 1): number =>
  Math.max(1, Math.round(factor * Number(process.env['TRIAD_RUNS'] || usual)))

/** How many times longer than usual tests may take, as they try so many more cases. */
export const longer = (): number => Math.max(1, runs() / usual)

/** What all cases are drawn from; another one in each run, unless `TRIAD_SEED` says which. */
export const seed = (): number => Number(process.env['TRIAD_SEED'] || Math.trunc(Math.random() * 2 ** 31))
