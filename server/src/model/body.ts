import { headFields } from '../reading/fields/head.ts'
import { buildParts } from '../reading/parts/build.ts'
import { words } from '../reading/words.ts'
import type { Field } from '../syntax/frontmatter.ts'
import type { Root } from '../syntax/nodes.ts'

/** The facts that the text of a document states, from its outline. */
export const bodyFields = (root: Root, text: string): Field[] =>
  headFields(text, buildParts(text, root, words))
