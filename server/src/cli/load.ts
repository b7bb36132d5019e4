import { join } from 'node:path'
import { type Configuration, configPath, configurationOf } from '../features/config.ts'
import { readTemplates } from '../host/node.ts'
import type { Unread } from '../host/read.ts'
import { readTeamTemplates } from '../host/templates.ts'
import { defaultConfig } from '../model/config/config.ts'
import { templatesOf } from '../model/template.ts'
import { type Workspace, workspaceOf } from '../model/workspace.ts'
import { pathsFrom, type Scope, scopesOf, within } from './scope.ts'
import { complain, type Surroundings } from './surroundings.ts'

/** A workspace with the documents that were asked about. */
export interface Loaded {
  /** Where it lies, an absolute path. */
  readonly root: string
  readonly workspace: Workspace
  /** The paths to report on, relative to the workspace. */
  readonly paths: readonly string[]
  /** The configuration of the workspace, where it has one. */
  readonly configuration: Configuration | null
  /** Whether what is wrong in it is to be reported: where a folder was asked about, or it was itself. */
  readonly reportsConfiguration: boolean
  /** The path of a document as somebody in the working directory would write it. */
  readonly shown: (path: string) => string
}

export interface Loading {
  readonly loaded: readonly Loaded[]
  /** Whether something that was asked about could not be read; stderr has the lines. */
  readonly incomplete: boolean
}

/** Reads the workspaces that `paths` lie in; null, with a line on stderr, where one of them is not there. */
export function load(paths: readonly string[], surroundings: Surroundings): Loading | null {
  const { cwd, disk, stderr } = surroundings
  const scopes = scopesOf(paths, cwd, disk)
  if ('fault' in scopes) {
    complain(stderr, `${scopes.path} ${scopes.fault.why}. Name a file or a folder that is there.`)
    return null
  }
  let incomplete = false
  const onFault = (path: string, fault: Unread, named: boolean) => {
    const skip = fault.skipped && !named
    if (!skip) incomplete = true
    complain(stderr, `${path} ${fault.why}${skip ? '; skipped' : ''}.`)
  }
  const onTemplate = (path: string, why: string) => complain(stderr, `the template ${path} ${why}`)
  const onIgnored = (path: string) =>
    complain(stderr, `${path} cannot be understood, and does not count: triad check ${path} says why.`)
  const loaded = scopes.map((scope) => loadScope(scope, surroundings, onFault, onTemplate, onIgnored))
  return { loaded, incomplete }
}

function loadScope(
  { root, folders, asked }: Scope,
  { cwd, disk, today, templateFolder }: Surroundings,
  onFault: (path: string, fault: Unread, named: boolean) => void,
  onTemplate: (path: string, why: string) => void,
  onIgnored: (configPath: string) => void,
): Loaded {
  const shown = pathsFrom(cwd, root)
  const texts = new Map<string, string>()
  const reported = new Set<string>()
  const prefixes = [...asked.folders].map((folder) => folderPath(root, folder))
  const isAsked = (path: string) => prefixes.some((prefix) => path.startsWith(prefix))

  const read = (path: string, named: boolean) => {
    if (texts.has(path)) {
      reported.add(path)
      return
    }
    const wanted = named || isAsked(path)
    const text = disk.read(join(root, path))
    if (typeof text === 'string') {
      texts.set(path, text)
      if (wanted) reported.add(path)
    } else if (wanted) onFault(shown(path), text, named)
  }
  const readFolder = (folder: string) => {
    const prefix = folderPath(root, folder)
    for (const path of disk.list(
      folder,
      (below, fault) => isAsked(prefix + below) && onFault(shown(prefix + below), fault, false),
    ))
      read(prefix + path, false)
  }

  for (const folder of folders) readFolder(folder)
  // Somebody who names a folder that git ignores, or a link to one, means it.
  for (const folder of asked.folders) {
    const prefix = folderPath(root, folder)
    if (!folders.has(folder) && ![...reported].some((path) => path.startsWith(prefix))) readFolder(folder)
  }
  const configPlace = join(root, configPath)
  for (const file of asked.files) if (file !== configPlace) read(within(root, file), true)

  const written = disk.exists(configPlace) ? disk.read(configPlace) : null
  if (written !== null && typeof written !== 'string') onFault(shown(configPath), written, true)
  const configuration = typeof written === 'string' ? configurationOf(written) : null
  const reportsConfiguration = asked.folders.size > 0 || asked.files.has(configPlace)
  if (configuration?.config === null && !reportsConfiguration) onIgnored(shown(configPath))
  const config = configuration?.config ?? defaultConfig
  const own = readTeamTemplates(root, (path, why) => onTemplate(shown(path), why))
  const { templates } = templatesOf(config.schema, readTemplates(templateFolder), own)
  const workspace = workspaceOf(texts, { today, templates, config })
  return { root, workspace, paths: [...reported], configuration, reportsConfiguration, shown }
}

/** The beginning of every path in `folder`: empty for the root, else with a `/` at its end. */
function folderPath(root: string, folder: string): string {
  const path = within(root, folder)
  return path === '' ? '' : `${path}/`
}
