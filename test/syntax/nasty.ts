/** Inputs that are slow for parsers that look back, or ahead, too far; each of about `size` characters. */
export const nasty: Readonly<Record<string, (size: number) => string>> = {
  'bullets in a line': (size) => repeat('- ', size),
  'bullets in a line, then text': (size) => `${repeat('- ', size)}a`,
  'stars in a line, then text': (size) => `${repeat('* ', size)}a`,
  'numbers in a line': (size) => repeat('1. ', size),
  'quotes in a line': (size) => repeat('> ', size),
  'quotes and bullets in a line': (size) => repeat('> - ', size),
  'footnotes in a line': (size) => repeat('[^a]: ', size),
  'open emphasis': (size) => repeat('*a_ ', size),
  'open brackets': (size) => repeat('[', size),
  'brackets and pipes': (size) => repeat('[|', size),
  pipes: (size) => repeat('|', size),
  backticks: (size) => repeat('`', size),
  'backticks and letters': (size) => repeat('`a', size),
  backslashes: (size) => repeat('\\', size),
  'open comments in a line': (size) => repeat('<!-- ', size),
  'open comments': (size) => repeat('<!--\n\n', size),
  'paragraphs and tags': (size) => repeat('a\n<x y="\n', size),
  'open definitions': (size) => repeat('[a]:\n', size),
  'definitions with open titles': (size) => repeat('[a]: b "t\n', size),
  'definition with an open title': (size) => `[a]: b\n"${repeat('t\n', size)}`,
  'definitions, titles on the next line': (size) => repeat('[a]: b\n"t"\n', size),
  'labels over many lines': (size) => repeat('[a\n', size),
  'one line': (size) => repeat('a', size),
  'white space': (size) => repeat(' ', size),
  tabs: (size) => repeat('\t', size),
  'tabs in a list': (size) => `${repeat('- ', 60)}a\n${repeat('\t', size)}b`,
  'blank lines': (size) => repeat('\n', size),
  'carriage returns': (size) => repeat('a\r', size),
  'blank lines in a deep list': (size) => `${repeat('- ', 60)}a\n${repeat('\n', size)}`,
  'deep nesting, then lines': (size) => `${repeat('> - ', 120)}a\n${repeat('b\n', size)}`,
  'deep nesting, then items': (size) => `${repeat('- > ', 120)}a\n${repeat('- b\n', size)}`,
  'growing lists': (size) => growing('- a', size),
  'growing ordered lists': (size) => growing('1. a', size),
  'lazy lines': (size) => `> a\n${repeat('b\n', size)}`,
  'lazy rows': (size) => `> | a |\n> | - |\n${repeat('| b |\n', size)}`,
  'rows without a table': (size) => repeat('| a |\n', size),
  'delimiter rows': (size) => repeat('|-|\n', size),
  'delimiter rows of other widths': (size) => repeat('|-|\n|-|-|\n\n', size),
  'an open fence': (size) => `\`\`\`\n${repeat('a\n', size)}`,
  'fences in quotes': (size) => repeat('> ```\n', size),
  'open frontmatter': (size) => `---\n${repeat('a: b\n', size)}`,
  'indented code and blanks': (size) => repeat('    a\n\n', size),
  underlines: (size) => repeat('a\n===\n', size),
  'definitions and underlines': (size) => repeat('[a]: b\n===\n', size),
}

const repeat = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length))

function growing(item: string, size: number): string {
  // All depths once in a kilobyte, so that ten times the size is ten times the same; much text has depths to spare.
  const depths = size < 100_000 ? 30 : 200
  const lines: string[] = []
  for (let length = 0, depth = 0; length < size; depth = (depth + 1) % depths) {
    const line = ' '.repeat(depth * item.indexOf('a')) + item
    lines.push(line)
    length += line.length + 1
  }
  return lines.join('\n')
}
