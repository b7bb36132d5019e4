import { isStory, type Kind } from '../../domain/kinds/kind.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { sectionsNamed } from '../../domain/section-words.ts'
import { speaksOfProduct } from '../../domain/sign.ts'
import type { Document } from '../document/document.ts'
import { labelsIn } from '../document/labels.ts'
import { planItems } from '../items/read.ts'
import { readObjectives } from '../objectives/read.ts'
import { toldByText } from './content.ts'
import { plainTitle, titleIn } from './title.ts'

/** With fewer of them a list is no plan. */
const fewestItems = 2

/**
 * What in a document bears out that it is one of `kind`, as a sentence; null where nothing does. `isPlaced` says that its
 * name or its folder speaks for it, too, so that less is enough.
 */
export function bearsOut(kind: Kind, document: Document, isPlaced: boolean): string | null {
  const { text } = document
  const title = titleIn(text)
  if (kind.items === 'planned') return hasPlan(kind, document) ? 'It has items with a time to come.' : null
  if (kind.objectives === 'subject') return hasObjectives(document) ? 'It states objectives.' : null
  if (kind.names.sign) return kind.names.sign.test(text) ? 'It says what such documents say.' : null
  if (kind.sections.length > 0) {
    const labels = labelsIn(document).filter((it) => plainTitle(it) !== title)
    const named = sectionsNamed(kind.id, kind.sections, labels)
    const fewest = isPlaced && kind.isSummit ? 1 : Math.min(2, kind.sections.length)
    const said = named.size + Number(kind.stories === 'holds' && labels.some(saysWhatNot))
    if (said >= fewest) return 'It has the sections that such documents have.'
    return isPlaced && kind.isSummit && speaksOfProduct(text.replace(title ?? '', '')) ? saysAsSuch : null
  }
  if (isStory(kind)) return toldByText(document) ? 'It tells stories in whole sentences.' : null
  // The title is what is to be borne out.
  return speaksOfProduct(text.replace(title ?? '', '')) || toldByText(document) !== null ? saysAsSuch : null
}

const saysAsSuch =
  'It says what product documents say: whose it is, what for, who wants what, or by what it is judged.'

/** Whether a label says first what is left out on purpose: `Not in scope of the MVP`. */
const saysWhatNot = (label: string): boolean =>
  leftOut.at(label, numberFirst.exec(label)?.[0].length ?? 0, label.length) !== 0

/** `4. Out of scope` */
const numberFirst = /^\d{1,2}[.)]?\s{1,4}/

const leftOut = finderOf(() => [languages.flatMap((it) => phrasesOf(it.leftOut))])

const hasPlan = ({ items }: Kind, { text, parts }: Document): boolean =>
  planItems(text, parts, items).filter((it) => it.horizon !== null).length >= fewestItems

const hasObjectives = ({ text, parts }: Document): boolean =>
  readObjectives(text, parts, true).objectives.some(({ results }) => results.length > 0)
