import fc from 'fast-check'

/** What lines begin with: containers, indentation. */
const prefixes = [
  ...[
    '',
    '',
    '',
    ' ',
    '  ',
    '   ',
    '    ',
    '     ',
    '\t',
    '- ',
    '* ',
    '> ',
    '>',
    '1. ',
    '-\t',
    '>\t',
    '[^a]: ',
  ],
]

/** What blocks are made of, whole and broken. */
const words = [
  ...[
    'a',
    'b c',
    'text',
    '\u{1F600}',
    'é',
    '\0',
    '\f',
    '\u00a0',
    '\\',
    '!',
    '"',
    "'x'",
    '*a*',
    '*',
    '_',
    '`',
    '~',
  ],
  ...['#', '# h', '## h ##', '===', '=', '==', '---', '--', '***', '- - -', '_ _ _'],
  ...[
    '-',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '1) ',
    '10. ',
    '> ',
    '>',
    '[ ] ',
    '[x] ',
    '[ ]',
    '[x]',
    '[ ] **b**',
  ],
  ...['```', '````', '~~~', '``` js', '~~~js x'],
  ...['|', '| a |', '| a | b |', 'a | b', '|-|', '| - | :-: |', '-|-', '--- | ---', ':-', '\\|'],
  ...['[a]: b', '[a]:', '[a]: <b> "t"', '"t', 't"', '(y', '[', ']', '\\[', '[^a]: ', '[^a]:', '[^a b]: '],
  ...[
    '<!--',
    '-->',
    '<!-- c -->',
    '<div>',
    '</div>',
    '<x>',
    '<x a="b">',
    '<a',
    '=',
    '<pre>',
    '</pre>',
    '<script',
  ],
  ...['<?', '?>', '<!A', '<![CDATA[', ']]>', '&amp;', 'www.x', ' ', '  ', '   ', '     ', '\t', '\t\t'],
]

const lineEnds = ['\n', '\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n \n', '\n\t\n', '\n>\n', '\n\n\n']

const lines = fc
  .tuple(
    fc.array(fc.constantFrom(...prefixes), { maxLength: 3 }),
    fc.array(fc.constantFrom(...words), { maxLength: 3 }),
    fc.constantFrom(...lineEnds),
  )
  .map(([before, within, end]) => before.join('') + within.join('') + end)

/** Small documents, dense with what is near the edge between two constructs. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '', '\ufeff', '---\n', '---\na: b\n---\n'),
    fc.array(lines, { minLength: 1, maxLength: 7 }),
    fc.boolean(),
  )
  .map(([start, body, ends]) => start + (ends ? body.join('') : body.join('').replace(/(\r\n|\r|\n)$/, '')))
