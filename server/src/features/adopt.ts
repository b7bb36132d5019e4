import { isNeverArtifact } from '../reading/artifact/names.ts'
import { scalarFor } from '../reading/fields/field.ts'
import { isPersonName } from '../reading/fields/person-name.ts'
import { fold } from '../text/fold.ts'
import { artifactsOf, entriesOf, type Workspace } from '../workspace/workspace.ts'

/**
 * A `triad.yaml` made from what was recognised in a workspace: the people who own documents, and where
 * documents lie whose kind only their name or their format tells. It reads well, and changes no finding
 * but those about owners nobody has written down.
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
  for (const { owner, type } of artifactsOf(workspace)) {
    const role = owner?.role ?? type.owners[0]
    for (const name of owner?.people ?? []) {
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

/** The folders that hold several documents of one kind, told by their names alone, and no others. */
function placesIn(workspace: Workspace): (readonly [type: string, globs: readonly string[]])[] {
  const kinds = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const { path, artifact } of entriesOf(workspace)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    if (isNeverArtifact(path)) continue
    const kind = artifact?.recognisedBy === 'name' ? artifact.type.id : 'another'
    kinds.set(folder, (kinds.get(folder) ?? new Set()).add(kind))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const globs = new Map<string, string[]>()
  for (const [folder, found] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = 'another', second] = found
    if (folder === '' || kind === 'another' || second || (counts.get(folder) ?? 0) < 2) continue
    globs.set(kind, [...(globs.get(kind) ?? []), `${folder}*.md`])
  }
  return [...globs].filter(([, places]) => places.length <= mostPlaces).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A kind that lies in more folders than this is better told by a pattern of one's own. */
const mostPlaces = 5

const placeLine = ([type, globs]: readonly [string, readonly string[]]): string =>
  `  ${type}: { include: [${globs.map((glob) => JSON.stringify(glob)).join(', ')}] }\n`

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? null
}
