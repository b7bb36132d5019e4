import type { Language } from '../../server/src/domain/languages/language.ts'
import { patternOf } from '../../server/src/domain/languages/pattern.ts'
import { phrasesOf } from '../../server/src/domain/languages/phrases.ts'
import { roles } from '../../server/src/domain/roles.ts'
import { types } from '../../server/src/domain/schema/types.ts'
import { stages } from '../../server/src/domain/stages.ts'
import { knownKeys, ownerKeys, statusKeys, typeKeys } from '../../server/src/reading/fields/keys.ts'
import { facts } from '../../server/src/reading/fields/names.ts'

/** Names as people write them in YAML: hyphen, underscore and space, and letter case, are not told apart. */
const anyOf = (names: readonly string[]): string =>
  `(?i:${[...new Set(names.map((it) => it.toLowerCase().replace(/[-_ ]/g, ' ')))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((it) => it.replaceAll(' ', '[-_ ]'))
    .join('|')})`

/** Phrases of languages, each word for word, with or without what stands between the words. */
const anyPhrase = (phrases: readonly string[]): string =>
  `(?i:${patternOf(phrases)
    .replaceAll('\\s{1,9}', '[-_ ]?')
    .replaceAll("['’]", "['’]?[-_ ]?")
    .replace(/\(\?(<?!)\[0-9A-Za-z[^\]]*\]\)/g, '(?$1\\p{L})')})`

/** What stands before a value: its key at the beginning of the line. An expression may look back at plain words alone. */
const behind = (keys: readonly string[], more = ''): string =>
  String.raw`(?<=^["']?${anyOf(keys)}["']?[ \t]{0,8}:[ \t]{1,20}["']?${more})`

const valueEnd = String.raw`(?=["']?[ \t]*(?:$|[ \t]#))`

/** The grammar of the frontmatter: the keys and values that are read there. */
export function frontmatterGrammar(languages: readonly Language[], made: string): Record<string, unknown> {
  const spoken = languages.flatMap(({ fields }) => facts.flatMap((fact) => phrasesOf(fields[fact])))
  const statuses = languages.flatMap((it) => stages.flatMap((stage) => phrasesOf(it.statuses[stage])))
  return {
    name: 'Triad’s keys and values in the frontmatter of Markdown',
    scopeName: 'markdown.triad.frontmatter',
    comment: `${made} Markdown embeds YAML in its frontmatter, and YAML has named keys and values already: what Triad knows of them gets a name besides. A known key keeps the colour of a key, so that the frontmatter of other tools looks as ever; a known value has the colour that “true” has in YAML. No scope here begins with “variable”: themes give that the colour of plain text, which would take theirs from strings and headings.`,
    injectionSelector: 'L:meta.embedded.block.frontmatter string',
    patterns: [
      {
        comment:
          'At the top level, so at the beginning of its line; hyphen, underscore, space and letter case are not told apart.',
        match: String.raw`(?<=^["']?)(?:${anyOf(knownKeys)}|${anyPhrase(spoken)})(?=["']?[ \t]*:(?:[ \t]|$))`,
        name: 'entity.name.tag.key.triad',
      },
      {
        match:
          behind(typeKeys) +
          anyOf(types.flatMap(({ id, title, aliases }) => [id, title, ...aliases])) +
          valueEnd,
        name: 'constant.language.type.triad',
      },
      {
        comment: 'More may be said of a status behind it: “done (2027-03-01)”; an emoji may stand before it.',
        match:
          behind(statusKeys, String.raw`[^\p{L}\n"']{0,4}`) +
          anyPhrase(statuses) +
          String.raw`(?=["']?[ \t]*(?:$|[ \t]#|[(,;–—]| - ))`,
        name: 'constant.language.status.triad',
      },
      {
        comment:
          'Alone in its value a full name is a role wherever it stands, also in a list of owners; a short one is a role only as the owner.',
        match: String.raw`(?<=[:\[,-][ \t]{1,20}["']?|[\[,]["']?)${anyOf(roles.map(({ id }) => id))}(?=["']?[ \t]*(?:$|[ \t]#|[\],]))`,
        name: 'constant.language.role.triad',
      },
      {
        match: behind(ownerKeys) + anyOf(roles.flatMap(({ aliases }) => aliases)) + valueEnd,
        name: 'constant.language.role.triad',
      },
    ],
  }
}
