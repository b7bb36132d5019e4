import { isDateField } from '../reading/fields/dates.ts'
import { dateMeant } from '../reading/fields/dates-written.ts'
import { setValue } from '../reading/fields/field.ts'
import { statusKeys, titleKeys, typeKeys } from '../reading/fields/other-keys.ts'
import { isPlaceholder } from '../reading/placeholders/placeholder.ts'
import type { Field } from '../syntax/frontmatter.ts'
import { inAMonth, lastDayOf } from '../text/calendar.ts'
import { replace } from '../text/edit.ts'
import { message } from '../text/message.ts'
import { defineRule, type Report } from './rule.ts'

/** Keys under which one word or one line is due. */
const single = new Set(['id', ...typeKeys, ...titleKeys, ...statusKeys])

export default defineRule({
  id: 'invalid-field',
  severity: 'warning',
  summary: 'Every field has the right kind of value: a date, one word, or one of the choices.',
  why: 'A value of the wrong kind is ignored.',
  repair: 'Write a date as 2027-03-31, choose one of the values, or keep one value of the list.',
  fixesSafely: true,

  *check(artifact, workspace) {
    for (const field of artifact.frontmatter?.fields ?? []) {
      const report = isDateField(field)
        ? aboutDate(field, workspace.today)
        : single.has(field.name) && isOurs(field, artifact.typeField !== null)
          ? (aboutList(field) ?? aboutChoice(field))
          : null
      if (report) yield report
    }
  },
})

/** `name`, `kind`, `state` are keys of many tools; where no type is declared, only `id` and `status` are ours. */
const isOurs = (field: Field, isDeclared: boolean): boolean =>
  isDeclared || ['id', 'status', 'title'].includes(field.name)

function aboutDate(field: Field, today: string): Report | null {
  const value = field.scalars[0]?.text ?? ''
  if (field.shape === 'scalar' && (isPlaceholder(value) || lastDayOf(value))) return null
  if (field.shape === 'empty') return null
  return {
    span: field.valueSpan,
    message: message('“{0}” must be a date, such as {1}.', field.key, today),
    fixes: () => {
      const meant = field.shape === 'scalar' ? dateMeant(value) : null
      return meant
        ? [
            {
              title: message('Change to {0}', meant),
              edits: [field.syntax ? setValue(field, meant) : replace(field.valueSpan, meant)],
              safe: true,
            },
          ]
        : [
            {
              title: message('Change to {0} (in a month)', inAMonth(today)),
              edits: [setValue(field, inAMonth(today))],
            },
          ]
    },
  }
}

/** A list of one is that one to everybody; a list of several is not. */
function aboutList(field: Field): Report | null {
  const isList = field.shape === 'list' && field.scalars.length > 1
  if (!isList && field.shape !== 'map') return null
  return {
    span: field.valueSpan,
    message: isList
      ? message('“{0}” must be one value, not a list.', field.key)
      : message('“{0}” must be one value, not a map.', field.key),
    fixes: () =>
      field.scalars
        .slice(0, 5)
        .map(({ text }) => ({ title: message('Keep “{0}”', text), edits: [setValue(field, text)] })),
  }
}

/** `draft | ready | done`, as a template has it: nobody has chosen yet. */
function aboutChoice(field: Field): Report | null {
  const value = field.scalars[0]?.text ?? ''
  if (!value.includes('|')) return null
  const choices = value.split('|').map((choice) => choice.trim())
  const isChoice = titleKeys.includes(field.name) || choices.length < 2
  if (isChoice || !choices.every((choice) => /^[\p{L}][\p{L} _-]{0,29}$/u.test(choice))) return null
  return {
    span: field.valueSpan,
    message: message('“{0}” still lists all choices: choose one.', field.key),
    fixes: () =>
      choices
        .slice(0, 8)
        .map((choice) => ({ title: message('Choose “{0}”', choice), edits: [setValue(field, choice)] })),
  }
}
