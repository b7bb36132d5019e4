import type { Format } from './format.ts'

/** A story is told in the requirements, in their shards and in a file of its own: by method, and not twice. */
const silent = ['missing-owner', 'missing-parent', 'missing-section', 'duplicate-story']

/** BMAD stories: a status, a story, numbered criteria, then what agents write down. */
export const bmadStory: Format = {
  id: 'bmad',
  title: 'BMAD story',
  path: /(?:^|\/)stories\/[^/]+\.md$|\.story\.md$/i,
  words: ['Dev Agent Record', 'Dev Notes', 'QA Results', 'Subtasks'],
  sign: /^#{2,3}\s+(?:\d+\.\s*)?(?:Dev Agent Record|Tasks\s*\/\s*Subtasks|Dev Notes|QA Results)\s*$/m,
  type: 'user-story',
  silent,
}

/** BMAD requirements, whole or cut into files: `docs/prd/epic-1-….md`. */
export const bmadPrd: Format = {
  id: 'bmad',
  title: 'BMAD requirements',
  path: /(?:^|\/)docs\/prd(?:\/[^/]+)?\.md$/i,
  sign: /^#{1,4}\s+(?:Epic|Story)\s+\d/m,
  type: 'feature',
  silent,
}
