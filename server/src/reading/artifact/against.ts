import { beforeEnd, behindStart } from '../../domain/affixes.ts'
import { aboutWords, asideWords, guidesFirst, recordsFirst } from '../../domain/aside.ts'
import type { Format } from '../../domain/formats/format.ts'
import { isStory } from '../../domain/kinds/kind.ts'
import { kpi } from '../../domain/kinds/kpi.ts'
import { research } from '../../domain/kinds/research.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import type { WordSet } from '../../domain/languages/lookup.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { nameKey, speaksOf } from '../../domain/names.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { ofs } from '../../domain/titles.ts'
import type { Field } from '../../syntax/frontmatter.ts'
import { once } from '../../text/once.ts'
import type { Span } from '../../text/span.ts'
import { wordCount } from '../../text/word-count.ts'
import type { Document } from '../document/document.ts'
import { statedFields } from '../fields/body.ts'
import { readObjectives } from '../objectives/read.ts'
import { storiesOf } from '../stories/read.ts'
import { isArchived } from './archive.ts'
import { toldByText } from './content.ts'
import type { Evidence } from './evidence.ts'
import { isKindName, isNumberedSubject } from './file-names.ts'
import { isIndex } from './link-list.ts'
import { isAbout, isTemplate, statesObjectives } from './lookalike.ts'
import { isIndexPage, isNeverArtifact, isTemplateName, stemOf } from './place.ts'
import { anyLink, planIn, pointerIn, shownIn } from './pointer.ts'
import { isProductFolder } from './product-folder.ts'
import { promptIn } from './prompt.ts'
import { provedBy } from './proved.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'
import { isWorkPaper } from './work-paper.ts'

/** A document for which something speaks, and the kind that most does. */
export interface Candidate {
  /** Its path, with the names of the folders around the workspace. */
  readonly place: string
  readonly document: Document
  readonly fields: readonly Field[]
  readonly type: ArtifactType
  readonly format: Format | null
  /** What speaks for it. */
  readonly evidence: readonly Evidence[]
}

/** What speaks against a document that something speaks for: it is asked in this order, and each says its own. */
export function against(candidate: Candidate): Evidence[] {
  const { place, document, fields } = candidate
  const form = isTemplate(place, fields, document)
  const pointer = pointerIn(document, candidate.type) ?? planIn(document, candidate.type)
  const all: (readonly [Evidence['by'], number, string | null | false])[] = [
    [
      'file',
      weights.never,
      isNeverArtifact(place) &&
        !isOfTemplates(candidate) &&
        !isPageOfKind(candidate) &&
        'Files of its name, or in a folder of that name, are no product documents.',
    ],
    [
      'form',
      form === 'unnamed' ? weights.unnamedForm : weights.form,
      form === 'unnamed'
        ? 'It is a form: a slot stands where its title, its id or its text is to stand.'
        : form && 'It is a form with slots that somebody is to fill in.',
    ],
    ['prompt', weights.prompt, candidate.format ? null : promptIn(candidate)],
    ['method', weights.method, methodIn(candidate) ?? (pointer ? null : withoutObjective(candidate))],
    ['method', weights.method, besideIn(candidate)],
    ['method', weights.method, workIn(candidate)],
    ['folder', weights.method, departmentIn(candidate)],
    ['pointer', weights.pointer, pointer],
    [
      'index',
      weights.index,
      isIndex(document, candidate.type)
        ? 'It is a list of links to documents.'
        : shownIn(document, candidate.type),
    ],
    [
      'folder',
      weights.index,
      isBesideStories(candidate) && 'It lies among stories, and tells none: no id, no sentence, no criteria.',
    ],
    ['archive', 0, isArchived(place) && 'It lies in an archive.'],
  ]
  return all.flatMap(([by, weight, text]) => (text ? [{ by, kind: null, weight, text }] : []))
}

/** Whether a file bears an id, and tells something of which templates are only the subject. */
const isOfTemplates = ({ place, document, evidence }: Candidate): boolean =>
  isTemplateName(place) &&
  isNumberedSubject(place) &&
  !isNeverArtifact(place.replace(/[^/]*$/, 'x.md')) &&
  (evidence.some(({ by, weight }) => by === 'content' && weight > 0) || toldByText(document) !== null)

