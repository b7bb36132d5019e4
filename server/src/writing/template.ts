import type { Schema } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import { isNeverArtifact } from '../reading/artifact/place.ts'
import { scalarFor } from '../reading/fields/field.ts'

/** What a template's slots stand for, by name: `{{title}}`. */
export type Values = Readonly<Record<string, string>>

/** The templates in force, by type id, and the names of those that are of no type. */
export interface Templates {
  readonly templates: ReadonlyMap<string, string>
  readonly strangers: readonly string[]
}

/**
 * The team's own templates over the usual ones. Those of the team are named by the id of a type or by any other
 * name it has; where several are of one type, the id counts.
 */
export function templatesOf(
  schema: Schema,
  usual: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): Templates {
  const templates = new Map(usual)
  const strangers: string[] = []
  for (const [name, text] of own) {
    const type = schema.type(name)
    if (!type) strangers.push(name)
    else if (name === type.id || !own.has(type.id)) templates.set(type.id, text)
  }
  // A note about the templates lies beside them for good reason.
  return { templates, strangers: strangers.filter((name) => !isNeverArtifact(`${name}.md`)) }
}

/** The template of a type for which there is none. */
export const plainTemplate = (type: ArtifactType): string =>
  `---\ntype: ${scalarFor(type.id)}\nid: {{id}}\ntitle: {{title}}\nowner: {{owner}}\nstatus: draft\nparent: {{parent}}\n---\n\n# {{title}}\n`

/**
 * A template with its slots filled, in the line ends it has. A slot of another name stays as it is. In the
 * frontmatter a value is put in quotes where YAML wants them, and a line whose only value stays empty is left out.
 */
export function fillTemplate(template: string, values: Values): string {
  const eol = /\r\n?|\n/.exec(template)?.[0] ?? '\n'
  const text = template.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const block = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/.exec(text)
  const lines = (block?.[1] ?? '').split('\n').slice(0, -1)
  const filled = lines.flatMap((line) => fieldLine(line, values) ?? [])
  const head = block ? ['---', ...filled, '---', ''].join('\n') : ''
  const body = fill(text.slice(block?.[0].length ?? 0), values)
  return (head + body).replaceAll('\n', eol)
}

const slot = /\{\{[ \t]{0,9}(\w+)[ \t]{0,9}\}\}/g
const onlySlot = /^(["']?)\{\{[ \t]{0,9}(\w+)[ \t]{0,9}\}\}\1$/
/** A slot as a value within brackets, be it in quotes. */
const flowSlot = /"\{\{[ \t]{0,9}(\w+)[ \t]{0,9}\}\}"|\{\{[ \t]{0,9}(\w+)[ \t]{0,9}\}\}/g

/** What stands in the slot called `name`; null where there is none of that name. */
const saidIn = (values: Values, name: string): string | null =>
  Object.hasOwn(values, name) ? (values[name] as string) : null

const fill = (text: string, values: Values, shape: (value: string) => string = (value) => value): string =>
  text.replace(slot, (whole, name: string) => {
    const value = saidIn(values, name)
    return value === null ? whole : shape(value)
  })

/** A line of frontmatter with its slots filled; null where it has nothing to say. */
function fieldLine(line: string, values: Values): string | null {
  if (!line.includes('{{')) return line
  const [, lead = '', value = '', comment = ''] =
    /^([ \t]*(?:-[ \t]+)*(?:\w[\w .-]*:[ \t]+)?)(.*?)([ \t]+#.*|[ \t]*)$/.exec(line) ?? []
  const filled = fieldValue(lead, value, values)
  return filled === null ? null : lead + filled + fill(comment, values)
}

function fieldValue(lead: string, value: string, values: Values): string | null {
  const only = onlySlot.exec(value)
  if (only) {
    const said = saidIn(values, only[2] as string)
    return said === '' ? null : said === null ? value : scalarFor(said)
  }
  switch (value[0]) {
    case '"':
      return fill(value, values, (said) => JSON.stringify(said).slice(1, -1))
    case "'":
      return fill(value, values, (said) => said.replaceAll("'", "''"))
    case '[':
    case '{':
      if (value.startsWith('{{')) break
      return value.replace(flowSlot, (whole, quoted?: string, bare?: string) => {
        const said = saidIn(values, quoted ?? bare ?? '')
        return said === null ? whole : scalarFor(said)
      })
  }
  const said = fill(value, values)
  // What stands behind no key and no dash is a comment, or a line of a longer text.
  return said === value || lead.trim() === '' ? said : scalarFor(said.trim())
}
