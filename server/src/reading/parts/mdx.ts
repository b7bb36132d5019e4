import type { Span } from '../../text/span.ts'

/** An import or an export in the form of code; prose that begins with the word has another. */
const modulePattern =
  /import(?:\s+[\w*{$][^'"]{0,500}?\sfrom)?\s+["'][^"'\n]{1,300}["'];?[ \t]*(?:[\r\n]|$)|export\s+(?:(?:const|let|var)\s+[\w${[][^\n]{0,200}?=|(?:default\s+)?(?:async\s+)?(?:function|class)\b|default\s+[\w.(){}]{1,80};?[ \t]*(?:[\r\n]|$)|[{*])/y
/** `<Card title={name}>`, `</Card>`, `<>`: an element of CommonMark has no braces in it. */
const componentPattern = /<\/?(?:[A-Z][\w.]{0,80}(?=[\s/>])|>)/y

/** What a paragraph of MDX is that is no prose; null for prose. */
export function mdxAt(text: string, { start }: Span): 'module' | 'component' | null {
  const first = text.charCodeAt(start)
  if (first === 60) return isAt(componentPattern, text, start) ? 'component' : null
  // `import` and `export`
  const second = text.charCodeAt(start + 1)
  const isModule = (first === 105 && second === 109) || (first === 101 && second === 120)
  return isModule && isAt(modulePattern, text, start) ? 'module' : null
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