/**
 * Whether nothing but its folder makes a document a story: no number by which it goes, no sentence, no criteria, nothing
 * of whose it is or how far. What has only been begun may still become one.
 */
function isBesideStories({ place, document, fields, type, evidence }: Candidate): boolean {
  const [only] = evidence
  if (!isStory(type) || only?.by !== 'folder' || evidence.length > 1) return false
  const { text, parts } = document
  const title = { start: 0, end: 0, text: '' }
  const name = stemOf(place) + (titleIn(text) ?? '')
  if (fields.length > 0 || wordCount(text) < wordsOfBegun || /\d/.test(name)) return false
  const { stories, criteria } = storiesOf({ text, document: parts, type, id: null, title, format: null })
  return (
    criteria.length === 0 &&
    stories.every(({ sentence, sections, id }) => !sentence && sections.length === 0 && !id) &&
    statedFields(document).length === 0
  )
}

/**
 * Whether a page that leads through its folder is also what the folder is called by: its title and its text say so. Below
 * `What is a user story?` they say it of an example.
 */
const isPageOfKind = ({ place, document, type, evidence }: Candidate): boolean =>
  isIndexPage(place) &&
  !headingsIn(document).some((it) => asksWhat(type, document.text, it)) &&
  ['title', 'content'].every((by) =>
    evidence.some((it) => it.by === by && it.kind === type.id && it.weight > 0),
  )

/** What the first words of a page say that explains a method. */
const explaining = phrasePattern(({ aside }) => aside.explains)

function methodIn({ place, document, type, format }: Candidate): string | null {
  if (format) return null
  const isOne = once(() => provedBy(type, [], document) !== null)
  if ((isAbout(type, document) || explainsInTitle(type, document)) && !isOne())
    return `A heading says that it explains what is called ${type.title}.`
  const stem = stemOf(place)
  const explained =
    beforeEnd(stem, asideWords.guides) ?? behindStart(stem, aboutWords) ?? thingOf(stem, guidesFirst)
  if (explained !== null && isKindName(explained) && !isOne())
    return 'Its name says that it explains a method.'
  if (meansOf(stem).some((_, at, words) => isKindName(words.slice(at).join(' '))))
    return 'Its name says that it explains what to do with one.'
  if (isLesson(stem)) return 'Its name says that it is part of a course.'
  const isAmongGuides = asideWords.guideFolders.has(nameKey(place.split('/').slice(-2, -1)[0] ?? ''))
  const isOfObjectives = type.objectives === 'subject'
  if (!isAmongGuides && !(isOfObjectives && explaining.isIn(openingOf(document)))) return null
  if (isOfObjectives && statesObjectives(document)) return null
  return isOfObjectives ? 'It explains a method, and states no objective.' : 'It lies among guides.'
}

/** `module-03-roadmap` is about the word, `module-03-payments-prd` about a part of a product. */
function isLesson(stem: string): boolean {
  const behind = behindStart(stem, asideWords.lessons)
  return behind !== null && /^\d/.test(behind) && isKindName(behind.replace(/^[\d. ]+/, ''))
}

/** What stands behind one of `words` and an `of`: `historias de usuario` of `guía de historias de usuario`. */
function thingOf(name: string, words: WordSet): string | null {
  const [of = '', ...rest] = behindStart(name, words)?.split(' ') ?? []
  return of === '' ? null : ofs.has(of) ? rest.join(' ') : [of, ...rest].join(' ')
}

/** The words of a name behind one that says that what they name is only made use of: `test-a-form-using-criteria`. */
function meansOf(stem: string): readonly string[] {
  const words = nameKey(stem).split(' ')
  const at = words.findIndex((it, nth) => nth > 0 && asideWords.means.has(it))
  return at < 0 ? [] : words.slice(at + 1)
}

