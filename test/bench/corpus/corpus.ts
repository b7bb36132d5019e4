import { type Fault, faultOf, frontmatter } from './faults.ts'
import { type Writer, writerFor } from './sentences.ts'
import type { Shape } from './shape.ts'

/**
 * Made product docs for measuring: each about 2 kB, always the same, and no sentence in any two of them or twice in
 * one, since what is read once and kept for the next time would be measured for all times. Ids occur once, and parents
 * are there, but for the faults of the shape.
 */
export function* corpus(count: number, shape: Shape): Generator<[path: string, text: string]> {
  yield ['strategy/strategy.md', strategy(writerFor(0))]
  for (let n = 1; n < count; n++) {
    const folder = teams[Math.floor(n / 500) % teams.length] as string
    const writer = writerFor(n)
    const kind = kindOf(n)
    const fault = kind === 'story' || kind === 'feature' ? faultOf(n, kind, shape.findings) : null
    const made: Made = { n, writer, fault, links: linksFrom(n, count, shape) }
    yield [
      `${folder}/${pathOf(n)}`,
      kind === 'story' && shape.stories === 'lists' ? stories(made) : texts[kind](made),
    ]
  }
}

type KindOfOne = 'roadmap' | 'feature' | 'note' | 'okr' | 'story'

/** A document in the making. */
interface Made {
  readonly n: number
  readonly writer: Writer
  readonly fault: Fault | null
  /** The section that lists others of its kind; empty where it lists none. */
  readonly links: string
}

function kindOf(n: number): KindOfOne {
  const place = n % 100
  if (place === 0 || n === 1) return 'roadmap'
  if (place <= 10) return 'feature'
  if (place <= 12) return 'note'
  return place === 13 ? 'okr' : 'story'
}

const groupOf = (n: number): number => Math.floor(n / 100)

/** Within the folder of its team. */
function pathOf(n: number): string {
  switch (kindOf(n)) {
    case 'roadmap':
      return `roadmap/roadmap-${groupOf(n)}.md`
    case 'feature':
      return `features/feature-${n}.md`
    case 'note':
      return `notes/meeting-${n}.md`
    case 'okr':
      return `okrs/okr-${groupOf(n)}.md`
    case 'story':
      return `stories/story-${n}.md`
  }
}

const teams = ['checkout', 'search', 'billing', 'accounts', 'delivery', 'insights', 'mobile', 'support']
const stages = ['draft', 'proposed', 'ready', 'active'] as const
const roles = ['returning customer', 'store manager', 'support agent', 'warehouse clerk', 'finance lead']

/** How far away the documents are that one links to, in hundreds: those of the same kind stand at the same place of each. */
const distances = [1, 2, 3, 5]

function linksFrom(n: number, count: number, { links }: Shape): string {
  const kind = kindOf(n)
  if (links === 'sparse' || (kind !== 'story' && kind !== 'feature')) return ''
  const prefix = kind === 'story' ? 'US' : 'F'
  const others = distances.map((it) => n + it * 100).filter((it) => it < count)
  const lines = others.map((it) => `- [${prefix}-${it}](${wayTo(n, it)})\n`)
  return lines.length === 0 ? '' : `\n## Related\n\n${lines.join('')}`
}

function wayTo(from: number, to: number): string {
  const [here, there] = [from, to].map((it) => Math.floor(it / 500) % teams.length)
  const path = pathOf(to)
  return here === there ? path.slice(path.indexOf('/') + 1) : `../../${teams[there as number]}/${path}`
}

/** The feature of a group that a story of it belongs to. */
const featureOf = (n: number) => Math.max(2, groupOf(n) * 100 + 1 + (n % 10))

const titled = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

const storyFields = ({ n, writer, fault }: Made, title: string): string =>
  frontmatter(
    {
      type: 'user-story',
      id: `US-${n}`,
      title: titled(title),
      owner: 'product-owner',
      status: writer.pick(stages),
      parent: `F-${featureOf(n)}`,
    },
    fault,
    n,
  )

const sentenceOf = ({ deed, pick }: Writer, want: string, fault: Fault | null): string =>
  `**As a** ${pick(roles)}, **I want to** ${want}${fault?.lacks === 'why' ? '' : `, **so that** I can ${deed()}`}.`

function criteriaOf({ deed }: Writer, fault: Fault | null): string {
  if (fault?.lacks === 'criteria') return ''
  return `
## Acceptance criteria

- [ ] **Given** a customer with two orders, **when** they ${deed()}, **then** both are listed by date
- [ ] To ${deed()} takes less than 300 ms for 95 of 100 requests
- [ ] Nobody else can ${deed()}, whatever the address in the browser
${fault?.criterion ?? `- [ ] The text with which to ${deed()} is there in German and in English`}
`
}

