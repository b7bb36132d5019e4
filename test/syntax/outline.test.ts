import { describe, expect, test } from 'vitest'
import { outline } from '../../server/src/syntax/outline.ts'
import { walk } from '../../server/src/syntax/walk.ts'
import { print } from './print.ts'

/** A title, a document, and what its outline prints as. */
type Case = readonly [string, string, ...string[]]

const cases = (name: string, ...table: Case[]) =>
  describe(name, () => {
    test.each(table.map(([title, text, ...lines]) => ({ title, text, lines })))('$title', ({ text, lines }) =>
      expect(print(outline(text), text)).toEqual(lines),
    )
  })

cases(
  'frontmatter',
  ['is what two fences enclose', '---\na: b\n---\n# T', 'yaml "a: b"', 'heading(1) "T"'],
  ['may be empty', '---\n---\n', 'yaml ""'],
  ['may have one blank line', '---\n\n---\n', 'yaml ""'],
  ['lets white space follow the fences', '---  \na\n---\t\nb', 'yaml "a"', 'paragraph "b"'],
  [
    'is a thematic break when nothing closes it',
    '---\n- a\n',
    'thematicBreak "---"',
    'list',
    '  listItem',
    '    paragraph "a"',
  ],
  ['is closed by exactly three dashes', '---\na\n----\n---\n', 'yaml "a\\n----"'],
  ['has to be on the first line', '\n---\na\n---\n', 'thematicBreak "---"', 'heading(2) "a"'],
  ['follows a byte order mark', '\ufeff---\na\n---', 'yaml "a"'],
  ['keeps CRLF inside', '---\r\na\r\nb\r\n---\r\n', 'yaml "a\\r\\nb"'],
)

cases(
  'headings',
  ['lose their closing sequence', '## a ##', 'heading(2) "a"'],
  ['keep a hash that belongs to a word', '# a#', 'heading(1) "a#"'],
  ['may be empty', '###', 'heading(3) ""'],
  ['may be nothing but a closing sequence', '# ##', 'heading(1) ""'],
  ['need white space', '#a', 'paragraph "#a"'],
  ['have at most six levels', '####### a', 'paragraph "####### a"'],
  ['interrupt a paragraph', 'a\n# b', 'paragraph "a"', 'heading(1) "b"'],
  ['may be underlined', 'a\n===\nb\nc\n--', 'heading(1) "a"', 'heading(2) "b\\nc"'],
  ['are not underlined on a lazy line', '> a\n---', 'blockquote', '  paragraph "a"', 'thematicBreak "---"'],
  ['are not made of definitions', '[a]: b\n===', 'definition "[a]: b"', 'paragraph "==="'],
)

cases(
  'lists',
  [
    'nest by indentation',
    '- a\n  - b\n- c',
    'list',
    '  listItem',
    '    paragraph "a"',
    '    list',
    '      listItem',
    '        paragraph "b"',
    '  listItem',
    '    paragraph "c"',
  ],
  [
    'end where the bullet changes',
    '- a\n* b',
    'list',
    '  listItem',
    '    paragraph "a"',
    'list',
    '  listItem',
    '    paragraph "b"',
  ],
  [
    'know their first number',
    '7) a\n8) b',
    'list(7)',
    '  listItem',
    '    paragraph "a"',
    '  listItem',
    '    paragraph "b"',
  ],
  ['interrupt a paragraph only with 1', 'a\n2. b', 'paragraph "a\\n2. b"'],
  ['interrupt a paragraph only with text', 'a\n*', 'paragraph "a\\n*"'],
  ['have numbers of at most nine digits', '1234567890. a', 'paragraph "1234567890. a"'],
  ['take lazy lines', '- a\nb', 'list', '  listItem', '    paragraph "a\\nb"'],
  [
    'take more blocks by indentation',
    '- a\n\n  b',
    'list',
    '  listItem',
    '    paragraph "a"',
    '    paragraph "b"',
  ],
  ['may have empty items', '-\n- a', 'list', '  listItem', '  listItem', '    paragraph "a"'],
  ['leave an empty item after a blank line', '-\n\n  a', 'list', '  listItem', 'paragraph "a"'],
  ['count a tab as columns', '-\ta\n\n\tb', 'list', '  listItem', '    paragraph "a"', '    paragraph "b"'],
  ['may start with indented code', '-     a', 'list', '  listItem', '    code() "    a"'],
  [
    'are no thematic breaks',
    '- a\n- - -',
    'list',
    '  listItem',
    '    paragraph "a"',
    'thematicBreak "- - -"',
  ],
)

