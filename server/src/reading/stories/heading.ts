/** What a heading says that names a story: `User Story 3 - Title`, `US-12`, `Story 1.1: Title`. */
export const storyHeading =
  /^(?:要件\s*\d|(?:user\s+)?story\s*(?:#?\d[\w.]*|[:\-–—])|(?:user\s+)?story\s+[A-Z]{1,5}-?\d|(?:us|hu)[-_ ]?\d|(?:us|hu)-[a-z]+-?\d|story-\d|\d+(?:\.\d+)*[a-z]?\s+user\s+story\b)/i
