import { teamFolder } from '../../host/templates.ts'
import { templatesOf } from '../../writing/template.ts'
import { uriIn } from '../uri.ts'
import { configOf } from './configuration.ts'
import type { Folder } from './folder.ts'
import { type State, track } from './state.ts'

/** Whether what happens at `path`, a file or a folder, may change the team's templates. */
export const holdsTemplates = (path: string): boolean =>
  path.startsWith(`${teamFolder}/`) || `${teamFolder}/`.startsWith(`${path}/`)

/** The templates that are in force in a folder: what its team wrote itself, over the usual ones. */
export const templatesIn = (state: State, folder: Folder): ReadonlyMap<string, string> =>
  templatesOf(configOf(state, folder).schema, state.templates, folder.ownTemplates).templates

/**
 * Reads the team's templates anew, unless somebody asked again meanwhile. What is on disk counts, whatever an
 * editor holds: a template takes effect when it is saved.
 */
export async function readTemplates(state: State, folder: Folder): Promise<void> {
  const { root } = folder
  const { host, log } = state.options
  const asked = ++folder.templatesAsked
  const own = root.local === null ? new Map() : await host.teamTemplates(root.local, log)
  if (asked !== folder.templatesAsked) return
  folder.ownTemplates = own
  const { schema } = configOf(state, folder)
  for (const name of templatesOf(schema, state.templates, own).strangers)
    log(
      `The template ${uriIn(root, `${teamFolder}/${name}.md`)} is used by nothing: there is no kind of document “${name}”. Name it after one, such as user-story.md.`,
    )
}

/** Something happened to the team's templates. */
export function lookAtTemplates(state: State, folder: Folder): void {
  void track(
    state,
    readTemplates(state, folder).then(() => {
      folder.workspace = { ...folder.workspace, templates: templatesIn(state, folder) }
    }),
  )
}
