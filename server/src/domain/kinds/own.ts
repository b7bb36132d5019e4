import { fold } from '../../text/fold.ts'
import type { Kind } from './kind.ts'

/** A kind that a team has made and called `name`, as it is where the team says nothing else of it. */
export const ownKind = (name: string): Kind => ({
  id: fold(name),

  title: name.replace(/[_-]+/g, ' '),
  plural: `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/[_-]+/g, ' ')}s`,
  aliases: [],
  nouns: [],
  count: null,
  link: null,
  icon: 'file-text',
  names: { files: [], unsure: null, folders: [] },
  proofs: [],
  lookalike: null,

  owners: ['product-manager', 'product-owner', 'product-leader'],
  parents: [],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: null,
  expected: false,
  lookBack: null,

  holds: 'what your team has agreed on',
  sections: [],
  stories: 'holds',
  items: 'none',
  objectives: 'none',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix:
    fold(name)
      .replace(/[^a-z]/g, '')
      .slice(0, 3)
      .toUpperCase() || 'X',
  folder: fold(name),
})
