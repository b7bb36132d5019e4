/** Phrases up to a pause that begin like a story and are none: `As a result, we …`, `As part of the release, …`. */
export const noRole =
  /^\s*(?:(?:(?:direct|natural|general|first|second|next|last|final|side|good|simple|quick|possible|temporary|bare|stretch)\s+)*(?:result|consequence|reminder|note|rule(?: of thumb)?|start|starting point|whole|follow[- ]?up|step|pass|resort|point(?! of sale)|goal|bonus|workaround|fallback|example|prerequisite|precaution|best practice|compromise|case study|(?:design )?axioms?|proof(?: of concept)?|experiment|team|minimum|always|usual|such|before|above)(?:\s+(?:of|we|i|in|from|for)\b[\s\S]*)?|(?:part|matter|point of reference|expected|mentioned|described|discussed|noted|shown|explained|stated|of|for|with|we|it|this|that|these|they|there)(?:\s[\s\S]*)?)\s*$/i

/** What a heading says that names a story: `User Story 3 - Title`, `US-12`, `Story 1.1: Title`. */
export const storyHeading =
  /^(?:要件\s*\d|(?:user\s+)?story\s*(?:#?\d[\w.]*|[:\-–—])|(?:user\s+)?story\s+[A-Z]{1,5}-?\d|(?:us|hu)[-_ ]?\d|(?:us|hu)-[a-z]+-?\d|story-\d|\d+(?:\.\d+)*[a-z]?\s+user\s+story\b)/i

/** A scenario of its own: `Scenario: A card is refused`, `AC1 — Title`, `AC-US2-01`. */
export const criterionHeading =
  /^(?:scenario(?:\s+outline)?\b\s*(?:\d+\s*)?[:\-–—]|scenario\s+\d|ac[-_ ]?(?:[a-z]+\d*-)*\d)/i
