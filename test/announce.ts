import { runs, seed } from './runs.ts'

/** Says with what a run of the tests can be had again: `TRIAD_SEED=… TRIAD_RUNS=… npx vitest run FILE`. */
export default ({ name }: { readonly name: string }): void => {
  // Once, not for each project.
  if (name === '') console.log(` TRIAD_SEED=${seed()} TRIAD_RUNS=${runs()}`)
}
