import { readYamlFile, type YamlMap, type YamlNode } from '../../syntax/tree.ts'
import { fold } from '../../text/fold.ts'
import { word } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import { ownKind } from '../kinds/own.ts'
import { type Role, roles as usualRoles } from '../roles.ts'
import { type Schema, schemaOf } from '../schema/schema.ts'
import { type ArtifactType, types as usualTypes } from '../schema/types.ts'
import { type Config, defaultConfig, type Include, type Person } from './config.ts'
import { type ConfigFault, faultsOf } from './faults.ts'
import { matching, narrowness } from './globs.ts'
import { entriesOf, mapIn, textIn, textsIn, under } from './nodes.ts'
import { ownersFrom } from './owners.ts'
import { boardIn, doneIn, doubledIn, readyIn, statusesIn } from './progress.ts'
import { shape } from './shape.ts'
import { isOptionValue, type RuleInfo, wordsOf } from './words.ts'

export interface ConfigReading {
  /** Null where the file is no YAML at all: then what was in force stays so. */
  readonly config: Config | null
  readonly faults: readonly ConfigFault[]
}

/** What `triad.yaml` says. Data only: nothing in it is run. What is wrong does not count, and the rest does. */
export function readConfig(text: string, rules: readonly RuleInfo[]): ConfigReading {
  const { root, broken, faults } = readYamlFile(text)
  const misread = faults.map(
    ({ span, message, repair }): ConfigFault => ({
      span,
      severity: 'error',
      message,
      fixes: repair ? [repair] : [],
    }),
  )
  if (broken) return { config: null, faults: misread }
  const top = mapIn(root)
  const schema = schemaFrom(mapIn(under(top, 'roles')), mapIn(under(top, 'artifacts')))
  const people = entriesOf(under(top, 'people')).map(([id, node]) => personOf(id, mapIn(node), schema))
  const statuses = statusesIn(under(top, 'statuses'))
  const words = wordsOf({ schema, people, statuses }, rules)
  const wrong = faultsOf(root, shape, word('triad.yaml'), words, rules)
  const config = {
    ...configFrom(top, schema, rules),
    people,
    statuses,
    ready: readyIn(mapIn(under(top, 'ready'))),
    done: doneIn(mapIn(under(top, 'done'))),
    board: boardIn(mapIn(under(top, 'board')), words),
    owners: ownersFrom(under(top, 'owners'), words),
  }
  return { config, faults: [...misread, ...wrong, ...doubledIn(under(top, 'statuses'))] }
}

function configFrom(
  top: YamlMap | null,
  schema: Schema,
  rules: readonly RuleInfo[],
): Omit<Config, 'people' | 'owners' | 'statuses' | 'ready' | 'done' | 'board'> {
  const ignored = textsIn(under(top, 'ignore'))
  return {
    adopted: true,
    schema,
    ...settingsIn(under(top, 'rules'), rules),
    includes: entriesOf(under(top, 'artifacts'))
      .flatMap(([name, node]): Include[] => {
        const globs = textsIn(under(mapIn(node), 'include'))
        const type = schema.type(name)?.id
        const except = globs.filter((glob) => glob.startsWith('!'))
        return type
          ? globs
              .filter((glob) => !glob.startsWith('!'))
              .map((glob) => ({ type, glob, except, takes: matching([glob, ...except]) }))
          : []
      })
      // `roadmap-*.md` says more than `*.md` does, wherever it stands.
      .sort((a, b) => narrowness(b.glob) - narrowness(a.glob)),
    codeOwners: null,
    ignored,
    ignores: ignored.length > 0 ? matching(ignored) : defaultConfig.ignores,
    places: placesIn(top),
    idScope: textIn(under(mapIn(under(top, 'ids')), 'scope')) === 'folder' ? 'folder' : 'workspace',
  }
}

const personOf = (id: string, node: YamlMap | null, schema: Schema): Person => ({
  id,
  name: textIn(under(node, 'name')) ?? id,
  roles: [...textsIn(under(node, 'role')), ...textsIn(under(node, 'roles'))].flatMap(
    (role) => schema.role(role)?.id ?? [],
  ),
})

