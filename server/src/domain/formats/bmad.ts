import type { Format } from './format.ts'

/** A story is told in the requirements, in their shards and in a file of its own: by method, and not twice. */
const silent = ['missing-owner', 'missing-parent', 'missing-section', 'duplicate-story']

/** BMAD stories: a status, a story, numbered criteria, then what agents write down. */
export const bmadStory: Format = {
  id: 'bmad',
  title: 'BMAD story',
  path: /(?:^|\/)stories\/[^/]+\.md$|\.story\.md$|(?:^|\/)(?:implementation|sprint)-artifacts\/\d+[-.]\d+[^/]*\.md$/i,
  words: ['Dev Agent Record', 'Dev Notes', 'QA Results', 'Subtasks'],
  sign: /^#{2,3}\s+(?:\d+\.\s*)?(?:Dev Agent Record|Tasks\s*\/\s*Subtasks|Dev Notes|QA Results)\s*$/m,
  type: 'user-story',
  silent,
}

/** BMAD requirements, whole or cut into files, and what becomes of them: `docs/prd/epic-1-….md`, `planning-artifacts/epics.md`. */
export const bmadPrd: Format = {
  id: 'bmad',
  title: 'BMAD requirements',
  path: /(?:^|\/)(?:docs\/prd|(?:[\w-]*bmad[\w-]*|planning-artifacts)\/(?:prd|epics?(?:-and-stories)?))(?:\/[^/]+)?\.md$/i,
  sign: /^#{1,4}\s+(?:Epic|Story)\s+\d/m,
  type: 'feature',
  silent,
}

/** BMAD epics where other teams keep theirs: `docs/epics.md`. */
export const bmadEpics: Format = {
  ...bmadPrd,
  path: /(?:^|\/)docs\/epics(?:-and-stories)?\.md$/i,
  sign: /^#{1,3}\s+(?:[^\n]{1,80}\s)?(?:Epic Breakdown|FR Coverage Map)\s*$/m,
}

/** The chapters of requirements that have been cut into files, which hold no epic: `docs/prd/requirements.md`. */
export const bmadChapter: Format = {
  id: 'bmad',
  title: 'BMAD requirements',
  type: 'feature',
  silent,
  path: /(?:^|\/)(?:docs|planning-artifacts)\/prd\/(?:\d{1,2}-)?(?:goals-and-background-context|intro-project-analysis[^/]*|(?:(?:non-)?functional-)?requirements|user-interface-(?:design|enhancement)-goals|technical-(?:assumptions|constraints)[^/]*|epic-(?:list|and-story-structure)|next-steps|checklist-results-report|change-log)\.md$/i,
  beside: [/\/(?:\d{1,2}-)?(?:next-steps|checklist-results-report|change-log)\.md$/i],
}
