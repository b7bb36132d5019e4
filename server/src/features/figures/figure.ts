import type { Artifact } from '../../reading/artifact/artifact.ts'
import { isSilent } from '../../reading/artifact/formats.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** A number that can be looked into. */
export interface Figure {
  readonly value: number
  /** What it is a part of. */
  readonly of: number
  /** The paths of the documents to open: those that fall short of the figure, or, where it counts faults, the faulty. */
  readonly items: readonly string[]
}

/** A figure, or null where there is nothing to count. */
export const figure = (value: number, of: number, items: Iterable<string>): Figure | null =>
  of === 0 ? null : { value, of, items: [...new Set(items)] }

/** Whether `artifact` is asked for what `rule` looks at: by its team, else by its format. */
export function isAsked({ config }: Workspace, artifact: Artifact, rule: string): boolean {
  const set = config.severities.get(rule)
  return set === undefined ? !isSilent(artifact, rule) : set !== 'off'
}
