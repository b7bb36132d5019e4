import type { Config } from '../../domain/config/config.ts'
import type { Format } from '../../domain/formats/format.ts'
import { feature } from '../../domain/kinds/feature.ts'
import { isStory } from '../../domain/kinds/kind.ts'
import { userStory } from '../../domain/kinds/user-story.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Field } from '../../syntax/frontmatter.ts'
import type { Block } from '../../syntax/nodes.ts'
import type { Span } from '../../text/span.ts'
import type { Document } from '../document/document.ts'
import type { Section } from '../document/section.ts'
import { suppressionsIn } from '../document/suppression.ts'
import { assignedTo } from '../fields/assigned.ts'
import { statedFields } from '../fields/body.ts'
import { meaningOf } from '../fields/names.ts'
import { originsInProse } from '../fields/origin-prose.ts'
import { fieldNamed, fieldsNamed, isOrigin, titleKeys } from '../fields/other-keys.ts'
import { ownerIn } from '../fields/owner.ts'
import { ownerInTable } from '../fields/owner-table.ts'
import { type Origins, originsAbove, originsRelated, originsStated } from '../fields/parents.ts'
import { readStatus, stageNamedBy } from '../fields/status.ts'
import { plannedBeside } from '../items/beside.ts'
import { planItems } from '../items/read.ts'
import { isStoryId } from '../lead/id-alone.ts'
import { noObjectives } from '../objectives/objective.ts'
import { readObjectives } from '../objectives/read.ts'
import { isPlaceholder, saysNothing } from '../placeholders/placeholder.ts'
import { placeholdersOf } from '../placeholders/placeholders.ts'
import { slotsOfSentences, together } from '../placeholders/sentence-slots.ts'
import { headingsNameStories, sayOrigins, storiesNamedBy } from '../stories/origin.ts'
import { storiesOf } from '../stories/read.ts'
import { statusesOf } from '../stories/status.ts'
import type { Text } from '../story.ts'
import { isArchived, statusInArchive } from './archive.ts'
import type { Artifact, Status } from './artifact.ts'
import { holdersOf } from './holders.ts'
import { horizonOf } from './horizon.ts'
import { behindId, itemsOf, withoutId, withoutIdAtEnd, withoutLabel } from './items.ts'
import { titleInMailHead } from './mail-head.ts'
import { stemOf } from './place.ts'
import { sectionsLackedBy } from './sections.ts'
import { linkedIn, linksOfStories, listedIn } from './taken-in.ts'
import { inTeamsWords } from './team-words.ts'
import { idInTitle } from './title-id.ts'
import { withDone } from './with-done.ts'

/** What is known of a document once it is clear that it is an artifact. */
export interface Source
  extends Pick<Artifact, 'path' | 'place' | 'type' | 'typeField' | 'recognisedBy' | 'saysItsKind'> {
  readonly document: Document
  readonly format: Format | null
  readonly config: Config
}

/** Everything of the artifact that rules and features ask about. */
export function describe(source: Source): Artifact {
  const { path, place, document, type, typeField, recognisedBy, saysItsKind, format, config } = source
  const { text, root, frontmatter, sections } = document
  const fields = frontmatter?.fields ?? []
  let said: readonly Field[] | null = null
  // Most documents with frontmatter say it all there.
  const stated = () => {
    said ??= statedFields(document).filter((field) => isUpward(field, type))
    return said
  }
  const stageOf = stageNamedBy(config.statuses)
  const heading = sections.find((section) => section.heading.depth === 1)
  const mail = heading ? null : titleInMailHead(text)
  const titled = heading?.heading.content ?? (mail?.change === null ? mail : null)
  const id =
    scalarText(fieldNamed(fields, 'id')) ??
    (titled ? idInTitle(text, titled, path, type) : null) ??
    ofDocument(scalarText(fieldNamed(stated(), 'id')), type) ??
    idInName(path, format)
  const title = titleOf(path, fields, heading, mail, id)
  const byField = ownerIn(fields, stated, type, config)
  const table = byField.owner || byField.field ? null : ownerInTable(text, document.parts, type, config)
  const { owner, field: ownerField } = table ? ownerIn([table], () => [], type, config) : byField
  const assigned = assignedTo({ path, type, owner, ownerField }, config)
  const above = originsAbove(fields, { text, isPlaceholder })
  const fielded = above.parents.length > 0 ? above : originsOf(above, stated(), text)
  const saysSo = fielded.parents.length > 0 || [...fields, ...stated()].some(saysOrigin)
  const prose = saysSo || type.parents.length === 0 ? null : originsInProse(text, document.parts, type)
  const { parents, names } = prose ? { ...prose, names: [...fielded.names, ...prose.names] } : fielded
  const told = withDone(
    { root, text, sections, format },
    storiesOf({ text, document: document.parts, type, id, title, format }),
  )
  const aims =
    type.objectives === 'none'
      ? noObjectives
      : readObjectives(text, document.parts, type.objectives === 'subject')
  const items = itemsOf(root, text, sections)
  const planned = inTeamsWords(
    type.items === 'backlog'
      ? plannedBeside(told.stories, planItems(text, document.parts, type.items))
      : planItems(text, document.parts, type.items, horizonOf(place, title)),
    stageOf,
  )
  const parts = [...told.stories, ...planned, ...aims.objectives]
  const status = readStatus(fields, stageOf) ?? ofWhole(readStatus(stated(), stageOf), parts, sections)
  return {
    path,
    place,
    text,
    eol: eolOf(text),
    type,
    typeField,
    recognisedBy,
    saysItsKind,
    format: format?.id ?? 'plain',
    id,
    title,
    ...assigned,
    ownerField,
    status: isArchived(path) ? statusInArchive(status) : status,
    parents,
    origins: [...names, ...originsRelated(fields)],
    lists: listedIn(document, type),
    linked: linkedIn(document, type, path),
    statesOrigin: saysSo || prose !== null,
    storiesNameOrigin:
      (isStory(type) && sayOrigins(text, document.parts, told.stories)) ||
      (type.isCriteria && headingsNameStories(sections)),
    storyLinks: linksOfStories(text, told.stories),
    criteriaFor: type.isCriteria ? storiesNamedBy(sections) : [],
    stories: told.stories,
    storyStatuses: told.stories.some(({ place }) => place !== 'file')
      ? statusesOf({ text, document: document.parts, stageOf }, told.stories)
      : [],
    criteria: told.criteria,
    holders: holdersOf({ title, criteria: told.criteria, planned, items, sections }),
    sectionsLacked: sectionsLackedBy(document, type, fields, typeField !== null || recognisedBy === 'config'),
    items,
    planned,
    objectives: aims.objectives,
    looseResults: aims.loose,
    placeholders: together(placeholdersOf(document), slotsOfSentences(told.stories, text)).filter(
      (slot) => !told.formats.some(({ start, end }) => start <= slot.start && slot.end <= end),
    ),
    frontmatter,
    suppressions: suppressionsIn(document),
    head: headOf(document, heading),
  }
}

