/** How long the outline takes: `node test/bench/outline.ts`. */
import { outline } from '../../server/src/syntax/outline.ts'
import { nasty } from '../syntax/nasty.ts'

const SIZES = [10_000, 100_000, 1_000_000]

/** A document of about 2 kB as people write them; no two have the same text. */
function typical(seed: number): string {
  const words = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => `word${(seed * 31 + from * 7 + at) % 977}`).join(' ')
  const section = (at: number) =>
    `## Section ${at} of ${seed}\n\n${words(24, at)},\n${words(9, at + 1)}.\n\n` +
    `- ${words(6, at)}\n- [ ] ${words(5, at)}\n  - [x] ${words(4, at)}\n- **${words(3, at)}**: ${words(5, at)}\n\n` +
    `1. ${words(5, at)}\n2. ${words(6, at)}\n\n`
  const table = `| Key | Value |\n| --- | ----- |\n| a${seed} | ${words(2, 1)} |\n| b | ${words(2, 2)} |\n\n`
  const front = `---\nid: US-${seed}\nstatus: open\nowner: product-owner\n---\n\n# Story ${seed}\n\n`
  return `${front}${section(1)}${section(2)}${section(3)}${table}\`\`\`gherkin\nGiven ${words(3, 3)}\n\`\`\`\n\n> ${words(8, 4)}\n`
}

const milliseconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] as number

const documents = Array.from({ length: 10_000 }, (_, at) => typical(at))
const bytes = documents.reduce((sum, it) => sum + it.length, 0)
// Reading a file gives flat strings; these are made of pieces until something looks into them.
for (const text of documents) text.charCodeAt(text.length - 1) || text.indexOf('\u0001')

console.log(`${documents.length} documents of ${Math.round(bytes / documents.length)} characters`)
console.log(`  cold  ${milliseconds(() => documents.forEach(outline)).toFixed(0)} ms for all`)
const warm = documents.map((text) => milliseconds(() => outline(text)))
console.log(`  warm  ${(median(warm) * 1000).toFixed(1)} µs median for one`)

console.log(
  `\n${'ms for'.padEnd(38)}${SIZES.map((size) => `${size / 1000} kB`.padStart(9)).join('')}   ns a character`,
)
for (const [name, make] of Object.entries(nasty)) {
  const times = SIZES.map((size) => {
    const text = make(size)
    return median(Array.from({ length: 5 }, () => milliseconds(() => outline(text))))
  })
  const each = times.map((time, at) => ((time * 1e6) / (SIZES[at] as number)).toFixed(1).padStart(7)).join('')
  console.log(name.padEnd(38) + times.map((time) => time.toFixed(2).padStart(9)).join('') + each)
}
