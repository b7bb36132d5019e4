import { append } from '../../text/append.ts'
import { lineEnd, nextLine } from '../../text/line.ts'
import { once } from '../../text/once.ts'
import { type Span, trim } from '../../text/span.ts'
import { type Part, partsIn } from '../parts/part.ts'
import type { Criterion } from '../story.ts'
import { continued, criterion } from './criterion.ts'
import { entryCriteria, hasProperties, isScenario } from './entries.ts'
import { isGherkin, scenariosIn } from './gherkin.ts'
import { endsCriteria, isCase } from './names.ts'
import { statementsIn } from './prose.ts'
import {
  announcesStep,
  continuesAfter,
  isEars,
  type Step,
  seenAfter,
  stepOf,
  tellsScenario,
} from './steps.ts'

/**
 * The criteria that stand in parts which something announces: entries, rows, scenarios, steps. Plain prose counts
 * where there is nothing else; tables, quotes and code do so where there are no entries.
 */
export function criteriaIn(text: string, parts: readonly Part[]): Criterion[] {
  const found: Criterion[] = []
  const prose: Criterion[] = []
  const hasEntries = parts.some((it) => it.kind === 'entry')
  const signs = parts.filter((it) => it.kind === 'lines' && startsWithSign(text, it)).length
  const sizes = once(() => sizesOf(parts))
  let seen: Step = ''
  let opened: Step = ''
  /** Whether the last step only announces what stands below it. */
  let isOpen = false
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part
    const last = found.at(-1)
    if (isOpen && last && isOfStep(text, part)) {
      found[found.length - 1] = continued(text, last, part)
      continue
    }
    isOpen = false
    const named = stepNamed(text, part)
    if (named !== '') {
      if (last && continuesAfter(seen, named, opened)) found[found.length - 1] = continued(text, last, part)
      else found.push(criterion(text, part, part.head))
      if (named === 'given') opened = named
      seen = named === 'and' ? seen : named
      continue
    }
    if (part.kind !== 'lines') seen = ''
    switch (part.kind) {
      case 'entry': {
        let last = i
        while (parts[last + 1]?.kind === 'entry' && parts[last + 1]?.group === part.group) last++
        const list = parts.slice(i, last + 1)
        const own = entryCriteria(text, list)
        // `1. **Wrong password**`, and then its steps as a list of their own.
        const title = isTitled(text, parts[i - 1], list, sizes) ? found.pop() : undefined
        if (title && own.length === 1 && own[0])
          found.push({ ...title, end: own[0].end, placeholder: title.placeholder && own[0].placeholder })
        else append(found, own)
        i = last
        break
      }
      case 'row':
        if (!hasEntries && part.lang !== 'header') found.push(criterion(text, part))
        break
      case 'section':
      case 'label':
        append(found, namedCriteria(text, part, hasEntries))
        break
      case 'scenario':
        found.push(criterion(text, part))
        break
      case 'box':
        if (!hasEntries && !isAlert(text, part)) append(found, criteriaIn(text, part.parts))
        break
      case 'fence':
        if (isGherkin(part.lang) || (!hasEntries && isPlain(part.lang)))
          append(found, scenariosIn(text, part.head))
        break
      case 'lines':
        // A paragraph of its own is a block of its own.
        opened = ''
        for (const line of startsIn(text, part)) {
          const source = text.slice(line.start, line.end)
          const step = stepOf(source)
          const before = found.at(-1)
          if (
            before &&
            seen !== '' &&
            (continuesAfter(seen, step, opened) || (isEars(source) && step === '' && seen === 'when'))
          )
            found[found.length - 1] = continued(text, before, line)
          else if (
            step !== '' ||
            isEars(source) ||
            numbered.test(source) ||
            identified.test(source) ||
            signs > 1
          )
            found.push(criterion(text, line))
          else for (const it of statementsIn(text, line)) prose.push(criterion(text, it))
          if (step === 'given') opened = step
          seen = seenAfter(source, step, seen)
          isOpen = seen !== '' && step !== '' && announcesStep(source)
        }
        break
      default:
    }
  }
  return found.length > 0 ? found : prose
}

/** The step that a label begins with, or that a heading is, whose words stand below it; empty where it is none. */
function stepNamed(text: string, { kind, head }: Part): Step {
  if (kind !== 'label' && kind !== 'section') return ''
  const name = text.slice(head.start, head.end)
  const step = stepOf(name)
  return step !== '' && (kind === 'label' || announcesStep(name)) ? step : ''
}

/** Whether a part belongs to the step above it that announces what follows: lists and tables that tell no steps themselves. */
export const isOfStep = (text: string, { kind, head }: Part): boolean =>
  kind === 'row' || (kind === 'entry' && ['', 'and'].includes(stepOf(text.slice(head.start, head.end))))

