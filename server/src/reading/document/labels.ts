import { labelsOf } from '../fields/labels.ts'
import type { Document } from './document.ts'

/** What headings, labels and the first cells of tables name, in the order of the text. */
export const labelsIn = ({ text, parts }: Document): string[] => labelsOf(text, parts)
