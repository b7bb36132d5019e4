/** What a file's own name says, in whole words: the stem in lower case, its words joined by `-`; each with what it has to hold. */
const stems: readonly (readonly [word: string, pattern: RegExp, type: string])[] = [
  ['roadmap', /(?:^|-)portfolio-roadmap(?:-|$)/, 'portfolio-roadmap'],
  ['roadmap', /^(?:.*-)?roadmap$|^roadmap-/, 'roadmap'],
  ['case', /^business-case(?:-|$)|-business-case$/, 'business-case'],
  ['brief', /^executive-brief(?:ing)?(?:-|$)|-executive-briefing$/, 'executive-briefing'],
  ['vision', /^product-vision(?:-|$)|-product-vision$|^vision$/, 'product-vision'],
  ['strategy', /^(?:product|portfolio|company)-strategy(?:-\d+)*$/, 'strategy'],
  ['okr', /^(?:.*-)?okrs?$|^okrs?-/, 'okr'],
  ['kpi', /^(?:.*-)?kpis?$|^kpis-/, 'kpi'],
  ['backlog', /^feature-backlog(?:-|$)|-feature-backlog$/, 'feature-backlog'],
  ['prd', /^(?:.*-)?prd$|^prd-/, 'feature'],
  ['sprint', /^sprint-(?:goals?|objectives?)(?:-\d+)?$|^sprint-\d+$/, 'sprint-objective'],
  ['stor', /^(?:.*-)?user-stor(?:y|ies)$|^user-stor(?:y|ies)-|\.story$/, 'user-story'],
  ['stor', /^(?:historias?-(?:de-)?usuarios?|storie-utente|histoires?-utilisateurs?)$/, 'user-story'],
  ['geschichten', /^(?:nutzer|anwender|user)-?geschichten$/, 'user-story'],
  ['criteria', /^acceptance-criteria$|-acceptance-criteria$/, 'acceptance-criteria'],
  ['backlog', /^(?:team|product|sprint)-backlog(?:-\d+)?$/, 'team-backlog'],
  ['release', /^release-plan(?:-|$)|-release-plan$/, 'release-plan'],
  [
    'research',
    /^user-research(?:-(?:\d[\d-]*|findings|report|plan|interviews|notes|summary))*$|-user-research$/,
    'research',
  ],
]

/** What a name may say of other things, too: of a deployment strategy, of how a feature is used. */
const unsure: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)strategy(?:-\d+)*\.[a-z]+$/i, 'strategy'],
  [/(?:^|\/)features\/[^/]+$/i, 'feature'],
]

/** A document of fewer words is only begun: nothing speaks for its name yet, and nothing against it. */
const stub = 20

const isStub = (text: string): boolean => text.length < 1000 && text.trim().split(/\s+/).length < stub

/** What a product document says somewhere, and a manual does not: whose it is, what for, by what it is judged. */
const sign = new RegExp(
  [
    String.raw`^\ufeff?[ \t>]*(?:[-*+|] ?)?[*_]{0,2}(?:status|(?:product |feature )?owners?|authors?|epic|parent|target date)[*_]{0,2}[ \t]*[:|]`,
    String.raw`^\ufeff?#{1,4}[^\n]*\b(?:problem|(?:non-)?goals?|objectives?|outcomes?|user (?:story|stories)|acceptance criteria|success (?:metrics?|criteria|measures?)|hypothes[ie]s|target users|vision|the bet|why now)\b`,
    String.raw`^\ufeff?[ \t>*_-]{0,20}as an?\b[^\n]{1,80}\bi (?:want|need|can)\b`,
  ].join('|'),
  'im',
)

/** What a folder says of the documents in it; `deep` also of those in folders below. */
const folders: ReadonlyMap<string, { readonly type: string; readonly deep: boolean }> = new Map([
  ['user-stories', { type: 'user-story', deep: true }],
  ['userstories', { type: 'user-story', deep: true }],
  ['stories', { type: 'user-story', deep: false }],
  ['prd', { type: 'feature', deep: true }],
  ['prds', { type: 'feature', deep: true }],
  ['epics', { type: 'feature', deep: false }],
  ['okrs', { type: 'okr', deep: false }],
  ['roadmaps', { type: 'roadmap', deep: false }],
  ['business-cases', { type: 'business-case', deep: false }],
  ['release-plans', { type: 'release-plan', deep: false }],
])

/** Names that say of themselves that a file is about the artifacts of its folder, and none of them. */
const companion = new RegExp(
  [
    '^(?:adr|rfc)-\\d',
    '^(?:plan|design|architecture|notes?|overview|summary|decisions?)$',
    '(?:implementation|test|migration|rollout|project)-plan$',
    '(?:ui|ux|technical|system|api|visual|integration)-(?:design|architecture|contracts?|references?|points|guide)$',
    '(?:executive|implementation|architecture)-summary$|-(?:checklist|decisions?|examples?|index)$',
    '^task-\\d|^design-',
  ].join('|'),
)

/** Whether the name of the document at `path` says that it only lies beside an artifact. */
export const isCompanion = (path: string): boolean => companion.test(words(stemOf(path)))

/** Files that are never artifacts, whatever stands in them. */
const never =
  /^(?:readme|changelog|changes|history|license|licence|copying|contributing|code[-_]of[-_]conduct|security|index|support|authors|notice|claude|agents)(?:[._-].*)?$|(?:^|[-_. ])templates?(?:[-_. ]|$)/i

/** Folders whose documents are never artifacts: packages, forms to fill in, and what is written for the public. */
const neverFolder = /(?:^|\/)(?:node_modules|\.git|[\w-]*_?templates?|_?posts|blogs?|articles)\//i

/** Whether a document at `path` can be no artifact: by its name, or by the folder it lies in. */
export const isNeverArtifact = (path: string): boolean => never.test(stemOf(path)) || neverFolder.test(path)

/**
 * The id of the type that the name or the folder of `path` speaks of, or null. Where the name may mean something
 * else, the text has to bear it out.
 */
export function typeByName(path: string, text: string): string | null {
  const stem = words(stemOf(path))
  for (const [word, pattern, type] of stems) if (stem.includes(word) && pattern.test(stem)) return type
  if (companion.test(stem)) return null
  for (const [pattern, type] of unsure)
    if (pattern.test(path)) return isStub(text) || sign.test(text) ? type : null
  const parents = path.split('/').slice(0, -1).reverse()
  for (let i = 0; i < parents.length; i++) {
    const folder = folders.get(words(parents[i] as string))
    if (folder && (folder.deep || i === 0)) return folder.type
  }
  return null
}

/** A path's file name without its last extension. */
export const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')

const words = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '-')