cases(
  'checkboxes',
  [
    'are checked or not',
    '- [ ] a\n- [x] b\n- [X] c',
    'list',
    '  listItem "[ ]"',
    '    paragraph "a"',
    '  listItem "[x]"',
    '    paragraph "b"',
    '  listItem "[X]"',
    '    paragraph "c"',
  ],
  [
    'need text after them',
    '- [ ]\n- [x] ',
    'list',
    '  listItem',
    '    paragraph "[ ]"',
    '  listItem',
    '    paragraph "[x] "',
  ],
  ['need white space after them', '- [x]a', 'list', '  listItem', '    paragraph "[x]a"'],
  ['are in ordered lists, too', '1. [x] a', 'list(1)', '  listItem "[x]"', '    paragraph "a"'],
  [
    'are the first thing in the item',
    '- a\n\n  [x] b',
    'list',
    '  listItem',
    '    paragraph "a"',
    '    paragraph "[x] b"',
  ],
  [
    'stand behind nothing, be it an empty item',
    '- -\n  [x] b',
    'list',
    '  listItem',
    '    list',
    '      listItem',
    '    paragraph "[x] b"',
  ],
  [
    'are followed by other than plain text',
    '- [x] **a**',
    'list',
    '  listItem "[x]"',
    '    paragraph "**a**"',
  ],
  ['are not in quotes', '> [x] a', 'blockquote', '  paragraph "[x] a"'],
)

cases(
  'tables',
  [
    'have a header and rows',
    '| a | b |\n|--|:-:|\n| c | d |',
    'table',
    '  tableRow',
    '    tableCell "a"',
    '    tableCell "b"',
    '  tableRow',
    '    tableCell "c"',
    '    tableCell "d"',
  ],
  ['need no outer pipes', 'a | b\n- | -\n', 'paragraph "a | b"', 'list', '  listItem', '    paragraph "| -"'],
  ['need a pipe or a colon below', 'a\n:-', 'table', '  tableRow', '    tableCell "a"'],
  ['need as many delimiters as header cells', '| a |\n|-|-|', 'paragraph "| a |\\n|-|-|"'],
  [
    'have short and long rows',
    '|a|b|\n|-|-|\n|c\n|d|e|f|',
    'table',
    '  tableRow',
    '    tableCell "a"',
    '    tableCell "b"',
    '  tableRow',
    '    tableCell "c"',
    '  tableRow',
    '    tableCell "d"',
    '    tableCell "e"',
    '    tableCell "f"',
  ],
  ['let pipes be escaped', '| a \\| b |\n|-|', 'table', '  tableRow', '    tableCell "a \\\\| b"'],
  ['interrupt a paragraph', 'x\n| a |\n|-|', 'paragraph "x"', 'table', '  tableRow', '    tableCell "a"'],
  ['end at a blank line', '|a|\n|-|\n\nb', 'table', '  tableRow', '    tableCell "a"', 'paragraph "b"'],
  [
    'end where another block starts',
    '|a|\n|-|\n> b',
    'table',
    '  tableRow',
    '    tableCell "a"',
    'blockquote',
    '  paragraph "b"',
  ],
  [
    'take text as a row',
    '|a|\n|-|\nb',
    'table',
    '  tableRow',
    '    tableCell "a"',
    '  tableRow',
    '    tableCell "b"',
  ],
  [
    'have no lazy rows',
    '> |a|\n> |-|\nb',
    'blockquote',
    '  table',
    '    tableRow',
    '      tableCell "a"',
    'paragraph "b"',
  ],
  [
    'may have empty cells',
    '|a|b|\n|-|-|\n| |c|',
    'table',
    '  tableRow',
    '    tableCell "a"',
    '    tableCell "b"',
    '  tableRow',
    '    tableCell ""',
    '    tableCell "c"',
  ],
)

cases(
  'code',
  ['has a language', '```js x\na\n\nb\n```\nc', 'code(js) "a\\n\\nb"', 'paragraph "c"'],
  ['is closed by as many marks', '~~~~\n~~~\n~~~~~\na', 'code() "~~~"', 'paragraph "a"'],
  ['may be empty', '```\n```', 'code() ""'],
  ['goes on to the end when nothing closes it', '```\na\n', 'code() "a"'],
  ['ends with its container', '> ```\n> a\nb', 'blockquote', '  code() "> a"', 'paragraph "b"'],
  ['has no backtick behind backticks', '``` a`', 'paragraph "``` a`"'],
  ['may be indented', '    a\n\n    b\nc', 'code() "    a\\n\\n    b"', 'paragraph "c"'],
  ['indented, does not interrupt a paragraph', 'a\n    b', 'paragraph "a\\n    b"'],
)

