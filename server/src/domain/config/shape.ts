/** What a place in `triad.yaml` may hold. The reader, completion, hover and the JSON Schema follow from it. */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly of: Vocabulary }
  /** A list; `orOne` where a single value may stand without it. */
  | { readonly kind: 'list'; readonly of: Shape; readonly orOne?: boolean }
  /** A map with fixed keys. */
  | { readonly kind: 'map'; readonly keys: Readonly<Record<string, Key>> }
  /** A map whose keys are names: any name, or one of a vocabulary, `open` where others may be added. */
  | {
      readonly kind: 'names'
      readonly name: string
      readonly of: Vocabulary | null
      readonly open: boolean
      readonly each: Shape
      /** Where the names are globs: what one says. */
      readonly globs?: string
    }
  /** How a rule is set: a severity, or a list of one and the rule's options. */
  | { readonly kind: 'setting' }

export interface Key {
  /** What it is for, in a sentence or two. */
  readonly doc: string
  readonly shape: Shape
}

/** Sets of words that stand at several places. */
export type Vocabulary = 'role' | 'owner' | 'type' | 'rule' | 'severity' | 'scope'

export interface Word {
  readonly value: string
  /** What people call it. */
  readonly title: string
  readonly doc: string
  /** What else it may be written as, folded. */
  readonly names?: readonly string[]
}

const text: Shape = { kind: 'text' }
const texts: Shape = { kind: 'list', of: text, orOne: true }
const roleChoice: Shape = { kind: 'choice', of: 'role' }

/** The whole of `triad.yaml`. */
export const shape: Shape & { kind: 'map' } = {
  kind: 'map',
  keys: {
    people: {
      doc: 'Who works on the product, by the name documents call them. Once somebody stands here, an owner whom nobody knows is reported.',
      shape: {
        kind: 'names',
        name: 'person',
        of: null,
        open: true,
        each: {
          kind: 'map',
          keys: {
            name: { doc: 'The full name; documents may use it, too.', shape: text },
            role: { doc: 'The role this person has.', shape: roleChoice },
            roles: {
              doc: 'The roles this person has, where it is more than one.',
              shape: { kind: 'list', of: roleChoice, orOne: true },
            },
          },
        },
      },
    },
    roles: {
      doc: 'What your team calls the three roles.',
      shape: {
        kind: 'names',
        name: 'role',
        of: 'role',
        open: false,
        each: {
          kind: 'map',
          keys: {
            title: { doc: 'What the role is called in messages and in the overview.', shape: text },
            aliases: { doc: 'Further names that documents may use for it.', shape: texts },
          },
        },
      },
    },
    artifacts: {
      doc: 'The kinds of document: where those that are known lie, and kinds of your own.',
      shape: {
        kind: 'names',
        name: 'kind of document',
        of: 'type',
        open: true,
        each: {
          kind: 'map',
          keys: {
            title: { doc: 'What one of them is called: `user story`.', shape: text },
            plural: { doc: 'What several of them are called: `User stories`.', shape: text },
            aliases: { doc: 'Further names that `type` may have in documents.', shape: texts },
            include: {
              doc: 'Globs of the files that are of this kind, whatever they are called: `docs/stories/**/*.md`.',
              shape: texts,
            },
            owner: {
              doc: 'The role that produces it, or several.',
              shape: { kind: 'list', of: roleChoice, orOne: true },
            },
            parents: {
              doc: 'The kinds it may be handed down from.',
              shape: { kind: 'list', of: { kind: 'choice', of: 'type' }, orOne: true },
            },
            sections: { doc: 'The sections that each of them must hold, by title.', shape: texts },
            prefix: { doc: 'What their ids begin with: `US` in `US-12`.', shape: text },
            folder: { doc: 'Where new ones are put.', shape: text },
          },
        },
      },
    },
    owners: {
      doc: 'Who owns the documents that name nobody themselves, by globs; of those that fit a document the last counts.',
      shape: {
        kind: 'names',
        name: 'glob',
        of: null,
        open: true,
        globs:
          'The documents that fit this glob, and name no owner themselves, are owned so; the last glob that fits counts.',
        each: { kind: 'list', of: { kind: 'choice', of: 'owner' }, orOne: true },
      },
    },
    rules: {
      doc: 'How grave each rule is, or `off`; `[info, { max: 12 }]` sets its options, too. `{ each: true }` lists each document where nearly all lack the same.',
      shape: { kind: 'names', name: 'rule', of: 'rule', open: false, each: { kind: 'setting' } },
    },
    ids: {
      doc: 'How ids are counted.',
      shape: {
        kind: 'map',
        keys: {
          scope: {
            doc: 'Whether an id stands for one document of the workspace, or of its folder.',
            shape: { kind: 'choice', of: 'scope' },
          },
        },
      },
    },
    ignore: { doc: 'Globs of files that Triad leaves alone: `archive/**`.', shape: texts },
  },
}
