import { personNamed } from '../../domain/config/config.ts'
import { ownersOf } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { type Stage, stages } from '../../reading/artifact/artifact.ts'
import { isDateKey } from '../../reading/fields/dates.ts'
import { ownerKeys, parentKeys, roleKeys, statusKeys, typeKeys } from '../../reading/fields/other-keys.ts'
import { endOfQuarter, inAMonth } from '../../text/calendar.ts'
import type { Say } from '../../text/say.ts'
import { statusWordsIn } from '../../workspace/found.ts'
import { nextId, type Workspace, withDocument } from '../../workspace/workspace.ts'
import { parentOffers } from './parents.ts'
import type { Offer } from './suggestion.ts'

/** Something to write as a value. */
export interface ValueOffer extends Offer {
  readonly value: string
  /** Whether it needs no quotes, whatever it looks like. */
  readonly isPlain?: boolean
}

export interface ValueOffers {
  readonly offers: readonly ValueOffer[]
  readonly isIncomplete: boolean
}

/** Where a value is asked for. */
export interface Asking {
  readonly path: string
  /** The key, as keys are compared. */
  readonly key: string
  readonly typed: string
  /** What else stands in the same list. */
  readonly beside: readonly string[]
  /** What the document is; null where that is still open. */
  readonly type: ArtifactType | null
  /** The format it follows. */
  readonly format: string
}

/** What can stand under a key. Of keys that Triad does not read it knows nothing. */
export function valueOffers(workspace: Workspace, asking: Asking, say: Say): ValueOffers {
  const { key, type, path } = asking
  if (type && parentKeys.includes(key)) return parentOffers(workspace, asking, type)
  const offers = typeKeys.includes(key)
    ? typeOffers(workspace)
    : statusKeys.includes(key)
      ? statusOffers(workspace, asking)
      : ownerKeys.includes(key)
        ? ownerOffers(workspace, asking)
        : key === 'people'
          ? peopleOffers(workspace)
          : isDateKey(key)
            ? dateOffers(workspace, say)
            : key === 'id' && type
              ? [idOffer(workspace, type, path, say)]
              : []
  return { offers: offers.filter(({ value }) => !asking.beside.includes(value)), isIncomplete: false }
}

const typeOffers = ({ config }: Workspace): ValueOffer[] =>
  config.schema.types.map((type) => ({
    label: type.id,
    title: type.holds,
    detail: ownersOf(config.schema, type)
      .map((role) => role.title)
      .join(', '),
    kind: 'type',
    value: type.id,
    filter: [type.id, type.title, ...type.aliases].join(' '),
    about: { kind: 'type', id: type.id },
  }))

/** The stages; in a format with words of its own, those that its documents use. */
function statusOffers(workspace: Workspace, { format, path }: Asking): ValueOffer[] {
  const used = format === 'plain' ? new Map<string, Stage>() : statusWordsIn(workspace, format, path)
  const rank = (stage: string) => stages.indexOf(stage as Stage)
  const words =
    used.size > 0
      ? [...used].sort((a, b) => rank(a[1]) - rank(b[1]) || (a[0] < b[0] ? -1 : 1))
      : stages.flatMap((stage) =>
          (workspace.config.statuses[stage] ?? [stage]).map((word) => [word, stage] as const),
        )
  return words.map(([word, stage]) => ({
    label: word,
    ...(word !== stage && { detail: stage }),
    kind: 'status',
    value: word,
    filter: word,
  }))
}

/** Roles, the usual ones first, and people; a key that asks for somebody by name has the people first, or alone. */
function ownerOffers(workspace: Workspace, { key, type }: Asking): ValueOffer[] {
  const { schema } = workspace.config
  const keyed = key.startsWith('product-') ? schema.role(key) : undefined
  const people = peopleOffers(workspace, keyed?.id)
  if (keyed) return people
  const usual = type ? ownersOf(schema, type) : []
  const roles = [...usual, ...schema.roles.filter((role) => !usual.includes(role))].map(
    (role): ValueOffer => ({
      label: role.title,
      detail: role.horizon,
      kind: 'role',
      value: role.id,
      filter: [role.id, role.title, ...role.aliases].join(' '),
      about: { kind: 'role', id: role.id },
    }),
  )
  return roleKeys.has(key) ? [...roles, ...people] : [...people, ...roles]
}

/** The people of a workspace; those who hold the role `first` before the others. */
function peopleOffers({ config }: Workspace, first?: string): ValueOffer[] {
  const holds = (id: string) => Number(first !== undefined && !personNamed(config, id)?.roles.includes(first))
  return [...config.people]
    .sort((a, b) => holds(a.id) - holds(b.id))
    .map(({ id, name, roles }) => ({
      label: name,
      detail: roles.map((role) => config.schema.role(role)?.title ?? role).join(', '),
      kind: 'person',
      value: id,
      filter: `${id} @${id} ${name}`,
    }))
}

function dateOffers({ today }: Workspace, say: Say): ValueOffer[] {
  const days = [
    [say('Today'), today],
    [say('In a month'), inAMonth(today)],
    [say('At the end of the quarter'), endOfQuarter(today)],
  ] as const
  return days.map(([label, day]) => ({
    label,
    detail: day,
    kind: 'date',
    value: day,
    isPlain: true,
    filter: `${day} ${label}`,
  }))
}

/** The next id that nothing carries, whatever is begun in the document itself. */
function idOffer(workspace: Workspace, { prefix }: ArtifactType, path: string, say: Say): ValueOffer {
  const id = nextId(withDocument(workspace, path, null), prefix)
  return { label: id, detail: say('next free id'), kind: 'id', value: id, filter: id }
}
