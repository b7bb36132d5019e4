import type { Span } from '../../text/span.ts'

/** The few questions about meaning that the form of a document depends on; who builds the parts hands them in. */
export interface Words {
  /** Whether a story sentence may begin anywhere in `span` of the document `text`; told at once. */
  mayBegin(text: string, span: Span): boolean
  /** Whether a story sentence may begin at the start of `span`, markup in between aside. */
  begins(text: string, span: Span): boolean
  /** Whether the text at `offset` goes on with the want or the why of a sentence. */
  continues(text: string, offset: number): boolean
  /** Whether words end with one that joins them to what follows: `a gate, and`. */
  endsJoining(words: string): boolean
  /** Whether a sentence begins at the start of `span` with its why: there it goes on with nothing. */
  beginsWithWhy(text: string, span: Span): boolean
  /** Whether criteria may be named in `span` of the document `text`; told at once. */
  mayAnnounce(text: string, span: Span): boolean
  /** Whether a name announces acceptance criteria. */
  announces(name: string): boolean
  /** The same of a label in a story, where less has to be said: `Criteria: it is mine`. */
  announcesInStory(name: string): boolean
  /** The same of a line without bold and colon, which has to be the name and nothing more. */
  names(line: string): boolean
  /** Whether a name is that of one case, as scenarios and criteria with a number have them. */
  isCase(name: string): boolean
  /** Whether a name is that of something else than a group of criteria: `Notes`, `Priority`. */
  endsCriteria(name: string): boolean
}