/**
 * In the text, `| ID | Title |` heads a table as well as it says an id; those that people give have a number. `ID: US-12`
 * in what holds stories is that of the first of them.
 */
const ofDocument = (id: Text | null, { stories }: ArtifactType): Text | null =>
  id && /\d/.test(id.text) && !(stories === 'holds' && isStoryId(id.text)) ? id : null

/** The id that the file's name begins with, where the format keeps it there: an empty span. */
function idInName(path: string, format: Format | null): Text | null {
  const text = format?.idInName?.exec(stemOf(path))?.[0]
  return text ? { start: 0, end: 0, text } : null
}

/** A status of a document; null where it is that of the first of several stories, items or objectives, which each have a section. */
function ofWhole(status: Status | null, parts: readonly Span[], sections: readonly Section[]): Status | null {
  if (status === null || parts.length < 2) return status
  const isIn = ({ start }: Span, section: Span) => section.start <= start && start < section.end
  const around = sections.filter((it) => it.heading.depth > 1 && isIn(status, it))
  return around.some((it) => parts.some((one) => isIn(one, it)) && !parts.every((one) => isIn(one, it)))
    ? null
    : status
}

/** The first value of a field; none where it is still to be filled in. */
export const scalarText = (field: Field | undefined): Text | null => {
  const scalar = field?.scalars[0]
  return scalar && !isPlaceholder(scalar.text)
    ? { start: scalar.start, end: scalar.end, text: scalar.text.trim() }
    : null
}

function titleOf(
  path: string,
  fields: readonly Field[],
  heading: Section | undefined,
  mail: Text | null,
  id: Text | null,
): Text {
  for (const field of fieldsNamed(fields, titleKeys)) {
    const title = scalarText(field)
    if (title) return title
  }
  if (heading) {
    const { start, end } = heading.heading.content
    const title = id ? withoutId(heading.title, id.text) : heading.title
    const words = withoutLabel(title)
    const named = id ? withoutIdAtEnd(behindId(words, id.text), id.text) : words
    return { start, end, text: named || stemOf(path) }
  }
  if (mail) return { start: mail.start, end: mail.end, text: id ? behindId(mail.text, id.text) : mail.text }
  return { start: 0, end: 0, text: stemOf(path) }
}

/** What the text states where frontmatter names no parent; what either says in words is kept. */
function originsOf(above: Origins, stated: readonly Field[], text: string): Origins {
  const { parents, names } = originsStated(stated, { text, isPlaceholder })
  return { parents, names: [...above.names, ...names] }
}

/** What stands above a document that links to it under such a key; beside others it names something below. */
const kindOfKey: Readonly<Record<string, string>> = { spec: feature.id, story: userStory.id }

/** Whether a field, where it is a link by the name of another kind, links to what a document of `type` comes from. */
const isUpward = ({ name }: Field, type: ArtifactType): boolean =>
  kindOfKey[name] === undefined || type.parents.includes(kindOfKey[name])

/** Whether a field says where a document comes from, be it that it stands alone: `Epic: none`. */
const saysOrigin = (field: Field): boolean =>
  isOrigin(meaningOf(field.name)) &&
  (field.shape === 'map' || field.scalars.some((it) => !isPlaceholder(it.text) || saysNothing(it.text)))

/** The title where there is one, else the first line that says something. */
function headOf({ text, root, frontmatter }: Document, heading: Section | undefined): Span {
  if (heading) return heading.heading.content
  const title = frontmatter?.fields.find((field) => titleKeys.includes(field.name))
  if (title && title.valueSpan.end > title.valueSpan.start) return title.valueSpan
  const isComment = (block: Block) => block.type === 'html' && text.startsWith('<!--', block.start)
  const block = root.children.find((it) => it.type !== 'yaml' && !isComment(it)) ?? root.children[0]
  const start = block?.start ?? (text.startsWith('\ufeff') ? 1 : 0)
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 500))?.[0] ?? ''
  return { start, end: start + line.length }
}

/** The line end a document uses: that of its first line, since most use one throughout. */
function eolOf(text: string): string {
  const at = text.search(/[\r\n]/)
  if (at < 0 || text[at] === '\n') return '\n'
  return text[at + 1] === '\n' ? '\r\n' : '\r'
}
