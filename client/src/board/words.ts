/** The texts of the page by their keys. The page has no translations of its own: the extension sends them. */
export const wordKeys = [
  ...['title', 'board', 'filter', 'kind', 'readiness', 'allReady', 'onlyReady', 'onlyUnready'],
  ...['lanes', 'laneNone', 'laneParent', 'laneOwner', 'laneRole', 'noLane', 'clear', 'removed', 'filtered'],
  ...['shown', 'left', 'more', 'empty', 'emptyHint', 'noMatch', 'elsewhere'],
  ...['count', 'countOf', 'over', 'unknown', 'draft', 'proposed', 'ready', 'active', 'done', 'dropped'],
  ...['owner', 'noOwner', 'criteria', 'criteriaDone', 'finding', 'findings', 'partOf'],
  ...['lacks', 'lackOwner', 'lackSentence', 'lackWhy', 'lackCriteria', 'lackParent', 'lackFields'],
  ...[
    'lackAgreement',
    'complete',
    'unticked',
    'move',
    'moveTo',
    'moving',
    'moved',
    'movedLacking',
    'gone',
    'first',
    'last',
  ],
  ...['keys'],
] as const

export type Words = Readonly<Record<(typeof wordKeys)[number], string>>
