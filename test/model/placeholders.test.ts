import { expect, test } from 'vitest'
import { parse } from '../../server/src/reading/document/document.ts'
import { placeholdersOf } from '../../server/src/reading/placeholders/placeholders.ts'

const open = (text: string) => placeholdersOf(parse(text)).map((it) => it.text)

test.each([
  ['in prose', 'As a <role>, I want <goal>.', ['<role>', '<goal>']],
  ['alone on a line, where CommonMark sees HTML', '<who has the problem>\n', ['<who has the problem>']],
  ['in a sign that every preview shows', 'As a ‹role›, I want ‹goal›.', ['‹role›', '‹goal›']],
  ['alone on a line in that sign', '‹who has the problem›\n', ['‹who has the problem›']],
  ['behind a label in that sign', 'Outcome: ‹what changes›\n\nGoal：‹目标›\n', ['‹what changes›', '‹目标›']],
  ['not a quote within a quote', 'She said: «He told me ‹come here› and left.»\n', []],
  ['not a word in single guillemets', 'Der Knopf ‹Speichern› bleibt, ‹abbrechen› geht.\n', []],
  ['alone in an entry', '- <story>\n- <story>\n', ['<story>', '<story>']],
  ['in headings and cells', '# <title of it>\n\n| A |\n|---|\n| <amount> |\n', ['<amount>']],
  ['not an element that is closed', '<my-note>\n\nSeen.\n\n</my-note>\n', []],
  ['not an element of HTML', '<picture>\n\n<br>\n', []],
  ['not a comment, nor code', '<!-- <role> -->\n\n`<role>`\n\n```\n<role>\n```\n', []],
  ['not part of an address or a name', 'Open /board?group=<id>, or index.<lang>.test.\n', []],
  ['not a state of work', '**Status**: TODO\n\nStatus: TBD\n\nOwner: TODO\n', ['TBD', 'TODO']],
  ['not a sentence about it', 'Every TODO of the last sprint is done.\n', []],
  ['within brackets', 'The colour (design TBD with Ada) is bright.\n', ['TBD']],
  ['as a sentence', 'It can cascade. TBD in the beta.\n\n**A**: TBD; assume admins\n', ['TBD', 'TBD']],
  ['not what is put off', 'A: TBD - out of scope for v1\n', []],
  ['a question', 'It is [NEEDS CLARIFICATION: how big?].\n', ['[NEEDS CLARIFICATION: how big?]']],
  ['not a mark that is spoken of', '- [ ] No [NEEDS CLARIFICATION] markers remain\n', []],
  ['not in a command', 'Run label print <id> --plain, then berth free {{slot}}.\n', []],
  ['not in a path', 'Labels lie at /labels/<id> and in <root>/labels.\n', []],
  ['not an element that is closed on its line', 'Say <success_criteria>ten boats</success_criteria>.\n', []],
  ['not what the text is about', 'The {{payload}} of a call is signed by <sender>.\n', []],
  ['not a mark that is sorted', '[NEEDS CLARIFICATION] items go to the harbour office.\n', []],
  [
    'a mark before a question',
    '- [NEEDS CLARIFICATION] How long is a berth kept?\n',
    ['[NEEDS CLARIFICATION]'],
  ],
  [
    'in a sentence',
    'As a <role>, I want <something>\nso that <benefit>.\n',
    ['<role>', '<something>', '<benefit>'],
  ],
  [
    'in a sentence of another language',
    'Als <Rolle> möchte ich <etwas>.\n\nComo <rol>, quiero {{algo}}.\n',
    ['<etwas>', '<rol>', '{{algo}}'],
  ],
  ['behind a label', '**Price:** {{price}}\n\n- Berth: <number>\n', ['{{price}}', '<number>']],
  [
    'in words, and what else the line asks for',
    'We will <what we do, and for whom>.\n\nBy <date>, <who> can board.\n',
    ['<what we do, and for whom>', '<date>', '<who>'],
  ],
  ['in words, with a value between', 'It is <so many> of 10 - if <reason>.\n', ['<so many>', '<reason>']],
  ['not in words of a command', 'Run label print <boat name> --for <who>.\n', []],
  ['not in words of a message', 'It says "No berth for <boat name>".\n', []],
  ['several alone', '- <place> / <hour>\n', ['<place>', '<hour>']],
  [
    'in brackets and capitals',
    'Signed by [NAME] of [YOUR HARBOUR] on [DATE], [INSERT PLACE], for $[X], [FILLED BY OFFICE].\n',
    ['[NAME]', '[YOUR HARBOUR]', '[DATE]', '[INSERT PLACE]', '$[X]', '[FILLED BY OFFICE]'],
  ],
  ['in brackets, still open', 'The owner is [TBD].\n', ['[TBD]']],
  [
    'not marks in brackets',
    '[P] [M] [HIGH] [X] [US1] [MUST] Book\n\n- [X] done\n- [ ] open\n\n[NAME](a.md) and [DATE][d]\n\n[TEAM]: b.md\n',
    [],
  ],
])('what is left open: %s', (_, text, expected) => {
  expect(open(text)).toEqual(expected)
})
