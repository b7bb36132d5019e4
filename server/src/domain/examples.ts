/**
 * What repairs leave to be filled in, where an editor has no tab stops, or nobody has typed over them. It is read as
 * what it is: nothing yet.
 */
export const examples = {
  criterion: 'What must be true when this is done',
  otherCriterion: 'What happens when it goes wrong',
  start: 'a starting point',
  event: 'something happens',
  outcome: 'this can be seen',
  role: 'role',
  want: 'do something',
  why: 'it is worth something',
  raised: 'What is raised from 10 to 20',
  person: 'name',
  lowered: 'What is brought down to 5 %',
} as const

/** The same below a heading that a repair puts in: what a document of the kind `noun` says there. */
export const sectionExample = (noun: string): string => `What this ${noun} says of it`

const whole = new Set(
  [
    examples.criterion,
    examples.otherCriterion,
    examples.raised,
    examples.lowered,
    `given ${examples.start} when ${examples.event} then ${examples.outcome}`,
  ].map((it) => it.toLowerCase()),
)

/** Characters; no example is longer. */
const longest = 120

/** Whether an entry or a paragraph, with or without its markup, says no more than an example. */
export const isExample = (text: string): boolean =>
  text.length <= longest && /^[\s*_]*(?:what |given)/i.test(text) && whole.has(bare(text))

/** Whether a part of a story sentence does. */
export const isExamplePart = (text: string): boolean =>
  text.length <= longest && [examples.role, examples.want, examples.why].some((it) => it === bare(text))

const bare = (text: string): string =>
  text
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim()
    .toLowerCase()

const end = String.raw`(?=[*_.]*\s*(?:$|[\r\n]))`

/** Examples within a block of prose: an expression, as each is only one in the place it is put in. */
export const examplePattern = [
  `(?:${[examples.criterion, examples.otherCriterion, examples.raised, examples.lowered].join('|')})${end}`,
  String.raw`(?<=^[\s*_]*)What this [\w -]{1,40} says of it${end}`,
  String.raw`(?<=\bgiven[*_]*\s)${examples.start}(?=[*_.,]*\s*(?:$|[\r\n]|[*_]*when\b))`,
  String.raw`(?<=\bwhen[*_]*\s)${examples.event}(?=[*_.,]*\s*(?:$|[\r\n]|[*_]*then\b))`,
  String.raw`(?<=\bthen[*_]*\s)${examples.outcome}${end}`,
  String.raw`(?<=\bas an? )${examples.role}(?=, )`,
  String.raw`(?<=\bi want to )${examples.want}(?=[,.]|\s*$)`,
  String.raw`(?<=\bso that )${examples.why}(?=[,.]|\s*$)`,
].join('|')

/** Words of which one stands in every text that holds an example: looked for one by one, they are found fast. */
export const exampleWords: readonly string[] = [
  examples.criterion,
  examples.otherCriterion,
  examples.raised,
  examples.lowered,
  'says of it',
  examples.start,
  examples.event,
  examples.outcome,
  `a ${examples.role},`,
  examples.want,
  examples.why,
]
