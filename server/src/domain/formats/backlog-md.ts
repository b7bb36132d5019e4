import type { Format } from './format.ts'

/** Backlog.md: one task a file, `backlog/tasks/task-12 - Title.md`, with criteria between markers. */
export const backlogMd: Format = {
  id: 'backlog.md',
  title: 'Backlog.md',
  path: /(?:^|\/)\.?backlog\/(?:tasks|drafts|completed|archive\/(?:tasks|drafts))\/(?:[^/]+\/)*[a-z]{2,12}-(?:epic-)?\d[^/]*\.(?:md|markdown)$/i,
  // Reports and designs carry the number of the task they belong to.
  beside: [
    /[-_ ](?:summary|(?:architecture|ui|api)-design|data-flow-architecture|specifications|implementation-(?:roadmap|guide)|notes|report|results|matrix)\.md$|\d-plan-[^/]*\.md$|-breakdown\.md$/i,
    // `…-FOLLOW-ON-WORK.md`
    /-[A-Z]{3,}(?:-[A-Z]{2,})*\.md$/,
  ],
  type: 'user-story',
  noun: 'task',
  done: /^(?:success metrics|expected outcomes?)$/,
  ownerKey: 'assignee',
  idInName: /^[a-z]{2,12}-(?:epic-)?\d+(?:\.\d+)*/i,
  // A task is an instruction: it says what, and nobody writes who wants it.
  silent: [
    'missing-story-sentence',
    'incomplete-story',
    'missing-why',
    'missing-parent',
    'missing-section',
    'unknown-reference',
  ],
  // Nobody is assigned before work begins, and a task that is done needs no criteria any more.
  onlyAt: {
    'missing-owner': ['active'],
    'missing-acceptance-criteria': ['draft', 'proposed', 'ready', 'active'],
  },
}
