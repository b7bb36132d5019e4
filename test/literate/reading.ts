import { artifactData } from '../../server/src/cli/json.ts'
import type { Config } from '../../server/src/domain/config/config.ts'
import type { Artifact } from '../../server/src/reading/artifact/artifact.ts'
import { judge } from '../../server/src/reading/artifact/recognise.ts'
import type { Document } from '../../server/src/reading/document/document.ts'
import type { CriteriaSection } from '../../server/src/reading/story.ts'
import { evidenceAt } from '../../server/src/workspace/evidence.ts'
import { linksUp } from '../../server/src/workspace/links.ts'
import { storiesToldBy } from '../../server/src/workspace/told-elsewhere.ts'
import { artifactAt, documentAt, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { configFrom, configures } from './config.ts'
import type { Case, Fence } from './page.ts'
import { variants } from './variant.ts'
import { type Data, yamlOf } from './yaml.ts'

/** What the path of a fence ends with that shows how a document is read. */
const mark = ' is read as'
/** The same where only that is shown which says what a document is. */
const shortMark = ' is recognised as'

/** Whether a fence shows how a document is read, and is none itself. */
export const isReading = ({ path }: Fence): boolean => path.endsWith(mark) || path.endsWith(shortMark)

/** The page with what is read today in its fences, and nothing else changed. */
export function withReadings(page: string, cases: readonly Case[]): string {
  let result = ''
  let at = 0
  for (const it of cases)
    for (const { fence, read } of readingsOf(it)) {
      result += page.slice(at, fence.span.start) + read
      at = fence.span.end
    }
  return result + page.slice(at)
}

/** What is wrong with a case: where something else is read than it shows, or another thing once it is stored otherwise. */
export function misreadIn(it: Case): string[] {
  const shown = it.files.filter(isReading)
  if (shown.length === 0) return [`The case “${it.title}” shows no reading.`]
  const wrong = readingsOf(it)
    .filter(({ fence, read }) => fence.content !== read)
    .map(({ fence, read }) => `${fence.path}:\n${fence.content}── read is\n${read}`)
  if (wrong.length > 0) return wrong
  return variants.flatMap(({ name, store }) =>
    readingsOf(it, store)
      .filter(({ fence, read }) => fence.content !== read)
      .map(({ fence, read }) => `Stored ${name}, ${fence.path}:\n${fence.content}── read is\n${read}`),
  )
}

function readingsOf(
  { files }: Case,
  store: (text: string) => string = (text) => text,
): { fence: Fence; read: string }[] {
  const config = configFrom(files.map(({ path, content }) => ({ path, text: content })))
  const documents = files.filter((it) => !isReading(it) && !configures(it))
  const workspace = workspaceOf(
    documents.map(({ path, content }) => [path, store(content)] as const),
    { today: '2026-04-21', config },
  )
  return files.filter(isReading).map((fence) => {
    const isShort = fence.path.endsWith(shortMark)
    const path = fence.path.slice(0, -(isShort ? shortMark : mark).length)
    if (!documents.some((it) => it.path === path)) throw new Error(`The case has no document ${path}.`)
    if (isShort) return { fence, read: recognised(documentAt(workspace, path), path, workspace.config) }
    const found = artifactAt(workspace, path)
    const artifact = found && { ...found, stories: storiesToldBy(workspace, found) }
    const parents = found ? linksUp(workspace, found).map(({ text }) => text) : []
    return {
      fence,
      read: artifact
        ? yamlOf(
            told(
              artifactData({
                path,
                artifact,
                evidence: () => evidenceAt(workspace, path),
                parents,
                schema: workspace.config.schema,
              }),
              artifact,
            ),
          )
        : 'nothing\n',
    }
  })
}

/** What a document is, by what, and what speaks for it and against. */
function recognised(document: Document, path: string, config: Config): string {
  const { type, recognisedBy, format, evidence } = judge(path, document, config)
  const said = evidence.map(({ text }) => text)
  if (!type) return said.length > 0 ? yamlOf({ type: 'none', evidence: said }) : 'nothing\n'
  return yamlOf({
    type: type.id,
    by: recognisedBy,
    ...(format && recognisedBy === 'format' && { format: format.id }),
    evidence: said,
  })
}

/** What a person wants to know of what is read, in the order of a document; nothing that is not there. */
function told(data: ReturnType<typeof artifactData>, artifact: Artifact): Data {
  const {
    path,
    recognisedBy,
    evidence,
    format,
    type,
    id,
    title,
    owner,
    ownerSource,
    status,
    parents,
    stories,
    criteria,
    ...more
  } = data
  const isWhole = artifact.stories.some(({ place }) => place === 'file')
  return {
    type,
    ...(!isWhole && { id, title }),
    owner: owner && ([owner.role, ...owner.people].filter((it) => it !== null).join(', ') || null),
    ownerSource,
    status,
    parents,
    stories: artifact.stories.map((story, at) => ({
      id: stories[at]?.id ?? null,
      title: story.title.text,
      sentence: sentenceOf(stories[at]?.sentence ?? null),
      criteria: criteriaOf(artifact.text, story.sections),
    })),
    criteria: criteriaOf(artifact.text, artifact.criteria),
    ...withoutLines(more),
  }
}

interface SentenceData {
  readonly role: string | null
  readonly want: string | null
  readonly why: string | null
}

const sentenceOf = (sentence: SentenceData | null): Data =>
  sentence && [sentence.role, sentence.want, sentence.why].map((it) => it ?? '–')

/** The first words of each criterion, with its box. */
const criteriaOf = (text: string, sections: readonly CriteriaSection[]): Data =>
  sections.flatMap((section) =>
    section.criteria.map(({ start, end, checked, placeholder }) => {
      const words = text
        .slice(start, end)
        .replace(/<\/?li>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
      const body = words.replace(/^(?:[-*+]|\d+[.)]) (?:\[[ xX]\] )?/, '')
      const box = checked === null ? '' : checked ? '☑ ' : '☐ '
      return `${box}${body.length > longest ? `${body.slice(0, longest).trimEnd()}…` : body}${placeholder ? ' (open)' : ''}`
    }),
  )

/** As long as a line of a page has room for. */
const longest = 80

/** Where things stand is shown by the document. */
function withoutLines(data: unknown): Record<string, Data> {
  const entries = Object.entries(data as Record<string, Data>).filter(([key]) => key !== 'line')
  return Object.fromEntries(entries.map(([key, value]) => [key, cleaned(value)]))
}

const cleaned = (value: Data): Data =>
  Array.isArray(value)
    ? value.map(cleaned)
    : value !== null && typeof value === 'object'
      ? withoutLines(value)
      : value
