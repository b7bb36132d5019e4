import fc from 'fast-check'

/** What may happen to a session, for the law that whatever happened leaves nothing behind. */

/** Documents of the workspace; each lies below `/team`, or where its own URI says. */
export const paths = [
  'a.md',
  'b.md',
  'stories/c.md',
  'stories/d.md',
  'tales/d.md',
  'inner/e.md',
  'inner/deep/g.md',
  'ignored/f.md',
  'roadmap.md',
  'a copy.md',
  '.claude/worktrees/x/a.md',
  '.claude/worktrees/x/stories/c.md',
]

/** Documents that lie on no disk: an older version, one that is not saved, one in a repository elsewhere. */
export const elsewhere = [
  'git:/team/a.md?%7B%22path%22%3A%22%2Fteam%2Fa.md%22%2C%22ref%22%3A%22~%22%7D',
  'untitled:Untitled-1',
  'vscode-vfs://github/team/docs/stories/h.md',
  'vscode-vfs://github/team/docs/triad.yaml',
]

export const configPlaces = [
  'triad.yaml',
  'inner/triad.yaml',
  'inner/deep/triad.yaml',
  '.claude/worktrees/x/triad.yaml',
]

/** Templates of the team: two names of one kind, and one of a kind that only some configurations have. */
export const templates = ['user-story.md', 'story.md', 'experiment.md'].map(
  (name) => `.triad/templates/${name}`,
)

const roots = [
  'file:///team',
  'file:///team/inner',
  'file:///team/inner/deep',
  'file:///team/stories',
  'file:///team/.claude/worktrees/x',
  'file:///other',
  'vscode-vfs://github/team/docs',
]

/** Where a team's repository says who owns its files. */
export const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', 'inner/CODEOWNERS']

const ids = ['US-1', 'us-1', 'F-1', 'RM-1', '']

/** Links as a team has them, which are right until a configuration says otherwise. */
const linked = fc.record({
  type: fc.constantFrom('user-story', 'feature', 'roadmap', '', ''),
  id: fc.constantFrom('US-1', 'F-1', 'RM-1'),
  parent: fc.constantFrom('F-1', 'RM-1'),
})

const strange = fc.record({
  type: fc.constantFrom('user-story', 'feature', 'roadmap', 'user-stroy', 'capability', 'experiment', ''),
  id: fc.constantFrom(...ids),
  parent: fc.constantFrom(...ids, './b.md', 'stories/c.md', '../a.md#pay', '[US-1, F-1]', '[RM-1, b.md]'),
})

const rest = fc.record({
  status: fc.constantFrom('ready', 'done', 'draft', ''),
  // Somebody, and not by the name of a role: who that is says the team alone.
  owner: fc.constantFrom('product-owner', 'PM', 'ada', 'TBD', 'prodct-owner', 'Chief', ''),
})

const body = fc.constantFrom(
  '# Pay\n',
  '# Pay\n\n## US-1 Again\n\nAs a shopper, I want it.\n',
  '# Pay\n\n<<<<<<< HEAD\nAs a shopper, I want it.\n=======\nAs a guest, I want it.\n>>>>>>> b\n',
  '',
)

