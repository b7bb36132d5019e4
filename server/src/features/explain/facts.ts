import { parentsOf } from '../../domain/schema/schema.ts'
import type { Reference } from '../../reading/artifact/artifact.ts'
import { nounOf } from '../../reading/artifact/noun.ts'
import { evidenceAt } from '../../workspace/evidence.ts'
import { linksUp, resolve } from '../../workspace/links.ts'
import { ownerWithSource } from '../owners.ts'
import { evidenceEntries } from './because.ts'
import { type Entry, entry, words } from './explanation.ts'
import { at, type Telling } from './telling.ts'

/** What a document is and says of itself, each with the line that it stands in. */
export function factsOf(telling: Telling): Entry[] {
  const { workspace, artifact, say } = telling
  const { id, title, status } = artifact
  return [
    entry(
      say('Kind: {0}', nounOf(artifact)),
      evidenceEntries(evidenceAt(workspace, artifact.path), artifact.type.id, say),
    ),
    ...(id ? [entry(say('Id: {0}', at(telling, words(id.text), id)))] : []),
    entry(say('Title: {0}', at(telling, words(title.text), title))),
    entry(ownerLine(telling)),
    entry(status ? say('Status: {0}', statusOf(telling)) : say('Status: not said')),
    ...parentLines(telling),
  ]
}

function ownerLine(telling: Telling): string {
  const { workspace, artifact, say } = telling
  const { owner, ownerField } = artifact
  const name = ownerWithSource(workspace, artifact)
  if (name && !owner) return say('Owner: {0}', words(name))
  if (owner && name) return say('Owner: {0}', at(telling, words(name), owner))
  return ownerField
    ? say('Owner: nobody; the place is {0}', at(telling, say('left open'), ownerField.keySpan))
    : say('Owner: nobody')
}

function statusOf(telling: Telling): string {
  const { artifact, say } = telling
  const { status } = artifact
  if (!status) return ''
  const { text, stage } = status
  const written = at(telling, words(text), status)
  if (stage === null) return say('{0}, a word that is not known', written)
  return text.toLowerCase() === stage ? written : say('{0}, understood as {1}', written, stage)
}

/** What it is handed down from. Of a kind that is handed down from nothing, nothing is said. */
function parentLines(telling: Telling): Entry[] {
  const { workspace, artifact, say } = telling
  const named = linksUp(workspace, artifact)
  if (named.length > 0) return named.map((it) => entry(say('Part of: {0}', parentOf(telling, it))))
  const isAsked = parentsOf(workspace.config.schema, artifact.type).length > 0
  return isAsked ? [entry(say('Part of: nothing that it names'))] : []
}

function parentOf(telling: Telling, reference: Reference): string {
  const { workspace, artifact, say } = telling
  const written = at(telling, words(reference.text), reference)
  const target = resolve(workspace, artifact.path, reference.text)
  if (target.kind === 'nothing') return say('{0}, which is not there', written)
  if (target.kind === 'elsewhere' || target.path === reference.text) return written
  return say('{0}, which is {1}', written, target.path)
}
