/** Phrases that begin like a story and are none: `As a result, we …`. */
export const noRole =
  /^\s*(?:result|consequence|reminder|note|rule|part|starting|start|matter|whole|follow|first|last|next|final|side|bonus|workaround|fallback|general|point|example|team|stretch|minimum|temporary|prerequisite|precaution|best practice|compromise|further|case study|design axioms?|axioms?|proof|experiment|expected|mentioned|described|discussed|noted|shown|explained|stated|always|usual|such|before|above|of|for|per|with|we|it|this|that|these|they|there)\b/i

/** What a heading says that names a story: `User Story 3 - Title`, `US-12`, `Story 1.1: Title`. */
export const storyHeading =
  /^(?:(?:user\s+)?story\s*(?:#?\d[\w.]*|[:\-–—])|(?:user\s+)?story\s+[A-Z]{1,5}-?\d|us[-_ ]?\d|us-[a-z]+-?\d|story-\d|\d+(?:\.\d+)*[a-z]?\s+user\s+story\b)/i

/** A scenario of its own: `Scenario: A card is refused`, `AC1 — Title`, `AC-US2-01`. */
export const criterionHeading =
  /^(?:scenario(?:\s+outline)?\b\s*(?:\d+\s*)?[:\-–—]|scenario\s+\d|ac[-_ ]?(?:[a-z]+\d*-)*\d)/i
