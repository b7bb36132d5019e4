import { type Shape, shape } from '../../server/src/domain/config/shape.ts'
import { type RuleInfo, type Words, wordsOf } from '../../server/src/domain/config/words.ts'
import { defaultSchema } from '../../server/src/domain/schema/schema.ts'

/** The JSON Schema of `triad.yaml`, for the editors and tools that read one. */
export function jsonSchema(rules: readonly RuleInfo[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'triad.yaml',
    description: 'How a team works with Triad.',
    ...schemaFor(shape, wordsOf({ schema: defaultSchema }, rules), rules),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

type Json = Readonly<Record<string, unknown>>

function schemaFor(at: Shape, words: Words, rules: readonly RuleInfo[]): Json {
  const below = (to: Shape) => schemaFor(to, words, rules)
  switch (at.kind) {
    case 'text':
      return { type: ['string', 'number', 'boolean'] }
    case 'number':
      return { type: 'integer', minimum: 0 }
    case 'truth':
      return { type: 'boolean' }
    case 'choice':
      // A team adds kinds of document of its own, people, and words for stages.
      return at.of === 'type' || at.of === 'owner' || at.of === 'column'
        ? { type: 'string', examples: values(words, at.of) }
        : { enum: values(words, at.of) }
    case 'list': {
      const list = { type: 'array', items: below(at.of) }
      return at.orOne ? { anyOf: [below(at.of), list] } : list
    }
    case 'map':
      return {
        type: ['object', 'null'],
        additionalProperties: false,
        properties: mapped(Object.entries(at.keys), ([key, { doc, shape: to }]) => [
          key,
          { description: doc, ...below(to) },
        ]),
      }
    case 'names': {
      const known = at.of ? words[at.of] : []
      return {
        type: ['object', 'null'],
        additionalProperties:
          at.open || at.of === 'column' ? { anyOf: [below(at.each), { type: 'null' }] } : false,
        properties: mapped(known, ({ value, doc }) => [
          value,
          {
            description: doc,
            ...(at.each.kind === 'setting' ? setting(value, words, rules) : below(at.each)),
          },
        ]),
      }
    }
    case 'setting':
      return {}
  }
}

function setting(id: string, words: Words, rules: readonly RuleInfo[]): Json {
  const level = { enum: values(words, 'severity') }
  const options = Object.entries(rules.find((rule) => rule.id === id)?.options ?? {})
  if (options.length === 0) return level
  const properties = mapped(options, ([name, option]) => [
    name,
    {
      ...(typeof option.default === 'boolean' ? { type: 'boolean' } : { type: 'integer', minimum: 0 }),
      default: option.default,
      description: option.summary,
    },
  ])
  const pair = [level, { type: 'object', additionalProperties: false, properties }]
  return { anyOf: [level, { type: 'array', items: pair, minItems: 1, maxItems: 2 }] }
}

const values = (words: Words, of: keyof Words): string[] => words[of].map((word) => word.value)

const mapped = <T>(items: readonly T[], entry: (item: T) => readonly [string, unknown]): Json =>
  Object.fromEntries(items.map(entry))
