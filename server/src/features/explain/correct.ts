import { globOf } from '../../domain/config/globs.ts'
import type { Say } from '../../text/say.ts'
import { type Chapter, chapter, entry } from './explanation.ts'
import { at, type Telling } from './telling.ts'

/** What to write where a document is not what it is taken for. */
export function toCorrect(telling: Telling): Chapter[] {
  const { artifact, say } = telling
  const { path, recognisedBy, typeField } = artifact
  return chapter(say('If that is wrong'), [
    recognisedBy === 'frontmatter' && typeField
      ? entry(
          say(
            'It is something else: change {0} in its frontmatter',
            at(telling, `\`${typeField.text}\``, typeField),
          ),
        )
      : entry(say('It is something else: write {0} into its frontmatter', '`type: …`')),
    entry(
      say(
        'It is no product document: write {0} into triad.yaml',
        `\`ignore: [${JSON.stringify(globOf(path))}]\``,
      ),
    ),
  ])
}

/** What to write so that a document is taken for what it is. */
export const toMakeOne = (path: string, type: string, say: Say): Chapter[] =>
  chapter(say('To make it one'), [
    entry(say('Write what it is into its frontmatter: {0}', `\`type: ${type}\``)),
    entry(
      say(
        'Or write where such documents lie into triad.yaml: {0}',
        `\`artifacts: { ${type}: { include: [${JSON.stringify(globOf(path))}] } }\``,
      ),
    ),
  ])
