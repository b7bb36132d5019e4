import type { ArtifactType } from '../../domain/schema/types.ts'
import { formatNamed } from '../../reading/artifact/formats.ts'
import {
  dueKeys,
  ownerKeys,
  parentKeys,
  statusKeys,
  tagKeys,
  titleKeys,
  typeKeys,
} from '../../reading/fields/other-keys.ts'
import type { Say } from '../../text/say.ts'
import type { Offer } from './suggestion.ts'

/** A key that can still be used, with the other keys that mean the same. */
interface Key {
  readonly key: string
  readonly also: readonly string[]
  readonly tells: string
}

const keysOf = (say: Say, owner: string): readonly Key[] => [
  { key: owner, also: ownerKeys, tells: say('The role, or the person, that owns it') },
  { key: 'parent', also: parentKeys, tells: say('What it is handed down from') },
  { key: 'status', also: statusKeys, tells: say('Its status') },
  { key: 'id', also: [], tells: say('The id that other documents use') },
  typeKey(say),
  { key: 'title', also: titleKeys, tells: say('What it is called') },
  { key: 'people', also: [], tells: say('Who works on it') },
  { key: 'due', also: dueKeys, tells: say('The date by which it is to be done') },
  { key: 'tags', also: tagKeys, tells: say('Your own words to find it by') },
  { key: 'review-by', also: [], tells: say('The date of its next review') },
  { key: 'triad', also: [], tells: say('The rules that are disabled here') },
]

const typeKey = (say: Say): Key => ({
  key: 'type',
  also: typeKeys,
  tells: say('What kind of document it is'),
})

/**
 * The keys that a document of `type` can still use, those it should not do without first. Where it is not known to
 * be any kind of product document, only the one that makes it one.
 */
export function keyOffers(
  type: ArtifactType | null,
  format: string,
  used: ReadonlySet<string>,
  say: Say,
): Offer[] {
  const keys = type ? keysOf(say, formatNamed(format)?.ownerKey ?? 'owner') : [typeKey(say)]
  return keys
    .filter(({ key, also }) => ![key, ...also].some((it) => used.has(it)))
    .filter(({ key }) => key !== 'parent' || (type?.parents.length ?? 0) > 0)
    .map(({ key, tells }) => ({ label: key, detail: tells, kind: 'key', filter: key }))
}
