import { isNeverArtifact } from '../reading/artifact/place.ts'
import { scalarFor } from '../reading/fields/field.ts'
import { isPersonName } from '../reading/fields/person-name.ts'
import { fold } from '../text/fold.ts'
import { roleOf } from '../workspace/owned.ts'
import { artifactsOf, entriesOf, type Workspace } from '../workspace/workspace.ts'
import { globFor } from './folder-globs.ts'
import { overlookedIn } from './overlooked.ts'

/**
 * A `triad.yaml` made from what was recognised in a workspace: the people who own documents, and where
 * documents lie whose kind only their name tells, or that look like product docs and are not read yet. Each line
 * says how many documents it is about.
 */
export function proposedConfig(workspace: Workspace): string {
  const people = ownersIn(workspace)
  const places = placesIn(workspace)
  const parts = [
    '# How this team works with Triad. Every key is optional; hover one to read what it is for.\n',
    people.length === 0
      ? '# people:\n#   ada: { name: Ada Okoro, role: product-manager }\n'
      : `# Give each a role: product-leader, product-manager, product-owner.\npeople:\n${people.map(personLine).join('')}`,
    ...(places.length === 0
      ? []
      : [`# Where each kind of document lies.\nartifacts:\n${places.map(placeLine).join('')}`]),
    '# rules:\n#   missing-parent: warning\n#   too-many-criteria: [info, { max: 12 }]\n',
    '# ignore: ["archive/**"]\n',
  ]
  return parts.join('\n')
}

/** More people than this nobody reads through; they are better written by hand. */
const mostPeople = 30

interface PersonFound {
  readonly id: string
  readonly name: string
  /** The role that produces most of what they own. */
  readonly role: string | null
}

function ownersIn(workspace: Workspace): PersonFound[] {
  const found = new Map<string, { name: string; roles: Map<string, number> }>()
  const { schema } = workspace.config
  for (const artifact of artifactsOf(workspace)) {
    const role = roleOf(schema, artifact)
    for (const name of artifact.owner?.people ?? []) {
      const id = idOf(name)
      if (id === '' || !isPersonName(schema, name)) continue
      const person = found.get(id) ?? { name, roles: new Map() }
      if (role) person.roles.set(role, (person.roles.get(role) ?? 0) + 1)
      found.set(id, person)
    }
  }
  if (found.size > mostPeople) return []
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { name, roles }]) => ({ id, name, role: mostOf(roles) }))
}

/** `Ada Okoro` is `ada-okoro`, as documents may write it: letter case and spaces are not told apart. */
const idOf = (name: string): string =>
  fold(name.replace(/^@/, ''))
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60)

const personLine = ({ id, name, role }: PersonFound): string =>
  `  ${scalarFor(id)}: { name: ${inFlow(name)}${role ? `, role: ${role}` : ''} }\n`

/** Within braces, a comma or a bracket would end a value. */
const inFlow = (value: string): string => (/[,[\]{}]/.test(value) ? JSON.stringify(value) : scalarFor(value))

/** Where the documents of a kind lie, with what there is to say of it. */
interface Place {
  readonly type: string
  readonly globs: readonly string[]
  readonly note: string
}

/** The folders that hold several documents of one kind, told by their names alone or by the stories they begin, and no others. */
function placesIn(workspace: Workspace): Place[] {
  const found = new Map<string, { globs: string[]; named: number; overlooked: number }>()
  const add = (type: string, glob: string, named: number, overlooked: number) => {
    const before = found.get(type) ?? { globs: [], named: 0, overlooked: 0 }
    found.set(type, {
      globs: [...before.globs, glob],
      named: before.named + named,
      overlooked: before.overlooked + overlooked,
    })
  }
  const beside = pathsByFolder(workspace)
  const take = (type: string, folder: string, paths: readonly string[], isRead: boolean) => {
    const others = (beside.get(folder) ?? []).filter((path) => !paths.includes(path))
    const glob = globFor(folder, paths, others)
    if (glob !== null) add(type, glob, isRead ? paths.length : 0, isRead ? 0 : paths.length)
  }
  for (const { folder, kind, paths } of foldersOfOneKind(workspace)) take(kind, folder, paths, true)
  for (const { folder, type, paths } of overlookedIn(workspace)) take(type, folder, paths, false)
  return [...found]
    .filter(([, { globs }]) => globs.length <= mostPlaces)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, { globs, named, overlooked }]) => ({
      type,
      globs: globs.sort(),
      note: noteOf(named, overlooked),
    }))
}

const noteOf = (named: number, overlooked: number): string =>
  [
    ...(named > 0 ? [documents(named)] : []),
    ...(overlooked > 0 ? [`${documents(overlooked)} not read without it`] : []),
  ].join(', ')

const documents = (count: number): string => (count === 1 ? '1 document' : `${count} documents`)

function foldersOfOneKind(workspace: Workspace) {
  const kinds = new Map<string, Set<string>>()
  const found = new Map<string, string[]>()
  for (const { path, artifact } of entriesOf(workspace)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    if (isNeverArtifact(path)) continue
    const kind = artifact?.recognisedBy === 'name' ? artifact.type.id : 'another'
    kinds.set(folder, (kinds.get(folder) ?? new Set()).add(kind))
    const paths = found.get(folder)
    if (paths) paths.push(path)
    else found.set(folder, [path])
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([folder, [kind = 'another', second]]) => {
      const paths = found.get(folder) ?? []
      return folder === '' || kind === 'another' || second || paths.length < 2
        ? []
        : [{ folder, kind, paths }]
    })
}

/** The paths of all documents by the folder they lie in, with `/` at its end. */
function pathsByFolder(workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { path } of entriesOf(workspace)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const paths = found.get(folder)
    if (paths) paths.push(path)
    else found.set(folder, [path])
  }
  return found
}

/** A kind that lies in more folders than this is better told by a pattern of one's own. */
const mostPlaces = 5

const placeLine = ({ type, globs, note }: Place): string =>
  `  ${type}: { include: [${globs.map((glob) => JSON.stringify(glob)).join(', ')}] } # ${note}\n`

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? null
}
