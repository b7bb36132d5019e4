/**
 * Made product docs for measuring: each about 2 kB, always the same, with ids that occur once, parents that
 * are there, and a fault in one of a hundred.
 */

/** `count` documents, each a path and its text. */
export function* corpus(count: number): Generator<[path: string, text: string]> {
  yield ['strategy/strategy.md', strategy()]
  for (let n = 1; n < count; n++) {
    const pick = dice(n)
    const team = teams[Math.floor(n / 500) % teams.length] as string
    const group = Math.floor(n / 100)
    const place = n % 100
    if (place === 0 || n === 1) yield [`${team}/roadmap/roadmap-${group}.md`, roadmap(group, pick)]
    else if (place <= 10) yield [`${team}/features/feature-${n}.md`, feature(n, group, pick)]
    else if (place <= 12) yield [`${team}/notes/meeting-${n}.md`, note(n, pick)]
    else if (place === 13) yield [`${team}/okrs/okr-${group}.md`, okr(group, pick)]
    else yield [`${team}/stories/story-${n}.md`, story(n, group, pick)]
  }
}

type Dice = <T>(choices: readonly T[]) => T

/** The same choices for the same seed (a linear congruential generator, Numerical Recipes). */
function dice(seed: number): Dice {
  let state = seed >>> 0
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return choices[(state >>> 8) % choices.length] as (typeof choices)[number]
  }
}

const teams = ['checkout', 'search', 'billing', 'accounts', 'delivery', 'insights', 'mobile', 'support']
const stages = ['draft', 'proposed', 'ready', 'active'] as const
const roles = ['returning customer', 'store manager', 'support agent', 'warehouse clerk', 'finance lead']
const wants = [
  'pay with a card I saved before',
  'see the state of every open order on one page',
  'export the list of refunds as a spreadsheet',
  'be told when a delivery is late',
  'find a past invoice by its number',
]
const whys = [
  'I do not have to type the number again',
  'I can answer a caller within a minute',
  'the books close on the first working day',
  'nobody waits at the door for nothing',
  'an audit takes an hour and not a week',
]
const sentences = [
  'The **first version** covers the web shop alone; the app follows in the [second bet](../../strategy/strategy.md).',
  'Interviews with twelve customers showed that *half of them* give up at this step, most of them on a phone.',
  'We keep what is there today behind the `legacy_flow` switch until the numbers have held for two weeks.',
  'Support counts about **forty calls a week** about it, each of which takes six minutes on average.',
  'Nothing of this changes what is stored; see the [data sheet](https://example.com/data) for the fields.',
  'Design has a clickable draft, and engineering expects no change to the payment provider.',
]
const paragraph = (pick: Dice, length: number) => Array.from({ length }, () => pick(sentences)).join(' ')
const bullets = (pick: Dice, length: number) =>
  Array.from({ length }, () => `- ${pick(sentences)}`).join('\n')

/** The feature of a group that a story of it belongs to. */
const featureOf = (n: number, group: number) => Math.max(2, group * 100 + 1 + (n % 10))

function story(n: number, group: number, pick: Dice): string {
  const want = pick(wants)
  const faulty = n % 100 === 57
  return `---
type: user-story
id: US-${n}
title: ${want[0]?.toUpperCase()}${want.slice(1)}
${faulty ? '' : 'owner: product-owner\n'}status: ${pick(stages)}
parent: F-${featureOf(n, group)}
---

# ${want[0]?.toUpperCase()}${want.slice(1)} (${n})

**As a** ${pick(roles)}, **I want to** ${want}, **so that** ${pick(whys)}, case ${n}.

${paragraph(pick, 3)}

## Acceptance criteria

- [ ] **Given** a customer with two orders, **when** they open the page, **then** both are listed by date
- [ ] The page answers within 300 ms for 95 of 100 requests
- [ ] An order of another customer is never shown, whatever the address in the browser
- [ ] Every text is there in German and in English

## Notes

${bullets(pick, 3)}

| Step | Who | Days |
|---|---|---|
| Draft | Design | 3 |
| Build | Engineering | 8 |
| Check | Support | 2 |

${paragraph(pick, 5)}

\`\`\`json
{ "order": ${n}, "state": "open", "total": 1299 }
\`\`\`

${paragraph(pick, 2)}
`
}

const feature = (n: number, group: number, pick: Dice): string => `---
type: feature
id: F-${n}
title: Feature ${n}
owner: product-manager
status: ${pick(stages)}
parent: RM-${group}
---

# Feature ${n}

## Problem

${paragraph(pick, 5)}

## Outcome

${paragraph(pick, 4)}

| Metric | Baseline | Target |
|---|---|---|
| Calls a week | 40 | 10 |
| Orders given up | 12 % | 7 % |

## Scope

${bullets(pick, 5)}

## Questions

1. ${pick(sentences)}
2. ${pick(sentences)}
`

const roadmap = (group: number, pick: Dice): string => `---
type: roadmap
id: RM-${group}
title: Roadmap ${group}
owner: product-manager
status: active
parent: ST-1
---

# Roadmap ${group}

${paragraph(pick, 4)}

${['Now', 'Next', 'Later']
  .map(
    (horizon) => `## ${horizon}

| Item | Outcome |
|---|---|
| ${pick(wants)} | ${pick(whys)} |
| ${pick(wants)} | ${pick(whys)} |

${paragraph(pick, 2)}
`,
  )
  .join('\n')}`

const okr = (group: number, pick: Dice): string => `---
type: okr
id: OKR-${group}
title: Objectives ${group}
owner: product-manager
status: active
parent: RM-${group}
---

# Objectives ${group}

## Objective 1: Fewer calls about open orders

${paragraph(pick, 2)}

- **KR1:** Calls a week fall from 40 to 10
- **KR2:** 90 % of customers find the state of an order themselves

## Objective 2: Faster books

| Key Result | Metric | Baseline | Target | Owner |
|---|---|---|---|---|
| Refunds are booked on the same day | share | 60 % | 98 % | Finance |
| The close takes two days | days | 5 | 2 | Finance |

${paragraph(pick, 5)}
`

const note = (n: number, pick: Dice): string => `# Meeting ${n}

${paragraph(pick, 4)}

## Decisions

${bullets(pick, 4)}

## Open

- [ ] ${pick(sentences)}
- [x] ${pick(sentences)}

${paragraph(pick, 4)}
`

const strategy = (): string => `---
type: strategy
id: ST-1
title: Shop that answers
owner: product-leader
status: active
---

# Shop that answers

## The bet

Customers who see for themselves where their order is buy again.

## Why now

Calls have doubled in a year.

## How success is measured

Calls for each hundred orders fall from 12 to 4.
`
