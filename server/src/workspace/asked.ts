import type { Artifact } from '../reading/artifact/artifact.ts'
import { isSilent } from '../reading/artifact/formats.ts'
import type { Workspace } from './workspace.ts'

/**
 * By what a document or a story can be asked for, the id of the rule that reports where it is missing. Who wants to know
 * whether somebody asks for it at all, and reports nothing, looks here: readiness, figures, snippets.
 */
export const asking = {
  owner: 'missing-owner',
  parent: 'missing-parent',
  sentence: 'missing-story-sentence',
  why: 'missing-why',
  criteria: 'missing-acceptance-criteria',
} as const
export type Asked = keyof typeof asking

/** Whether `artifact` is asked for something: by its team, else by its format. */
export const isAsked = (workspace: Workspace, artifact: Artifact, what: Asked): boolean =>
  settingOf(workspace, artifact, asking[what]) !== 'off'

/** Whether the format of `artifact` has a place for something. */
export const hasPlaceFor = (artifact: Artifact, what: Asked): boolean => !isSilent(artifact, asking[what])

/** What the team, or the format of a document, says of a rule here; undefined where neither does. */
export function settingOf({ config: { severities } }: Workspace, artifact: Artifact, rule: string) {
  const set = severities.size > 0 ? severities.get(rule) : undefined
  return set === undefined && artifact.format !== 'plain' && isSilent(artifact, rule) ? 'off' : set
}
