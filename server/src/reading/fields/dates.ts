import type { Field } from '../../syntax/frontmatter.ts'
import { meaningOf } from './names.ts'

/** Whether a folded key asks for a day, in any language. */
export const isDateKey = (name: string): boolean => name === 'review-by' || meaningOf(name) === 'target-date'

/** Whether the value of a field is a day. */
export const isDateField = ({ name }: Field): boolean => isDateKey(name)

/** The date fields of a document that hold a value. */
export const dateFields = (fields: readonly Field[]): Field[] =>
  fields.filter((field) => isDateField(field) && field.shape === 'scalar')