export const document = fc.tuple(fc.oneof(linked, strange), rest, body).map(([first, second, text]) => {
  const lines = Object.entries({ ...first, ...second }).flatMap(([key, value]) =>
    value ? [`${key}: ${value}`] : [],
  )
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n\n${text}` : text
})

/** What each part of a configuration can say; kinds are overridden more often than not. */
export const settings: Readonly<Record<string, readonly string[]>> = {
  people: [
    '{ PM: { name: Pia, role: product-manager }, ada: { role: product-manager } }',
    '{ PM: { role: product-owner }, ada: { role: product-owner } }',
  ],
  rules: [
    '{ missing-owner: hint }',
    '{ missing-owner: [error, { max: 3 }], mising-parent: off }',
    '{ wrong-parent: error, missing-parent: off }',
  ],
  artifacts: [
    '{ feature: { include: ["stories/**"] } }',
    '{ feature: { include: ["stories/**", "!stories/d.md"] } }',
    '{ feature: { include: b.md }, user-story: { parents: [feature, experiment] }, experiment: { include: "*/e.md" } }',
    '{ feature: { title: Capability card, prefix: RM }, user-story: { aliases: [capability], owner: product-manager } }',
    '{ roadmap: { parents: [user-story], sections: [Goals] }, bug: { include: "stories/*" } }',
  ],
  roles: ['{ product-owner: { title: Chief } }', '{ product-manager: { title: Chief, aliases: [pm] } }'],
  ignore: ['["stories/**"]', '["*.md", "!a.md"]'],
  ids: ['{ scope: folder }'],
  owners: ['{ "stories/**": product-owner }', '{ "*.md": PM, "a.md": }', '{ "*": Chief, inner: nobody }'],
}

/** A line of a configuration; empty where its part is left out. What is wrong in one that cannot be read is told below. */
const line = (key: string) =>
  fc.constantFrom('', ...(settings[key] ?? [])).map((value) => (value ? `${key}: ${value}\n` : ''))

export const config = fc.tuple(...Object.keys(settings).map(line)).map((lines) => lines.join(''))

/** One line that takes the place of what its part said. */
const setting = fc
  .constantFrom(...Object.keys(settings))
  .chain((key) => fc.tuple(fc.constant(key), line(key)))

const path = fc.constantFrom(...paths)
const codeOwnersPlace = fc.constantFrom(...codeOwnersPlaces)
const codeOwners = fc.constantFrom(
  '* @ada\n',
  'stories/ @ada @harbour/berths\na.md @ben\n',
  '*.md PM@example.com\ninner/\n',
  '',
)
const place = fc.constantFrom(...paths, ...elsewhere.slice(0, 3))
const configPlace = fc.constantFrom('triad.yaml', ...configPlaces)
const templatePlace = fc.constantFrom(...templates, `inner/${templates[0]}`)
const folder = fc.constantFrom(
  'stories',
  'tales',
  'inner',
  'inner/deep',
  '.claude/worktrees/x',
  '.triad',
  '.triad/templates',
  '.github',
)

const one = <T extends string>(kind: T) => fc.constant(kind)

const changedSetting = fc.record({ kind: one('set'), path: configPlace, setting, saved: fc.boolean() })
const changedRoots = fc.record({ kind: one('roots'), roots: fc.shuffledSubarray(roots) })
const changedRules = fc.record({ kind: one('rules'), severity: fc.constantFrom('off', 'error', 'hint') })
/** Some turns of the event loop; where the number is null, as many as it takes until the session has settled. */
const wait = fc.record({ kind: one('wait'), turns: fc.option(fc.nat(3)) })

/** A chain from a roadmap down, and whatever else. */
export const chain = fc.tuple(document, document).map(([one, other]) => ({
  'roadmap.md': '---\ntype: roadmap\nid: RM-1\n---\n',
  'a.md': '---\ntype: feature\nid: F-1\nparent: RM-1\nowner: ada\n---\n',
  'stories/c.md': '---\nid: US-1\nparent: F-1\nowner: Chief\n---\n\n# Pay\n',
  'stories/d.md': one,
  'inner/e.md': other,
}))

/** What a team and a person set, and nothing else. */
export const changeOfMind = fc.oneof(
  { weight: 6, arbitrary: changedSetting },
  { weight: 1, arbitrary: changedRoots },
  { weight: 1, arbitrary: changedRules },
  { weight: 6, arbitrary: wait },
)

export const event = fc.oneof(
  fc.record({ kind: one('write'), path, text: document }),
  fc.record({ kind: one('delete'), path }),
  fc.record({ kind: one('deleteFolder'), path: folder }),
  fc.record({ kind: one('renameFolder'), path: folder, to: folder }),
  fc.record({ kind: one('worktree'), path: one('.claude/worktrees/x') }),
  fc.record({ kind: one('open'), path: place, text: document }),
  fc.record({ kind: one('edit'), path: place, text: document, at: fc.nat(80), length: fc.nat(40) }),
  fc.record({ kind: one('close'), path: place }),
  fc.record({ kind: one('rescan'), path }),
  changedRoots,
  changedRules,
  fc.record({ kind: one('write'), path: configPlace, text: config }),
  changedSetting,
  fc.record({ kind: one('delete'), path: configPlace }),
  fc.record({
    kind: one('retype'),
    path: fc.constantFrom(...configPlaces, ...elsewhere.slice(3)),
    text: config,
  }),
  fc.record({ kind: one('close'), path: fc.constantFrom(...configPlaces, ...elsewhere.slice(3)) }),
  fc.record({ kind: one('write'), path: templatePlace, text: document }),
  fc.record({ kind: one('delete'), path: templatePlace }),
  fc.record({ kind: one('retype'), path: templatePlace, text: document }),
  fc.record({ kind: one('close'), path: templatePlace }),
  fc.record({ kind: one('write'), path: codeOwnersPlace, text: codeOwners }),
  fc.record({ kind: one('delete'), path: codeOwnersPlace }),
  fc.record({ kind: one('retype'), path: codeOwnersPlace, text: codeOwners }),
  fc.record({ kind: one('close'), path: codeOwnersPlace }),
  { weight: 3, arbitrary: wait },
)
export type Event = typeof event extends fc.Arbitrary<infer E> ? E : never
