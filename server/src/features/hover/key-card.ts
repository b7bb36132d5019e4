import {
  dueKeys,
  ownerKeys,
  parentKeys,
  statusKeys,
  titleKeys,
  typeKeys,
} from '../../reading/fields/other-keys.ts'
import type { Say } from '../../text/say.ts'
import type { Card, Writing } from './style.ts'

/** Frontmatter keys by what they mean: the first is the usual one. */
const meanings: readonly { readonly keys: readonly string[]; readonly tell: (say: Say) => string }[] = [
  {
    keys: typeKeys,
    tell: (say) =>
      say('What kind of document this is. It decides who usually owns it and what it has to hold.'),
  },
  {
    keys: ['id'],
    tell: (say) =>
      say('The name by which other documents refer to this one, like US-12. Only one document can have it.'),
  },
  {
    keys: titleKeys,
    tell: (say) => say('What the document is called. Without it, that is its first heading.'),
  },
  {
    keys: statusKeys,
    tell: (say) =>
      say('Its status: draft, proposed, ready, active, done or dropped, or another word for one of these.'),
  },
  {
    keys: ownerKeys,
    tell: (say) =>
      say('Who owns this document: product-leader, product-manager or product-owner, a person, or a list.'),
  },
  {
    keys: parentKeys,
    tell: (say) =>
      say(
        'What this is handed down from, and so what it is for: an id like F-3, the path of a document, or a list.',
      ),
  },
  { keys: ['people'], tell: (say) => say('Who works on it.') },
  { keys: dueKeys, tell: (say) => say('The date by which it is to be done, such as 2027-03-31.') },
  {
    keys: ['tags', 'tag'],
    tell: (say) => say('Your own words to find it by, in the overview and with triad list --tag.'),
  },
  {
    keys: ['review-by'],
    tell: (say) => say('The date of its next review, such as 2027-03-31.'),
  },
  {
    keys: ['triad'],
    tell: (say) => say('Settings for this document: disable lists the rules that are switched off here.'),
  },
]

/** What a frontmatter key means, and how else it can be written; null for a key that Triad leaves alone. */
export function keyCard(
  { style, say }: Writing,
  key: { readonly key: string; readonly name: string },
): Card | null {
  const found = meanings.find(({ keys }) => keys.includes(key.name))
  if (!found) return null
  const others = found.keys.filter((it) => it !== key.name)
  return {
    title: style.title(key.key, null),
    facts: [],
    words: [
      style.text(found.tell(say)),
      others.length === 0 ? null : say('Can also be written {0}.', others.map(style.text).join(', ')),
    ],
  }
}
