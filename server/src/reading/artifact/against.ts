import type { Format } from '../../domain/formats/format.ts'
import { isStory } from '../../domain/kinds/kind.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Field } from '../../syntax/frontmatter.ts'
import { once } from '../../text/once.ts'
import { wordCount } from '../../text/word-count.ts'
import type { Document } from '../document/document.ts'
import { statedFields } from '../fields/body.ts'
import { planItems } from '../items/read.ts'
import { readObjectives } from '../objectives/read.ts'
import { begins } from '../sentence/opening.ts'
import { storiesOf } from '../stories/read.ts'
import { toldByText } from './content.ts'
import type { Evidence } from './evidence.ts'
import { isKindName, isNumberedSubject } from './file-names.ts'
import { isAbout, isTemplate, statesObjectives } from './lookalike.ts'
import { isIndexPage, isNeverArtifact, isTemplateName, stemOf } from './place.ts'
import { anyLink, planIn, pointerIn } from './pointer.ts'
import { provedBy } from './proved.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

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
    ['prompt', weights.prompt, promptIn(candidate)],
    ['method', weights.method, methodIn(candidate) ?? (pointer ? null : withoutObjective(candidate))],
    ['method', weights.method, besideIn(candidate)],
    ['folder', weights.method, departmentIn(candidate)],
    ['pointer', weights.pointer, pointer],
    ['index', weights.index, isIndex(candidate) && 'It is a list of links to documents.'],
    [
      'folder',
      weights.index,
      isBesideStories(candidate) && 'It lies among stories, and tells none: no id, no sentence, no criteria.',
    ],
    ['archive', 0, /(?:^|\/)archived?\//i.test(place) && 'It lies in an archive.'],
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

/** Whether a page that leads through its folder is also what the folder is called by: its title and its text say so. */
const isPageOfKind = ({ place, type, evidence }: Candidate): boolean =>
  isIndexPage(place) &&
  ['title', 'content'].every((by) =>
    evidence.some((it) => it.by === by && it.kind === type.id && it.weight > 0),
  )

const promptFolders =
  /(?:^|\/)(?:prompts?|agents?|commands?|skills|chatmodes|instructions)\/(?:[^/]+\/)?[^/]+$/i
/** Tools keep what they tell a model in hidden folders. */
const toolFolders = /(?:^|\/)\.(?:claude|cursor|github|gemini|windsurf|codex|opencode|roo|clinerules)\//i
const promptName =
  /^(?:create|generate|write|update|review|validate|draft|make)[-_ ]|(?:[-_ ](?:creation|generation|writing))?[-_ ](?:agent|prompt|command|skill|instructions)$/i
/** What only a prompt says: where its arguments come, the tags that set off its parts, what a model is to read first. */
const promptWords =
  /^(?:allowed-tools|argument-hint):|\$ARGUMENTS\b|^#{2,3} All Needed Context\b|<\/(?:success_criteria|instructions?|output_format|constraints|objective|execution_context|process)>/gim
/** Whom a model is to play, as a prompt begins by saying. */
const promptRole = /^you are an? [a-z]/gim

function promptIn({ place, document, format }: Candidate): string | null {
  if (format) return null
  if (promptFolders.test(place) || toolFolders.test(place)) return 'It lies among prompts for a tool.'
  const stem = stemOf(place)
  if (promptName.test(stem) && isKindName(stem.replace(promptName, '')))
    return 'Its file is called as a prompt is.'
  return tellsModel(document) ? 'It tells a model what to do.' : null
}

/**
 * Whether a document speaks to a model: not in code, which shows what another says, and with a role not behind its
 * first chapters, where a document about a model quotes it.
 */
function tellsModel(document: Document): boolean {
  const { text } = document
  for (const pattern of [promptWords, promptRole])
    for (const { index } of text.matchAll(pattern)) {
      const blocks = document.root.children
      const block = blocks.find((it) => it.start <= index && index < it.end)
      if (block?.type === 'code') continue
      if (pattern === promptWords) return true
      const chapters = blocks.filter((it) => it.type === 'heading' && it.depth > 1 && it.end <= index)
      if (chapters.length <= mostBeforeRole) return true
    }
  return false
}

/** So many headings may stand before a prompt says whom to play. */
const mostBeforeRole = 1

const methodName =
  /[-_ ](?:process|guide|guidelines?|mapping|workshop|methodology|how-?to|best-practices|glossary|training|playbook|standards|conventions|cheat-?sheet|checklist|101)$|^(?:how-to|guide-to|intro(?:duction)?-to|about)[-_ ]/i
/** `test-a-form-using-acceptance-criteria` */
const meansName = /[-_ ](?:using|against|about)[-_ ](.+)$/i
const methodFolders =
  /(?:^|\/)(?:guides?|how-?tos?|tutorials?|learn|learning|training|courses?|methods?|methodolog(?:y|ies)|frameworks?)\/[^/]+$/i
/** What the first words of a page say that explains a method. */
const methodWords =
  /\b(?:is|are) (?:an? |the )?(?:\w+ )?(?:framework|system|methodology|method|technique|way) (?:for|of|to|that)\b|\buses? an? (?:system|framework|method) called\b|\bstands? for\b/i

function methodIn({ place, document, type, format }: Candidate): string | null {
  if (format) return null
  const isOne = once(() => provedBy(type, [], document) !== null)
  if ((isAbout(type, document) || explainsInTitle(type, document)) && !isOne())
    return `A heading says that it explains what is called ${type.title}.`
  const stem = stemOf(place)
  if (methodName.test(stem) && isKindName(stem.replace(methodName, '')) && !isOne())
    return 'Its name says that it explains a method.'
  const means = meansName.exec(stem)?.[1]
  if (means?.split(/[-_ ]/).some((_, at, words) => isKindName(words.slice(at).join('-'))))
    return 'Its name says that it explains what to do with one.'
  const explains = methodFolders.test(place) || methodWords.test(openingOf(document))
  const isOfObjectives = type.objectives === 'subject'
  if (!explains || (isOfObjectives ? statesObjectives(document) : !methodFolders.test(place))) return null
  return isOfObjectives ? 'It explains a method, and states no objective.' : 'It lies among guides.'
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

/** What is said of an artifact, and kept in a file of its own. */
const besideName =
  /[-_ ](?:reviews?|retro(?:spective)?|minutes|feedback|comments|(?:(?:review|meeting|session)[-_ ])?notes|q-?and-?a|faq)$/i

/** `roadmap-review-notes` tells what was said of a roadmap. */
function besideIn({ place, format }: Candidate): string | null {
  const stem = stemOf(place)
  return !format && besideName.test(stem) && isKindName(stem.replace(besideName, ''))
    ? 'Its name says that it is about an artifact, and is none.'
    : null
}

/** `How we write user stories`, `What is a PRD?` */
function explainsInTitle({ title, aliases }: ArtifactType, { text, root }: Document): boolean {
  const heading = root.children.find((it) => it.type === 'heading')
  if (heading?.type !== 'heading') return false
  const { start, end } = heading.content
  // `¿Qué es un KPI?`
  const from = text[start] === '¿' ? start + 1 : start
  if (about.at(text, from, end) === 0) return false
  const said = text
    .slice(heading.content.start, Math.min(heading.content.end, heading.content.start + 200))
    .toLowerCase()
  return [title, title.replace(/y$/, 'ie'), ...aliases].some((name) =>
    said.includes(name.replaceAll('-', ' ').toLowerCase()),
  )
}

const about = finderOf(() => [languages.flatMap(({ placeholders }) => phrasesOf(placeholders.about))])

/** What belongs to a department is not the product's, and what a company sees before it is no vision of a product. */
function departmentIn({ place, type }: Candidate): string | false {
  const isVision = type.responsibility === 'vision'
  if (
    (type.isSummit || isVision) &&
    /(?:^|\/)departments?\/(?!(?:product|engineering|design)\b)/i.test(place)
  )
    return 'It lies in the folder of a department.'
  return (
    isVision &&
    /(?:^|\/)(?:company|handbook)\//i.test(place) &&
    !/product/i.test(place) &&
    'It lies in the handbook of a company.'
  )
}

/** The first words behind the title. */
function openingOf({ text, root }: Document): string {
  const block = root.children.find((it) => it.type === 'paragraph')
  return block ? text.slice(block.start, Math.min(block.end, block.start + 400)) : ''
}

/** With fewer links a list is an index only where nothing else is said but what they are. */
const fewestLinks = 3
/** In UTF-16 units: `Current references:`. */
const longestLead = 80
const onlyLink =
  /^(?:\[[ xX]\] )?(?:[*_]{0,3}[\w.:#-]{0,20}[*_]{0,3}[\s:–—-]{0,4})?(?:\[[^\]\n]{1,200}\]\([^()\s]{1,300}(?:\.(?:md|markdown|mdx)|\/)(?:#[^()\s]*)?\)|\[\[[^\]\n]{1,200}\]\])[\s:–—-]{0,4}([^\n]{0,80})$/

/** Whether a document is a list of links to others and says little besides. */
function isIndex({ document: { text, root, parts }, type }: Candidate): boolean {
  if (!text.includes('](') && !text.includes('[[')) return false
  let links = 0
  let isBare = true
  for (const block of root.children) {
    if (
      block.type === 'yaml' ||
      block.type === 'heading' ||
      block.type === 'html' ||
      block.type === 'thematicBreak'
    )
      continue
    if (block.type === 'paragraph' && block.end - block.start < 400) {
      if (begins(text, block)) return false
      isBare &&= block.end - block.start <= longestLead
      continue
    }
    if (block.type !== 'list') return false
    for (const { children } of block.children) {
      const [first, second] = children
      const link = first?.type === 'paragraph' && !second && onlyLink.exec(text.slice(first.start, first.end))
      // An entry that goes on with the story tells it.
      if (!link || begins(link[1] as string, { start: 0, end: (link[1] as string).length })) return false
      links++
    }
  }
  if (links === 0 || (links < fewestLinks && !isBare)) return false
  // What links to its items below the time they are to come says when.
  return type.items !== 'planned' || planItems(text, parts, type.items).every((it) => it.horizon === null)
}