/** What is called by objectives and states none is about them: a log, a trial, a link to where they are. */
function withoutObjective({
  document: { text, parts, frontmatter },
  type,
  format,
}: Candidate): string | null {
  if (format || type.objectives !== 'subject') return null
  const { objectives, loose } = readObjectives(text, parts, true)
  const results = objectives.reduce((sum, { results }) => sum + results.length, 0)
  if (results > 1) return null
  const words = wordCount(text)
  if (objectives.length > 0 || loose.length > 0)
    return words > wordsOfResult * (results + 1)
      ? 'It says much, and states hardly a key result of an objective.'
      : null
  const body = text.slice(frontmatter?.end ?? 0)
  return words > wordsOfBegun || anyLink.test(body) ? 'It states no objective.' : null
}

/** With fewer words a document is only begun, whatever is still missing. */
const wordsOfBegun = 100
/** With more words for each key result a document is about them: the only one it has is an example. */
const wordsOfResult = 300

/** `roadmap-review-notes` tells what was said of a roadmap. */
function besideIn({ place, format }: Candidate): string | null {
  const stem = stemOf(place)
  const thing = format ? null : (beforeEnd(stem, asideWords.records) ?? thingOf(stem, recordsFirst))
  return thing !== null && isKindName(beforeEnd(thing, asideWords.records) ?? thing)
    ? 'Its name says that it is about an artifact, and is none.'
    : null
}

const workIn = ({ place, document, type, format }: Candidate): string | false =>
  !format && isStory(type) && isWorkPaper(place, document) && 'It is about the work on a story, and is none.'

/** `How we write user stories`, `What is a PRD?` */
function explainsInTitle(type: ArtifactType, document: Document): boolean {
  const [heading] = headingsIn(document)
  return heading !== undefined && explains(type, document.text, heading)
}

const headingsIn = ({ root }: Document): readonly Span[] =>
  root.children.flatMap((it) => (it.type === 'heading' ? [it.content] : []))

/** Whether a heading begins as those do that explain something, and names the kind. */
function explains({ title, aliases }: ArtifactType, text: string, { start, end }: Span): boolean {
  // `¿Qué es un KPI?`
  const from = text[start] === '¿' ? start + 1 : start
  if (about.at(text, from, end) === 0) return false
  const said = text.slice(start, Math.min(end, start + 200)).toLowerCase()
  return [title, title.replace(/y$/, 'ie'), ...aliases].some((name) =>
    said.includes(name.replaceAll('-', ' ').toLowerCase()),
  )
}

/** The same of a page where it means little to be wrong: in the words of any language, `Qu'est-ce qu'un récit utilisateur ?` */
const asksWhat = (type: ArtifactType, text: string, { start, end }: Span): boolean =>
  about.at(text, text[start] === '¿' ? start + 1 : start, end) !== 0 &&
  speaksOf(text.slice(start, Math.min(end, start + 200)), type)

const about = finderOf(() => [languages.flatMap(({ placeholders }) => phrasesOf(placeholders.about))])

/** What belongs to a department is not the product's, and what a company sees before it is no vision of a product. */
function departmentIn({ place, type }: Candidate): string | false {
  const isVision = type.responsibility === 'vision'
  const folders = place.split('/').slice(0, -1).map(nameKey)
  const isOfOthers = folders.some(
    (it, at) => asideWords.departments.has(it) && !asideWords.productDepartments.has(folders[at + 1] ?? ''),
  )
  if ((type.isSummit || isVision || isOfCompanies(type)) && isOfOthers)
    return 'It lies in the folder of a department.'
  return (
    isVision &&
    folders.some((it) => asideWords.companies.has(it)) &&
    ![...folders, nameKey(stemOf(place))].some(speaksOfProducts) &&
    'It lies in the handbook of a company.'
  )
}

/** Whether any part of a company has documents that are called so: it measures something, and finds something out. */
const isOfCompanies = ({ id }: ArtifactType): boolean => id === kpi.id || id === research.id

/** Whether a name, as a key, holds the word for a product. */
const speaksOfProducts = (key: string): boolean => key.split(' ').some(isProductFolder)

/** The first words behind the title. */
function openingOf({ text, root }: Document): string {
  const block = root.children.find((it) => it.type === 'paragraph')
  return block ? text.slice(block.start, Math.min(block.end, block.start + 400)) : ''
}
