/** A criterion in the parts of a scenario; what it does not say is null. */
export interface Steps {
  /** What it is called, with what sets that apart: `#1 `, `**AC-2:** `; most often empty. */
  readonly name: string
  readonly given: string | null
  readonly when: string | null
  readonly outcome: string
}

const name =
  /^(?:#\d{1,4}[:.)]?\s+|[*_]{0,3}(?:AC|US|FR|NFR|TC)[-_ ]?[A-Z0-9]{0,10}[-_.]?\d[\w.-]{0,12}[*_]{0,3}\s*[:.–—-]?[*_]{0,3}\s+|(?:\*\*|__)[^*_]{1,60}(?:[:.–—-](?:\*\*|__)|(?:\*\*|__)\s*[:–—-])\s*)/

/** What goes on with the same clause behind a comma. */
const noClause = /^(?:and|or|but|nor|so|which|who|whose|where|while|because|as well as|e\.g|i\.e|etc)\b/i

const opensGiven = /^(?:given|assuming)(?:\s+that)?\s+/i
const opensWhen = /^(?:when(?:ever)?|if|once|as soon as)\s+/i
/** `, when …` behind a Given, and `, then …` behind either; `and then` goes on with the same step. */
const when = /[,;]?(?<!\b(?:and|or|but))\s+(?:and\s+)?when(?:ever)?\s+/i
const then = /[,;:]?(?<!\b(?:and|or|but|since|until))\s+then,?\s+/i
/** What a clause begins with behind the comma that parts it from its condition. */
const clause =
  /^(?:the|an?|its?|they|their|he|his|she|her|we|our|i|my|you|your|this|that|these|those|there|no|all|each|every|any|both|only|nothing|nobody|users?|customers?|someone|everybody)\b/i

/**
 * The sentence of a criterion as a scenario: `If a card expires, the guest is told` has a When and a Then. Every word
 * stays but those that the names of the steps stand for. What cannot be told apart is what can be seen then.
 */
export function stepsOf(source: string): Steps {
  const text = source.replace(/\\?\s+/g, ' ').trim()
  const called = name.exec(text)?.[0] ?? ''
  const said = text.slice(called.length)
  const steps = called.length < text.length ? split(said) : null
  return steps
    ? { name: called, ...steps, outcome: lowered(steps.outcome) }
    : { name: called, given: null, when: null, outcome: lowered(said) }
}

function split(text: string): Omit<Steps, 'name'> | null {
  const bare = masked(text)
  const given = opensGiven.exec(bare)
  if (given) {
    const from = given[0].length
    const at = partedBy(bare, from, when)
    if (at) {
      const rest = conditionAndClause(text, bare, at.end)
      return rest && isSome(text.slice(from, at.start))
        ? { given: text.slice(from, at.start), when: rest[0], outcome: rest[1] }
        : null
    }
    const rest = conditionAndClause(text, bare, from)
    return rest && { given: rest[0], when: null, outcome: rest[1] }
  }
  const opening = opensWhen.exec(bare)
  const parts = opening && conditionAndClause(text, bare, opening[0].length)
  return parts && { given: null, when: parts[0], outcome: parts[1] }
}

/** What stands before and behind the `then`, or the comma, that parts a condition from what follows of it. */
function conditionAndClause(text: string, bare: string, from: number): readonly [string, string] | null {
  const marked = partedBy(bare, from, then)
  // `If none is left, say so, then stop` has its comma first.
  const isLate = marked && /^\s/.test(bare.slice(marked.start)) && /,\s/.test(bare.slice(from, marked.start))
  const at = isLate ? (comma(bare, from) ?? marked) : (marked ?? comma(bare, from))
  if (!at || /:\s/.test(bare.slice(from, at.start))) return null
  const parts = [text.slice(from, at.start), text.slice(at.end)] as const
  return parts.every(isSome) ? parts : null
}

/** The only comma, or the first one of several behind which a clause begins. */
function comma(bare: string, from: number): Place | null {
  const commas = [...bare.slice(from).matchAll(/,\s+/g)].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }))
  const [only, ...others] = commas
  if (only && others.length === 0) return noClause.test(bare.slice(only.end)) ? null : only
  return commas.find(({ end }) => clause.test(bare.slice(end))) ?? null
}

interface Place {
  readonly start: number
  readonly end: number
}

function partedBy(bare: string, from: number, pattern: RegExp): Place | null {
  const match = pattern.exec(bare.slice(from))
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}

/** Whether a part says something: `so` of `If so, …` does not. */
const isSome = (part: string): boolean => /\S\s+\S/.test(part)

/** `text` with what stands in code, quotes and brackets blanked out, in place: a comma in there parts nothing. */
const masked = (text: string): string =>
  text.replace(/`[^`]*`|"[^"]*"|“[^”]*”|\([^()]*\)|\[[^[\]]*\]/g, (inner) => 'x'.repeat(inner.length))

/** A first word that is no name begins small behind the name of a step. */
const lowered = (text: string): string =>
  text.replace(
    /^(?:The|An?|Its?|They|There|Th(?:is|at|ese|ose)|No|All|Each|Every|Any|Both|Only|When|If|Users?|Customers?|Guests?)\b/,
    (word) => word.toLowerCase(),
  )