function story(made: Made): string {
  const { n, writer, fault, links } = made
  const { sentence, sentences, bullets, deed } = writer
  const want = deed()
  return `${storyFields(made, want)}
# ${titled(want)}

${sentenceOf(writer, want, fault)}

${sentences(3)}
${criteriaOf(writer, fault)}
## Notes

${bullets(3)}

| Step | What |
|---|---|
| Draft | ${titled(deed())} |
| Build | ${titled(deed())} |

${sentences(4)}

\`\`\`json
{ "order": ${n}, "state": "${deed()}" }
\`\`\`

${sentence()}
${links}${fault?.line ?? ''}`
}

/** Five stories in one document. */
function stories(made: Made): string {
  const { n, writer, fault, links } = made
  const one = (at: number) => {
    const want = writer.deed()
    const own = at === 1 ? fault : null
    return `## US-${n}.${at}: ${titled(want)}

${sentenceOf(writer, want, own)}
${criteriaOf(writer, own).replace('## Acceptance', '### Acceptance')}`
  }
  return `${storyFields(made, writer.deed())}
# ${titled(writer.deed())}

${[1, 2, 3, 4, 5].map(one).join('\n')}${links}${fault?.line ?? ''}`
}

const texts: Readonly<Record<KindOfOne, (made: Made) => string>> = {
  story,
  feature: ({ n, links, fault, writer: { pick, deed, sentence, sentences, bullets } }) => `${frontmatter(
    {
      type: 'feature',
      id: `F-${n}`,
      title: titled(deed()),
      owner: 'product-manager',
      status: pick(stages),
      parent: `RM-${groupOf(n)}`,
    },
    fault,
    n,
  )}
# Feature ${n}

## Problem

${sentences(5)}

## Outcome

${sentences(4)}

| Metric | Baseline | Target |
|---|---|---|
| Hours to ${deed()} | 40 | 10 |
| Share of those who ${deed()} | 12 % | 7 % |

## Scope

${bullets(5)}

## Questions

1. ${sentence()}
2. ${sentence()}
${links}`,
  roadmap: ({ n, writer: { deed, sentences } }) => `${frontmatter(
    {
      type: 'roadmap',
      id: `RM-${groupOf(n)}`,
      title: `Roadmap ${groupOf(n)}`,
      owner: 'product-manager',
      status: 'active',
      parent: 'ST-1',
    },
    null,
    n,
  )}
# Roadmap ${groupOf(n)}

${sentences(3)}

${['Now', 'Next', 'Later']
  .map(
    (horizon) => `## ${horizon}

| Item | Outcome |
|---|---|
| ${titled(deed())} | Fewer people ${deed()} |
| ${titled(deed())} | Fewer people ${deed()} |

${sentences(2)}
`,
  )
  .join('\n')}`,
  okr: ({ n, writer: { deed, sentences } }) => `${frontmatter(
    {
      type: 'okr',
      id: `OKR-${groupOf(n)}`,
      title: `Objectives ${groupOf(n)}`,
      owner: 'product-manager',
      status: 'active',
      parent: `RM-${groupOf(n)}`,
    },
    null,
    n,
  )}
# Objectives ${groupOf(n)}

## Objective 1: Fewer people ${deed()}

${sentences(2)}

- **KR1:** Hours to ${deed()} fall from 40 to 10
- **KR2:** 90 % of customers ${deed()} themselves

## Objective 2: Clerks ${deed()}

| Key Result | Metric | Baseline | Target | Owner |
|---|---|---|---|---|
| All ${deed()} on the same day | share | 60 % | 98 % | Finance |
| To ${deed()} takes two days | days | 5 | 2 | Finance |

${sentences(5)}
`,
  note: ({ n, writer: { sentence, sentences, bullets } }) => `# Meeting ${n}

${sentences(4)}

## Decisions

${bullets(4)}

## Open

- [ ] ${sentence()}
- [x] ${sentence()}

${sentences(4)}
`,
}

const strategy = ({ deed, sentences }: Writer): string => `---
type: strategy
id: ST-1
title: ${titled(deed())}
owner: product-leader
status: active
---

# ${titled(deed())}

## The bet

${sentences(2)}

## Why now

${sentences(2)}

## How success is measured

Hours to ${deed()} fall from 12 to 4.
`
