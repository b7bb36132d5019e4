import type { YamlEntry, YamlNode } from '../../syntax/tree.ts'
import { type Edit, replace } from '../../text/edit.ts'
import { listOf, type Message, message, word } from '../../text/message.ts'
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
  readonly message: Message
  readonly fixes: readonly { readonly title: Message; readonly edits: readonly Edit[] }[]
}

/** The faults of `node` and of what stands below it, measured by `shape`; `what` is what people call the place. */
export function faultsOf(
  node: YamlNode | null,
  shape: Shape,
  what: Message,
  words: Words,
  rules: readonly RuleInfo[],
): ConfigFault[] {
  if (node === null) return []
  const go = (below: YamlNode | null, to: Shape, name: Message) => faultsOf(below, to, name, words, rules)
  switch (shape.kind) {
    case 'text':
      return node.kind === 'scalar' ? [] : [fault(node, notOne(what, node))]
    case 'number':
      return node.kind === 'scalar' && typeof node.value === 'number' && isOptionValue(node.value, aNumber)
        ? []
        : [fault(node, message('{0} must be a whole number, such as 3.', what))]
    case 'truth':
      return node.kind === 'scalar' && typeof node.value === 'boolean'
        ? []
        : [fault(node, message('{0} must be true or false.', what))]
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
        : [fault(node, notOne(what, node))]
    case 'list':
      if (node.kind === 'list')
        return node.items.flatMap((item) => go(item, shape.of, message('An entry of {0}', what)))
      return shape.orOne && node.kind === 'scalar'
        ? go(node, shape.of, what)
        : [fault(node, message('{0} must be a list, such as [one, two].', what))]
    case 'map':
      return node.kind === 'map'
        ? node.entries.flatMap(
            (entry) =>
              keyFaults(entry, shape.keys, what) ??
              go(entry.value, shape.keys[entry.key]?.shape as Shape, quoted(entry.key)),
          )
        : [
            fault(
              node,
              message(
                '{0} must have keys and values, such as “{1}: …”.',
                what,
                Object.keys(shape.keys)[0] ?? '',
              ),
            ),
          ]
    case 'names': {
      if (node.kind !== 'map')
        return [
          fault(
            node,
            message(
              '{0} must have one {1} per line, such as “{2}: …”.',
              what,
              word(shape.name),
              shape.globs ? "'docs/payments/**'" : 'name',
            ),
          ),
        ]
      const known = shape.of ? words[shape.of].map((word) => word.value) : []
      return node.entries.flatMap((entry) => {
        const bad = shape.globs
          ? globFaults(entry)
          : shape.open
            ? []
            : choiceFaults(entry.keySpan, entry.key, known, message('A {0} here', word(shape.name)))
        return bad.length > 0
          ? bad
          : shape.each.kind === 'setting'
            ? settingFaults(entry, words, rules)
            : go(entry.value, shape.each, quoted(entry.key))
      })
    }
    case 'setting':
      return []
  }
}

const aNumber = { default: 0, summary: '' }

const globFaults = ({ key, keySpan }: YamlEntry): ConfigFault[] =>
  isGlob(key)
    ? []
    : [
        fault(
          keySpan,
          message(
            '“{0}” matches no document; write a glob from the root of the workspace, such as docs/payments/**.',
            key,
          ),
        ),
      ]

/** `info`, or `[info, { max: 12 }]`. */
function settingFaults({ key, value }: YamlEntry, words: Words, rules: readonly RuleInfo[]): ConfigFault[] {
  if (value === null) return []
  const [first, second, third] = value.kind === 'list' ? value.items : [value]
  const known = words.severity.map((word) => word.value)
  if (value.kind === 'map' || first?.kind !== 'scalar')
    return [
      fault(
        value,
        message('“{0}” must be a severity ({1}), or [severity, { option: value }].', key, listOf(known)),
      ),
    ]
  const found = choiceFaults(first, first.text, known, quoted(key))
  if (third)
    found.push(fault(third, message('“{0}” can have a severity and its options, and nothing else.', key)))
  if (!second) return found
  const options = rules.find((rule) => rule.id === key)?.options ?? {}
  if (second.kind !== 'map')
    return [...found, fault(second, message('Write the options of “{0}” in braces: { max: 12 }.', key))]
  for (const entry of second.entries) {
    found.push(
      ...choiceFaults(
        entry.keySpan,
        entry.key,
        Object.keys(options),
        message('An option of {0}', quoted(key)),
      ),
    )
    const option = Object.hasOwn(options, entry.key) ? options[entry.key] : undefined
    const value = entry.value?.kind === 'scalar' ? entry.value.value : null
    if (!isOptionValue(value, option ?? { default: 0, summary: '' }))
      found.push(
        fault(
          entry.value ?? entry,
          typeof option?.default === 'boolean'
            ? message('“{0}” must be true or false.', entry.key)
            : message('“{0}” must be a whole number.', entry.key),
        ),
      )
  }
  return found
}

function keyFaults(
  entry: YamlEntry,
  keys: Readonly<Record<string, Key>>,
  what: Message,
): ConfigFault[] | null {
  if (Object.hasOwn(keys, entry.key)) return null
  const isOther = (key: string) => key === `${entry.key}s` || `${key}s` === entry.key
  const closest = near(entry.key, Object.keys(keys), 4) ?? Object.keys(keys).find(isOther) ?? null
  const unknown = closest
    ? message('Unknown key “{0}” in {1}. Did you mean “{2}”?', entry.key, what, closest)
    : message('Unknown key “{0}” in {1}. There can be {2}.', entry.key, what, someQuoted(Object.keys(keys)))
  return [
    {
      ...fault(entry.keySpan, unknown, 'warning'),
      fixes: change(entry.keySpan, closest),
    },
  ]
}

function choiceFaults(span: Span, value: string, known: readonly string[], what: Message): ConfigFault[] {
  if (known.includes(value)) return []
  const closest = near(value, known, 4)
  const cannotBe = closest
    ? message('{0} cannot be “{1}”. Did you mean “{2}”?', what, value, closest)
    : known.length === 0
      ? message('{0} cannot be “{1}”. It has none.', what, value)
      : message('{0} cannot be “{1}”. It can be {2}.', what, value, someQuoted(known))
  return [{ ...fault(span, cannotBe), fixes: change(span, closest) }]
}

/** More than this many words nobody reads in a message. */
const most = 9

const someQuoted = (words: readonly string[]): Message =>
  words.length > most ? message('{0} …', listOf(words.slice(0, most).map(quoted))) : listOf(words.map(quoted))

const quoted = (key: string): Message => message('“{0}”', key)

const notOne = (what: Message, { kind }: YamlNode): Message =>
  kind === 'list'
    ? message('{0} must be one value, not a list.', what)
    : message('{0} must be one value, not a map.', what)

const change = (span: Span, to: string | null): ConfigFault['fixes'] =>
  to === null ? [] : [{ title: message('Change to “{0}”', to), edits: [replace(span, to)] }]

const fault = (
  { start, end }: Span,
  what: Message,
  severity: ConfigFault['severity'] = 'error',
): ConfigFault => ({
  span: { start, end },
  severity,
  message: what,
  fixes: [],
})