cases(
  'HTML',
  ['1: goes on to a raw end tag', '<pre>\n\na</PRE> b\nc', 'html "<pre>\\n\\na</PRE> b"', 'paragraph "c"'],
  [
    '2: may be a comment over blank lines',
    '<!-- a\n\nb --> c\nd',
    'html "<!-- a\\n\\nb --> c"',
    'paragraph "d"',
  ],
  ['2: may be a comment on one line', '<!-- a -->\nb', 'html "<!-- a -->"', 'paragraph "b"'],
  ['3: may be an instruction', '<?a\n?>\nb', 'html "<?a\\n?>"', 'paragraph "b"'],
  ['4: may be a declaration', '<!A\n>\nb', 'html "<!A\\n>"', 'paragraph "b"'],
  ['5: may be character data', '<![CDATA[\n]]>\nb', 'html "<![CDATA[\\n]]>"', 'paragraph "b"'],
  [
    '6: goes on to a blank line',
    'a\n<div>\n*b*\n\nc',
    'paragraph "a"',
    'html "<div>\\n*b*"',
    'paragraph "c"',
  ],
  ['7: is a complete tag on a line', '<x y="z">\na\n\nb', 'html "<x y=\\"z\\">\\na"', 'paragraph "b"'],
  ['7: does not interrupt a paragraph', 'a\n<x>', 'paragraph "a\\n<x>"'],
  ['7: is nothing but the tag', '<x> a', 'paragraph "<x> a"'],
)

cases(
  'quotes and footnotes',
  ['take lazy lines', '> a\nb\n\nc', 'blockquote', '  paragraph "a\\nb"', 'paragraph "c"'],
  ['nest', '> > a\n> b\n>\n> c', 'blockquote', '  blockquote', '    paragraph "a\\n> b"', '  paragraph "c"'],
  [
    'hold other blocks',
    '> # a\n> - b',
    'blockquote',
    '  heading(1) "a"',
    '  list',
    '    listItem',
    '      paragraph "b"',
  ],
  ['share a tab with what is in them', '>\t\ta', 'blockquote', '  code() "\\ta"'],
  [
    'are footnotes with a label',
    '[^a]: b\n\n    c\n\nd',
    'footnoteDefinition',
    '  paragraph "b"',
    '  paragraph "c"',
    'paragraph "d"',
  ],
  ['are no footnotes with white space in it', '[^a b]: c', 'definition "[^a b]: c"'],
)

cases(
  'definitions',
  [
    'have a destination and a title',
    '[a]: <b c> "d"\n[e]: f',
    'definition "[a]: <b c> \\"d\\""',
    'definition "[e]: f"',
  ],
  ['may spread over lines', '[a]:\nb\n"c\nd"\ne', 'definition "[a]:\\nb\\n\\"c\\nd\\""', 'paragraph "e"'],
  ['do without a title that is none', '[a]: b\n"c" d', 'definition "[a]: b"', 'paragraph "\\"c\\" d"'],
  ['do not interrupt a paragraph', 'a\n[b]: c', 'paragraph "a\\n[b]: c"'],
  ['need a label', '[ ]: a', 'paragraph "[ ]: a"'],
  ['in quotes, spread over their lines', '> [a]:\n> b', 'blockquote', '  definition "[a]:\\n> b"'],
)

cases(
  'line ends and odd characters',
  ['CRLF', '# a\r\n\r\nb\r\nc\r\n', 'heading(1) "a"', 'paragraph "b\\r\\nc"'],
  ['lone CR', '# a\r\rb\rc', 'heading(1) "a"', 'paragraph "b\\rc"'],
  ['byte order mark', '\ufeff# a', 'heading(1) "a"'],
  [
    'astral characters',
    '- \u{1F600}\n  # \u{1F600}',
    'list',
    '  listItem',
    '    paragraph "\u{1F600}"',
    '    heading(1) "\u{1F600}"',
  ],
  ['NUL and other controls', '\0\n\f', 'paragraph "\\u0000\\n\\f"'],
  ['a no-break space is text', '\u00a0', 'paragraph "\u00a0"'],
  ['nothing', ''],
  ['nothing but a byte order mark', '\ufeff'],
  ['nothing but white space', ' \n\t\n'],
)

describe('offsets', () => {
  const spans = (text: string) =>
    [...walk(outline(text))].map(({ node }) => `${node.type} ${node.start}-${node.end}`)

  test('count UTF-16 units, and the byte order mark', () =>
    expect(spans('\ufeff\u{1F600}\r\n\r\n# a')).toEqual(['paragraph 1-3', 'heading 7-10']))

  test('a container starts with its marker and ends with its last block', () =>
    expect(spans('  - a\n\n  - > b\n\n\nc')).toEqual([
      ...[
        'list 2-14',
        'listItem 2-5',
        'paragraph 4-5',
        'listItem 9-14',
        'blockquote 11-14',
        'paragraph 13-14',
      ],
      'paragraph 17-18',
    ]))

  test('a cell starts with its leading pipe, a row ends with its line', () =>
    expect(spans('| a | b |\n|-|-|')).toEqual([
      'table 0-15',
      'tableRow 0-9',
      'tableCell 0-4',
      'tableCell 4-9',
    ]))
})

describe('depth', () => {
  test('is bounded: what would open the 33rd container is text', () => {
    const text = `${'> '.repeat(32)}- a`
    expect(print(outline(text), text).at(-1)?.trim()).toBe('paragraph "- a"')
  })

  test('counts a list and its item once', () => {
    const text = `${'- '.repeat(31)}a`
    expect(print(outline(text), text)).toHaveLength(63)
  })
})
