import { wordsOf } from '../../domain/config/words.ts'
import { withoutId } from '../../reading/artifact/items.ts'
import { rules } from '../../rules/index.ts'
import type { Say } from '../../text/say.ts'
import { stageOf } from '../../workspace/possible-parents.ts'
import { artifactAt, type Workspace } from '../../workspace/workspace.ts'
import { ownerWithSource } from '../owners.ts'
import type { About } from './suggestion.ts'

/**
 * What is to be known of a suggestion, as plain text: what stands in a document is nobody's markup. Null where it is
 * gone, and for `about` of any other shape: it has been to the editor and back.
 */
export function cardOf(workspace: Workspace, about: About, say: Say): string | null {
  switch (about.kind) {
    case 'artifact':
      return artifactCard(workspace, String(about.path), about.item, say)
    case 'role':
    case 'type':
    case 'rule':
      return wordsOf(workspace.config, rules)[about.kind].find(({ value }) => value === about.id)?.doc ?? null
    default:
      return null
  }
}

function artifactCard(workspace: Workspace, path: string, id: string | null, say: Say): string | null {
  const artifact = artifactAt(workspace, path)
  if (!artifact) return null
  const item = artifact.items.find((it) => it.id.text === id)
  const title = item ? withoutId(item.title.text, item.id.text) : artifact.title.text
  const owner = ownerWithSource(workspace, artifact)
  const facts = [artifact.type.title, item ? '' : (artifact.id?.text ?? ''), stageOf(artifact)]
  return [
    title,
    ...(item ? [say('In {0}', artifact.title.text)] : []),
    facts.filter((it) => it !== '').join(' · '),
    owner ? say('Owned by {0}', owner) : say('Nobody owns it yet'),
    path,
  ].join('\n')
}
