import { join, resolve } from 'node:path'
import { type CodeOwners, readCodeOwners } from '../domain/config/code-owners.ts'
import { defaultConfig } from '../domain/config/config.ts'
import { type Configuration, configPath, configurationOf } from '../features/config.ts'
import { foldersAround } from '../host/around.ts'
import { codeOwnersPlaces } from '../host/code-owners.ts'
import { readTemplates } from '../host/node.ts'
import type { Unread } from '../host/read.ts'
import { readTeamTemplates } from '../host/templates.ts'
import { type Workspace, workspaceOf } from '../workspace/workspace.ts'
import { templatesOf } from '../writing/template.ts'
import { pathsFrom, type Scope, scopesOf, within } from './scope.ts'
import { complain, type Surroundings } from './surroundings.ts'

/** A workspace with the documents that were asked about. */
export interface Loaded {
  /** Where it lies, an absolute path. */
  readonly root: string
  readonly workspace: Workspace
  /** The paths to report on, relative to the workspace. */
  readonly paths: readonly string[]
  /** Those of them that were named themselves, and not by a folder they lie in. */
  readonly named: ReadonlySet<string>
  /** The configuration of the workspace, where it has one. */
  readonly configuration: Configuration | null
  /** Where that lies, as somebody in the working directory would write it. */
  readonly configurationPath: string
  /** Whether what is wrong in it is to be reported: where a folder was asked about, or it was itself. */
  readonly reportsConfiguration: boolean
  /** The path of a document as somebody in the working directory would write it. */
  readonly shown: (path: string) => string
}

export interface Loading {
  readonly loaded: readonly Loaded[]
  /** The documents that were asked about and are not read; stderr has a line for each. */
  readonly skipped: readonly Skipped[]
  /** Whether something that was asked about could not be read; stderr has the lines. */
  readonly incomplete: boolean
}

/** A document that is there and is not read. */
export interface Skipped {
  /** As somebody in the working directory would write it. */
  readonly path: string
  /** Why, as a clause that goes after the path. */
  readonly why: string
}

/**
 * Reads the workspaces that `paths` lie in; null, with a line on stderr, where one of them is not there. `config` is
 * the file to take in place of each `triad.yaml`, as it was named.
 */
export function load(
  paths: readonly string[],
  surroundings: Surroundings,
  config: string | null = null,
): Loading | null {
  const { cwd, disk, stderr } = surroundings
  const scopes = scopesOf(paths, cwd, disk)
  if ('fault' in scopes) {
    complain(stderr, `${scopes.path} ${scopes.fault.why}. Name a file or a folder that is there.`)
    return null
  }
  if (config !== null && disk.kind(resolve(cwd, config)) !== 'file') {
    complain(stderr, `--config ${config} is no file. Name the file to take in place of triad.yaml.`)
    return null
  }
  let incomplete = false
  const skipped: Skipped[] = []
  const hearing: Hearing = {
    document(path, fault, named) {
      skipped.push({ path, why: fault.why })
      hearing.place(path, fault, named)
    },
    place(path, fault, named) {
      const skip = fault.skipped && !named
      if (!skip) incomplete = true
      complain(stderr, `${path} ${fault.why}${skip ? '; skipped' : ''}.`)
    },
    unused: (path, why) => complain(stderr, `${path} ${why}, and is not used.`),
    template: (path, why) => complain(stderr, `the template ${path} ${why}`),
    misread(path, isReported) {
      incomplete = true
      if (!isReported)
        complain(stderr, `${path} cannot be understood, and does not count: triad check ${path} says why.`)
    },
  }
  const loaded = scopes.map((scope) => loadScope(scope, config, surroundings, hearing))
  return { loaded, skipped, incomplete }
}

/** Hears of what is not read; paths as somebody in the working directory would write them. */
interface Hearing {
  document(path: string, fault: Unread, named: boolean): void
  /** A folder, or the configuration. */
  place(path: string, fault: Unread, named: boolean): void
  /** A file that says what git ignores. */
  unused(path: string, why: string): void
  template(path: string, why: string): void
  /** A configuration that cannot be understood; and whether what is wrong with it is reported. */
  misread(path: string, isReported: boolean): void
}

