/** The texts of the page by their keys. The page has no translations of its own: the extension sends them. */
export const wordKeys = [
  ...[
    'title',
    'map',
    'table',
    'showTable',
    'filter',
    'findingsOnly',
    'role',
    'allRoles',
    'zoomIn',
    'zoomOut',
  ],
  ...['zoomReset', 'zoomed', 'shown', 'left', 'more', 'empty', 'none', 'noMatch', 'finding', 'findings'],
  ...['error', 'warning', 'info', 'hint', 'dropped', 'loose', 'broken', 'brokenFrom', 'noOwner', 'below'],
  ...[
    'openBelow',
    'closeBelow',
    'handedDown',
    'way',
    'legend',
    'document',
    'kind',
    'owner',
    'status',
    'from',
    'to',
  ],
  ...['found', 'keys', 'draft', 'proposed', 'ready', 'active', 'done', 'stopped'],
] as const

export type Words = Readonly<Record<(typeof wordKeys)[number], string>>
