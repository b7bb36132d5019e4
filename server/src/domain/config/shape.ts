/** What a place in `triad.yaml` may hold. The reader, completion, hover and the JSON Schema follow from it. */
export type Shape =
  | { readonly kind: 'text' }
  /** A whole number, 0 or more. */
  | { readonly kind: 'number' }
  /** True or false. */
  | { readonly kind: 'truth' }
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
export type Vocabulary =
  | 'role'
  | 'owner'
  | 'type'
  | 'rule'
  | 'severity'
  | 'scope'
  | 'stage'
  | 'column'
  | 'share'

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
const number: Shape = { kind: 'number' }
const truth: Shape = { kind: 'truth' }
const roleChoice: Shape = { kind: 'choice', of: 'role' }

/** The whole of `triad.yaml`. */
export const shape: Shape & { kind: 'map' } = {
  kind: 'map',
  keys: {
    people: {
      doc: 'The people of the team, by the name that documents use. Once a person is listed here, an owner who is not is reported.',
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
              doc: 'The roles this person has, if there are several.',
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
            title: { doc: 'The name of the role in messages and in the overview.', shape: text },
            aliases: { doc: 'Other names that documents may use for it.', shape: texts },
          },
        },
      },
    },
    artifacts: {
      doc: 'The kinds of document: where they are, and kinds of your own.',
      shape: {
        kind: 'names',
        name: 'kind of document',
        of: 'type',
        open: true,
        each: {
          kind: 'map',
          keys: {
            title: { doc: 'The name of one of them: `user story`.', shape: text },
            plural: { doc: 'The name of several of them: `User stories`.', shape: text },
            aliases: { doc: 'Other names that `type` may have in documents.', shape: texts },
            include: {
              doc: 'Globs of the files of this kind, whatever their names: `docs/stories/**/*.md`.',
              shape: texts,
            },
            owner: {
              doc: 'The role, or the roles, that write it.',
              shape: { kind: 'list', of: roleChoice, orOne: true },
            },
            parents: {
              doc: 'The kinds it may be handed down from.',
              shape: { kind: 'list', of: { kind: 'choice', of: 'type' }, orOne: true },
            },
            sections: { doc: 'The titles of the sections that each of them must have.', shape: texts },
            prefix: { doc: 'How their ids begin: `US` in `US-12`.', shape: text },
            folder: { doc: 'The folder for new ones.', shape: text },
          },
        },
      },
    },
    owners: {
      doc: 'The owners of documents that name none themselves, by glob; the last glob that matches a document counts.',
      shape: {
        kind: 'names',
        name: 'glob',
        of: null,
        open: true,
        globs:
          'The owner of the documents that match this glob and name no owner themselves; the last glob that matches counts.',
        each: { kind: 'list', of: { kind: 'choice', of: 'owner' }, orOne: true },
      },
    },
    rules: {
      doc: 'The severity of each rule, or `off`; `[info, { max: 12 }]` sets its options, too. `{ each: true }` lists each document, even if nearly all of a kind lack the same.',
      shape: { kind: 'names', name: 'rule', of: 'rule', open: false, each: { kind: 'setting' } },
    },
    statuses: {
      doc: 'The words of your team for each stage, the usual one first: `active: [In Review, Doing]`.',
      shape: { kind: 'names', name: 'stage', of: 'stage', open: false, each: texts },
    },
    ready: {
      doc: 'What a story must have before the team takes it up. What is not set here, the rules decide.',
      shape: {
        kind: 'map',
        keys: {
          criteria: {
            doc: 'The least number of acceptance criteria: `1`. With `0` none are asked for.',
            shape: number,
          },
          owner: { doc: 'Whether it must have an owner.', shape: truth },
          parent: { doc: 'Whether it must name what it is part of.', shape: truth },
          why: { doc: 'Whether its sentence must say why.', shape: truth },
          fields: {
            doc: 'The fields that must have a value, in the frontmatter, on a line of the story or in its column: `[estimate]`.',
            shape: texts,
          },
        },
      },
    },
    done: {
      doc: 'What a story must have when it is done.',
      shape: {
        kind: 'map',
        keys: {
          criteria: {
            doc: 'Which of its acceptance criteria must be ticked. If this is not set, all must be once somebody has ticked one.',
            shape: { kind: 'choice', of: 'share' },
          },
        },
      },
    },
    board: {
      doc: 'How the board looks.',
      shape: {
        kind: 'map',
        keys: {
          columns: {
            doc: 'The columns from left to right: stages, or words that `statuses` gives to them.',
            shape: { kind: 'list', of: { kind: 'choice', of: 'column' }, orOne: true },
          },
          limits: {
            doc: 'How many stories may be in a column at once: `active: 5`.',
            shape: { kind: 'names', name: 'column', of: 'column', open: false, each: number },
          },
        },
      },
    },
    ids: {
      doc: 'Where ids must be unique.',
      shape: {
        kind: 'map',
        keys: {
          scope: {
            doc: 'Whether an id must be unique in the whole workspace or in its folder.',
            shape: { kind: 'choice', of: 'scope' },
          },
        },
      },
    },
    ignore: { doc: 'Globs of the files that Triad ignores: `archive/**`.', shape: texts },
  },
}
