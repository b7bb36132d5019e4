/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Elements, made by calls: what comes from a document becomes a text node or an attribute, and never markup.
 */

/** A list is one of words, of which those that are false are left out. */
type Value = string | number | boolean | null | undefined | readonly (string | false)[]
type Attributes = Readonly<Record<string, Value>>
type Content = Node | string | null

/** An HTML element. An attribute that is false, null or undefined is left out; `true` stands without a value. */
export const html = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] => filled(document.createElement(name), attributes, content)

/** An SVG element. */
export const svg = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...content: readonly Content[]
): SVGElementTagNameMap[K] =>
  filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, content)

function filled<E extends Element>(element: E, attributes: Attributes, content: readonly Content[]): E {
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value !== null && value !== undefined) element.setAttribute(name, textOf(value))
  element.append(...content.filter((it) => it !== null))
  return element
}

function textOf(value: NonNullable<Value>): string {
  if (typeof value === 'object') return value.filter(Boolean).join(' ')
  return value === true ? '' : String(value)
}

/** A button with a text, which does `run`. */
export function button(text: string, run: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = html('button', { type: 'button', ...attributes }, text)
  element.addEventListener('click', run)
  return element
}