function loadScope(
  { root, folders, asked }: Scope,
  config: string | null,
  { cwd, disk, today, templateFolder }: Surroundings,
  hearing: Hearing,
): Loaded {
  const shown = pathsFrom(cwd, root)
  const texts = new Map<string, string>()
  const reported = new Set<string>()
  const unread = new Set<string>()
  const prefixes = [...asked.folders].map((folder) => folderPath(root, folder))
  const fitting = new Set([...asked.fitting].map((place) => within(root, place)))
  const isAsked = (path: string) => fitting.has(path) || prefixes.some((prefix) => path.startsWith(prefix))

  const read = (path: string) => {
    if (texts.has(path)) {
      reported.add(path)
      return
    }
    // What is asked about more than once is told once.
    if (unread.has(path)) return
    const place = join(root, path)
    const named = asked.files.has(place)
    const wanted = named || isAsked(path)
    const text = disk.read(place)
    if (typeof text === 'string') {
      texts.set(path, text)
      if (wanted) reported.add(path)
    } else {
      unread.add(path)
      if (wanted) hearing.document(shown(path), text, named)
    }
  }
  const unused = new Map<string, Unread>()
  const readFolder = (folder: string) => {
    const prefix = folderPath(root, folder)
    const paths = disk.list(folder, {
      folder: (below, fault) =>
        isAsked(prefix + below) && hearing.place(shown(prefix + below) || '.', fault, false),
      patterns: (file, fault) => unused.set(file, fault),
    })
    for (const path of paths) read(prefix + path)
  }

  for (const folder of folders) readFolder(folder)
  // Somebody who names a folder that git ignores, or a link to one, means it.
  for (const folder of asked.folders) {
    const prefix = folderPath(root, folder)
    if (!folders.has(folder) && ![...reported].some((path) => path.startsWith(prefix))) readFolder(folder)
  }
  for (const path of fitting) if (!texts.has(path)) read(path)
  const configPlace = config === null ? join(root, configPath) : resolve(cwd, config)
  const configurationPath = config ?? shown(configPath)
  for (const file of asked.files) if (file !== configPlace) read(within(root, file))

  for (const [file, fault] of unused) {
    const path = within(root, file)
    hearing.unused(path.startsWith('../') ? file : shown(path), fault.why)
  }

  const written = disk.readBeside(configPlace)
  if (written !== null && typeof written !== 'string') hearing.place(configurationPath, written, true)
  const configuration = typeof written === 'string' ? configurationOf(written) : null
  const reportsConfiguration = asked.folders.size > 0 || asked.files.has(configPlace)
  if (configuration?.config === null) hearing.misread(configurationPath, reportsConfiguration)
  const codeOwners = codeOwnersOf(root, disk, hearing)
  const inForce = { ...(configuration?.config ?? defaultConfig), codeOwners }
  const own = readTeamTemplates(root, (path, why) => hearing.template(shown(path), why))
  const { templates } = templatesOf(inForce.schema, readTemplates(templateFolder), own)
  const workspace = workspaceOf(texts, {
    today,
    templates,
    config: inForce,
    around: foldersAround(root, disk.exists),
  })
  const named = new Set([...asked.files].map((file) => within(root, file)))
  const told = { configuration, configurationPath, reportsConfiguration }
  return { root, workspace, paths: [...reported], named, ...told, shown }
}

/** Whom the repository around `root` names for its files. */
function codeOwnersOf(root: string, disk: Surroundings['disk'], hearing: Hearing): CodeOwners | null {
  const { prefix, files } = codeOwnersPlaces(root)
  for (const { path, place } of files) {
    const text = disk.readBeside(place)
    if (typeof text === 'string') return readCodeOwners({ path, prefix, text })
    if (text) hearing.unused(path, text.why)
  }
  return null
}

/** The beginning of every path in `folder`: empty for the root, else with a `/` at its end. */
function folderPath(root: string, folder: string): string {
  const path = within(root, folder)
  return path === '' ? '' : `${path}/`
}