/** Where the keys stand that findings about the whole workspace are shown at. */
function placesIn(top: YamlMap | null): Config['places'] {
  const places = new Map<string, Span>()
  for (const { key, keySpan, value } of top?.entries ?? []) {
    if (places.size === 0) places.set('', keySpan)
    if (key !== 'people') continue
    places.set(key, keySpan)
    for (const person of mapIn(value)?.entries ?? []) places.set(`people/${person.key}`, person.keySpan)
  }
  return places
}

const levels = new Set(['error', 'warning', 'info', 'hint', 'off'])

function settingsIn(
  node: YamlNode | null,
  rules: readonly RuleInfo[],
): Pick<Config, 'severities' | 'options'> {
  const severities = new Map<string, 'off'>()
  const options = new Map<string, Record<string, number | boolean>>()
  for (const [id, value] of entriesOf(node)) {
    const rule = rules.find((it) => it.id === id)
    const [severity, given] = value?.kind === 'list' ? value.items : [value]
    const level = textIn(severity ?? null)
    if (!rule || level === null || !levels.has(level)) continue
    severities.set(id, level as 'off')
    const values = entriesOf(given ?? null).flatMap(([name, it]) => {
      const option = rule.options?.[name]
      const value = it?.kind === 'scalar' ? it.value : null
      return option && isOptionValue(value, option) ? [[name, value] as const] : []
    })
    if (values.length > 0) options.set(id, Object.fromEntries(values))
  }
  return { severities, options }
}

/** The usual roles and types with what a team says of them, and the types of its own. */
function schemaFrom(roles: YamlMap | null, artifacts: YamlMap | null): Schema {
  const named = usualRoles.map((role): Role => {
    const said = mapIn(under(roles, role.id))
    const title = textIn(under(said, 'title'))
    // What the role is called elsewhere stays understood.
    const aliases = [...role.aliases, ...(title ? [role.title] : []), ...textsIn(under(said, 'aliases'))]
    return { ...role, title: title ?? role.title, aliases }
  })
  const known = schemaOf(named, usualTypes)
  const said = entriesOf(artifacts).map(([name, node]) => [name, mapIn(node)] as const)
  const ofUsual = (type: ArtifactType) => said.find(([name]) => known.type(name) === type)?.[1] ?? null
  const added = said.filter(([name]) => !known.type(name) && /^[\p{L}][\p{L}\p{N}_ -]{0,60}$/u.test(name))
  const types = [
    ...usualTypes.map((type) => typeWith(type, ofUsual(type), known)),
    ...added.map(([name, node]) => typeWith(ownKind(name), node, known)),
  ]
  return schemaOf(named, types)
}

function typeWith(type: ArtifactType, said: YamlMap | null, { role }: Schema): ArtifactType {
  if (!said) return type
  const owners = textsIn(under(said, 'owner')).flatMap((name) => role(name)?.id ?? [])
  const parents = under(said, 'parents')
  const sections = under(said, 'sections')
  const prefix = textIn(under(said, 'prefix'))
  const title = textIn(under(said, 'title')) ?? type.title
  return {
    ...type,
    title,
    plural: textIn(under(said, 'plural')) ?? type.plural,
    // What is known of how people count it is about its usual name.
    ...(title !== type.title && { count: null, link: null }),
    aliases: [...type.aliases, ...textsIn(under(said, 'aliases'))],
    owners: owners.length > 0 ? owners : type.owners,
    parents: parents ? textsIn(parents).map(fold) : type.parents,
    sections: sections ? textsIn(sections).map((title) => ({ id: '', title })) : type.sections,
    prefix: prefix && /^[A-Za-z][A-Za-z-]{0,9}$/.test(prefix) ? prefix : type.prefix,
    folder: insideOnly(textIn(under(said, 'folder'))) ?? type.folder,
  }
}

/** A folder of the workspace, without a slash at its end; null for one that would leave it. */
const insideOnly = (folder: string | null): string | null =>
  folder && !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(folder)
    ? folder.replace(/[/\\]+$/, '')
    : null
