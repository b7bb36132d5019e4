import { formatNamed } from '../../reading/artifact/formats.ts'
import type { Say } from '../../text/say.ts'
import { at, type Telling } from './telling.ts'

/** What makes a document of its kind: a clause each, the weightiest first. */
export function becauseOf(telling: Telling): string[] {
  const { artifact, workspace, say } = telling
  const { recognisedBy, typeField, path, format } = artifact
  switch (recognisedBy) {
    case 'frontmatter':
      return [
        typeField
          ? at(telling, say('its frontmatter says so: `{0}`', typeField.text), typeField)
          : say('its frontmatter says so'),
      ]
    case 'config': {
      const glob = workspace.config.includes.find(({ takes }) => takes(path))?.glob ?? path
      return [say('triad.yaml takes it in: `{0}`', glob)]
    }
    case 'format':
      return [say('it lies where a known format keeps them: {0}', formatNamed(format)?.title ?? format)]
    case 'name':
      return [nameOf(path, say)]
  }
}

const nameOf = (path: string, say: Say): string => say('its file or its folder is called so: `{0}`', path)
