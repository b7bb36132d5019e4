/** What is hung on a heading for links: `{#ac}`, `{: #ac .note }`, ` ^ac`. */
const attributes =
  /[ \t]*\{:?[ \t]*(?:[#.][\w:.-]{1,80}|[\w-]{1,40}=[^{}\s]{1,60})(?:[ \t]+[^{}]{0,80})?\}[ \t]*$|[ \t]+\^(?=[\d-]*[a-z_])[\w-]{1,60}[ \t]*$/iu

/** No attributes stand further from the end than this. */
const longest = 200

/** Where the attributes at the end of a heading begin; its length where it has none. */
export function endOfName(heading: string): number {
  if (!/[}\w-][ \t]*$/.test(heading.slice(-20)) || !/[{^]/.test(heading)) return heading.length
  const from = Math.max(0, heading.length - longest)
  const match = attributes.exec(heading.slice(from))
  return match ? from + match.index : heading.length
}

/** The ids that a heading gives itself: `{#ac}` is `ac`, ` ^ac` is `^ac`. */
export function ownIds(heading: string): string[] {
  const tail = heading.slice(endOfName(heading))
  return [...tail.matchAll(/#([\p{L}\p{N}_:.-]{1,80})|(\^[\w-]{1,60})/gu)].map(
    (it) => it[1] ?? (it[2] as string),
  )
}

const anchor =
  /<[a-z][a-z0-9]{0,9}(?=[ \t\r\n])[^<>]{0,200}?[ \t\r\n](?:id|name)[ \t]{0,3}=[ \t]{0,3}(?:"([^"<>]{1,120})"|'([^'<>]{1,120})'|([^\s"'<>]{1,120}))/giu

/** The name of a heading, without the attributes at its end; its markup stays. */
export const withoutAttributes = (heading: string): string => heading.slice(0, endOfName(heading))

/** The ids of HTML elements in a text, as `<a id="ac">` and `<a name="ac">` give them. */
export function anchorsIn(text: string): string[] {
  if (!/<[a-z][^<>]{0,200}(?:id|name)[ \t]{0,3}=/i.test(text)) return []
  return [...text.matchAll(anchor)].flatMap((it) => it[1] ?? it[2] ?? it[3] ?? [])
}

const block = /[ \t](\^(?=[\d-]*[a-z_])[\w-]{1,60})[ \t]*(?=[\r\n]|$)/gi

/** The ids of blocks, as they stand at the end of a line: `It is mine. ^ac`. */
export const blockIdsIn = (text: string): string[] =>
  text.includes(' ^') ? [...text.matchAll(block)].map((it) => it[1] as string) : []
