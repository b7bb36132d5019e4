/** How far a document is, in the order in which it gets there. */
export const stages = ['draft', 'proposed', 'ready', 'active', 'done', 'dropped'] as const
export type Stage = (typeof stages)[number]