/** Whether steps follow right below an entry in bold or with a number that is alone in its list, and names them. */
function isTitled(
  text: string,
  before: Part | undefined,
  steps: readonly Part[],
  sizes: () => ReadonlyMap<number, number>,
): boolean {
  if (before?.kind !== 'entry' || before.parts.length > 0) return false
  const name = text.slice(before.head.start, before.head.end).trim()
  return (
    sizes().get(before.group) === 1 &&
    (before.ordered || before.checked !== null || /^\*\*[^*]*\*\*[:：]?$/.test(name)) &&
    stepOf(name) === '' &&
    isScenario(text, steps)
  )
}

/** How many of `parts` each list and table has. */
function sizesOf(parts: readonly Part[]): Map<number, number> {
  const sizes = new Map<number, number>()
  for (const { group } of parts) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return sizes
}

const isPlain = (lang: string): boolean => /^(?:|te?xt|plain|plaintext|markdown|md)$/.test(lang)

/** `> [!NOTE]` says something beside the criteria. */
const isAlert = (text: string, { parts }: Part): boolean => {
  const [first] = parts
  return first !== undefined && text.startsWith('[!', first.start)
}

/** A heading or a label among criteria: one case, a group of them, or one with its text behind it. */
function namedCriteria(text: string, part: Part, hasEntries: boolean): Criterion[] {
  const name = text.slice(part.head.start, part.head.end)
  if (isCase(name)) return [criterion(text, part, part.head)]
  if (part.kind === 'label' && endsCriteria(name)) return []
  // `### 1. Free berth` with its evidence and its files below.
  if (ordered.test(name) && hasProperties(text, part)) return [criterion(text, part, part.head)]
  if (areLinks(text, part.parts)) return []
  const [first] = part.parts
  const isSpoken = part.kind === 'label' && first !== undefined && first.start < part.line.end
  // `**Speed:** two seconds`
  if (isSpoken && part.parts.length === 1) return hasEntries ? [] : [criterion(text, part, first)]
  return criteriaIn(text, isSpoken ? part.parts.slice(1) : part.parts)
}

/** Whether parts are a list that only leads elsewhere: `[Plan](plan.md)`. */
const areLinks = (text: string, parts: readonly Part[]): boolean =>
  parts.length > 0 &&
  parts.every(
    ({ kind, head, parts: inner }) =>
      kind === 'entry' && inner.length === 0 && linkAlone.test(text.slice(head.start, head.end)),
  )
const linkAlone = /^\s*(?:\[[^[\]]{1,200}\]\([^()\s]{1,300}\)|\[\[[^[\]]{1,200}\]\])\s*$/

const ordered = /^[\s*_]*\d{1,2}[.)]\s/
const sign = /^[ \t>]*[\p{Extended_Pictographic}☐☑☒✓✔✗✘]/u
const startsWithSign = (text: string, { start }: Part): boolean => sign.test(text.slice(start, start + 12))

const numbered = /^\s*\d{1,2}(?::|(?:\.\d{1,2})+[.:)]?)\s/
const identified = /^[\s*_]*(?:AC[-_ ]?[A-Z0-9-]{0,20}\d[\w.-]{0,20}|#\d+)\b[*_]*\s*[:.–—-]/i
/** The first line of a paragraph of steps, rules or numbers. */
const opensLines = /^[ \t>]*(?:[*_]{0,2}(?:IF|WHILE|WHERE)\b|\d{1,2}(?::|(?:\.\d{1,2})+[.:)]?)\s)/
/** A line within it that begins a rule or has a number of its own. */
const startsLine = /^[ \t>]*(?:[*_]{0,2}(?:IF|WHILE)\b|\d{1,2}(?::|(?:\.\d{1,2})+[.:)]?)\s)/

/** The lines of a paragraph of steps or numbers, each with those that only go on with it; else the whole of it. */
function startsIn(text: string, paragraph: Part): Span[] {
  const source = text.slice(paragraph.start, paragraph.end)
  if (!opensLines.test(source) && stepOf(source) === '' && !identified.test(source)) return [paragraph]
  const starts = [paragraph.start]
  for (
    let at = nextLine(text, paragraph.start, paragraph.end);
    at < paragraph.end;
    at = nextLine(text, at, paragraph.end)
  ) {
    const line = text.slice(at, lineEnd(text, at, paragraph.end))
    if (startsLine.test(line) || stepOf(line) !== '' || identified.test(line)) starts.push(at)
  }
  return starts.map((start, i) => trim(text, { start, end: starts[i + 1] ?? paragraph.end }))
}

/** Whether any part in `part` has a step, so that what is called a scenario is one. */
export function hasStepsIn(text: string, part: Part): boolean {
  if (tellsScenario(text.slice(part.line.end, part.end))) return true
  for (const it of partsIn(part)) if (it.kind === 'fence' && isGherkin(it.lang)) return true
  return false
}
