import type { Field } from '../../syntax/frontmatter.ts'
import type { Document } from '../document/document.ts'
import { headFields } from './head.ts'

/** The facts that the text of a document states, beside its frontmatter. */
export const statedFields = ({ text, parts }: Document): Field[] => headFields(text, parts)
