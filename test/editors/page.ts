import { readFileSync } from 'node:fs'

/** The fences of a page about editors, in one language. */
export function fencesIn(page: string, language: string): string[] {
  const text = readFileSync(new URL(`../../server/docs/editors/${page}.md`, import.meta.url), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, fence = '']) => fence,
  )
}
