import type { YamlEntry, YamlNode } from '../../syntax/tree.ts'
import { type Edit, replace } from '../../text/edit.ts'
import { near } from '../../text/near.ts'
import type { Span } from '../../text/span.ts'
import { isGlob } from './globs.ts'
import { isOwner } from './owners.ts'
import type { Key, Shape } from './shape.ts'
import { isOptionValue, type RuleInfo, type Words } from './words.ts'

/** Something wrong in `triad.yaml`, at its place; what stands there does not count, and the rest does. */
export interface ConfigFault {
  readonly span: Span
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[] }[]
}

/** The faults of `node` and of what stands below it, measured by `shape`; `what` is what people call the place. */
export function faultsOf(
  node: YamlNode | null,
  shape: Shape,
  what: string,
  words: Words,
  rules: readonly RuleInfo[],
): ConfigFault[] {
  if (node === null) return []
  const go = (below: YamlNode | null, to: Shape, name: string) => faultsOf(below, to, name, words, rules)
  switch (shape.kind) {
    case 'text':
      return node.kind === 'scalar' ? [] : [fault(node, `${what} must be one value, not a ${node.kind}.`)]
    case 'choice':
      return node.kind === 'scalar'
        ? shape.of === 'owner' && (node.value === null || isOwner(node.text, words))
          ? []
          : choiceFaults(
              node,
              node.text,
              words[shape.of].map((word) => word.value),
              what,
            )
        : [fault(node, `${what} must be one value, not a ${node.kind}.`)]
    case 'list':
      if (node.kind === 'list') return node.items.flatMap((item) => go(item, shape.of, `An entry of ${what}`))
      return shape.orOne && node.kind === 'scalar'
        ? go(node, shape.of, what)
        : [fault(node, `${what} must be a list, such as [one, two].`)]
    case 'map':
      return node.kind === 'map'
        ? node.entries.flatMap(
            (entry) =>
              keyFaults(entry, shape.keys, what) ??
              go(entry.value, shape.keys[entry.key]?.shape as Shape, `“${entry.key}”`),
          )
        : [fault(node, `${what} must have keys and values, such as “${Object.keys(shape.keys)[0]}: …”.`)]
    case 'names': {
      if (node.kind !== 'map')
        return [
          fault(
            node,
            `${what} must have one ${shape.name} per line, such as “${shape.globs ? "'docs/payments/**'" : 'name'}: …”.`,
          ),
        ]
      const known = shape.of ? words[shape.of].map((word) => word.value) : []
      return node.entries.flatMap((entry) => {
        const bad = shape.globs
          ? globFaults(entry)
          : shape.open
            ? []
            : choiceFaults(entry.keySpan, entry.key, known, `A ${shape.name} here`)
        return bad.length > 0
          ? bad
          : shape.each.kind === 'setting'
            ? settingFaults(entry, words, rules)
            : go(entry.value, shape.each, `“${entry.key}”`)
      })
    }
    case 'setting':
      return []
  }
}

const globFaults = ({ key, keySpan }: YamlEntry): ConfigFault[] =>
  isGlob(key)
    ? []
    : [
        fault(
          keySpan,
          `“${key}” matches no document; write a glob from the root of the workspace, such as docs/payments/**.`,
        ),
      ]

/** `info`, or `[info, { max: 12 }]`. */
function settingFaults({ key, value }: YamlEntry, words: Words, rules: readonly RuleInfo[]): ConfigFault[] {
  if (value === null) return []
  const [first, second, third] = value.kind === 'list' ? value.items : [value]
  const known = words.severity.map((word) => word.value)
  if (value.kind === 'map' || first?.kind !== 'scalar')
    return [
      fault(value, `“${key}” must be a severity (${known.join(', ')}), or [severity, { option: value }].`),
    ]
  const found = choiceFaults(first, first.text, known, `“${key}”`)
  if (third) found.push(fault(third, `“${key}” can have a severity and its options, and nothing else.`))
  if (!second) return found
  const options = rules.find((rule) => rule.id === key)?.options ?? {}
  if (second.kind !== 'map')
    return [...found, fault(second, `Write the options of “${key}” in braces: { max: 12 }.`)]
  for (const entry of second.entries) {
    found.push(...choiceFaults(entry.keySpan, entry.key, Object.keys(options), `An option of “${key}”`))
    const option = Object.hasOwn(options, entry.key) ? options[entry.key] : undefined
    const value = entry.value?.kind === 'scalar' ? entry.value.value : null
    const wanted = typeof option?.default === 'boolean' ? 'true or false' : 'a whole number'
    if (!isOptionValue(value, option ?? { default: 0, summary: '' }))
      found.push(fault(entry.value ?? entry, `“${entry.key}” must be ${wanted}.`))
  }
  return found
}

function keyFaults(
  entry: YamlEntry,
  keys: Readonly<Record<string, Key>>,
  what: string,
): ConfigFault[] | null {
  if (Object.hasOwn(keys, entry.key)) return null
  const isOther = (key: string) => key === `${entry.key}s` || `${key}s` === entry.key
  const closest = near(entry.key, Object.keys(keys), 4) ?? Object.keys(keys).find(isOther) ?? null
  const advice = closest ? `Did you mean “${closest}”?` : `There can be ${oneOf(Object.keys(keys))}.`
  return [
    {
      ...fault(entry.keySpan, `Unknown key “${entry.key}” in ${what}. ${advice}`, 'warning'),
      fixes: change(entry.keySpan, closest),
    },
  ]
}

function choiceFaults(span: Span, value: string, known: readonly string[], what: string): ConfigFault[] {
  if (known.includes(value)) return []
  const closest = near(value, known, 4)
  const advice = closest
    ? `Did you mean “${closest}”?`
    : known.length === 0
      ? 'It has none.'
      : `It can be ${oneOf(known)}.`
  return [{ ...fault(span, `${what} cannot be “${value}”. ${advice}`), fixes: change(span, closest) }]
}

/** More than this many words nobody reads in a message. */
const most = 9

const oneOf = (words: readonly string[]): string =>
  words.length > most
    ? `${words
        .slice(0, most)
        .map((word) => `“${word}”`)
        .join(', ')} …`
    : words.map((word) => `“${word}”`).join(', ')

const change = (span: Span, to: string | null): ConfigFault['fixes'] =>
  to === null ? [] : [{ title: `Change to “${to}”`, edits: [replace(span, to)] }]

const fault = (
  { start, end }: Span,
  message: string,
  severity: ConfigFault['severity'] = 'error',
): ConfigFault => ({
  span: { start, end },
  severity,
  message,
  fixes: [],
})
