import type { Topic } from './request.ts'

const general = `Usage: triad <command> [PATH…] [options]

Checks product docs in Markdown: who owns them, what they hand down, and whether every
story has its why and its acceptance criteria.

  triad check [PATH…]    list the findings
  triad list [PATH…]     list the artifacts and their stories
  triad report [PATH]    say how it is going, for a mail or a meeting
  triad graph [PATH]     write what hands down to what, for other tools
  triad explain FILE     say how a document is read, and why
  triad explain [RULE]   say what a rule is about, with examples
  triad init [PATH]      write a triad.yaml from what is there
  triad completions SHELL   complete commands and options in bash, zsh or fish
  triad help <command>   say more about a command
  triad --version        print the version
`

const paths = `PATH is a file, a folder, or a glob in quotes ("docs/**/*.md"), by default the working directory.
What git ignores is left out, and so is another repository within a repository that is no
submodule, unless it is named itself. References are looked up in the whole workspace around PATH:
the nearest folder above with a triad.yaml or a .git. Where there is none, in the folders named
and those of the files named.
`

const check = `Usage: triad check [PATH…] [options]

Lists what is wrong with the product docs below PATH.

  --format FORMAT                           text, json, ndjson, sarif, junit, github or gitlab;
                                            text by default, github in GitHub Actions
  --output FORMAT=FILE                      write FILE in this format, too; may be given again
  --fail-on error|warning|info|hint|never   the mildest finding that fails (warning)
  --rule ID                                 run this rule only; may be given again
  --fix                                     first fix automatically what is safe: quotes, spelling,
                                            dates; never owners, ids, links or criteria
  --diff                                    show as a diff what --fix would change, and do no more;
                                            exit 1 when it would change something
  --changed[=REV]                           only what is new since this commit, in what changed and
                                            elsewhere; by default since the branch left its upstream
  --staged                                  only what is new in what is staged, since HEAD
  --write-baseline                          record the findings of all rules below PATH as known;
                                            those known of other paths stay
  --baseline FILE                           leave out the findings in FILE (triad-baseline.json,
                                            if it exists); or the file to write
  --no-baseline                             report known findings, too
  -                                         check what comes from standard input, as the document
                                            at --stdin-path FILE
  --config FILE                             take FILE in place of triad.yaml
  --max-warnings N                          fail by warnings only when there are more than N
  --quiet, -q                               tell findings alone: no summary
  --watch, -w                               check again at each change
  --color auto|always|never                 colours; by default on a terminal
  --help                                    show this

${paths}
--changed and --staged ask git, with commands that read and run nothing. Nothing else does.

What is wrong in triad.yaml is reported with a folder, or where triad.yaml is named itself, not
with other files that are named.

Exit status: 0 when nothing is found at or above --fail-on, 1 when something is, 2 when the
command is unclear, triad.yaml cannot be understood, or something could not be read or written
(whatever could be read is still reported).
A document that is not text in UTF-8, or larger than 5 MB, is skipped, told on stderr and counted.

Colour: on a terminal; NO_COLOR turns it off, FORCE_COLOR on. Terminals that show links get them,
from places to documents and from rules to their pages; FORCE_HYPERLINK=0 turns them off.
`

const list = `Usage: triad list [PATH…] [options]

Lists the artifacts below PATH by type, with their owners, their status and their stories.

  --format text|json   for people (the default), or for programs
  --type KIND          only documents of this kind, such as user-story
  --status STATUS      only those that are open, draft, proposed, ready, active, done or dropped
  --role ROLE          only the work of this role, such as product-owner
  --owner WHO          only what this person or role owns; nobody for what no one owns
  --tag TAG            only those with this tag or label in their frontmatter
  --due DATE           only what is open and names a date up to this one (2027-03-31, 2027-Q1)
  --text WORDS         only those with these words in their title, id, owner or stories
  --ready              only those whose stories can all be taken up
  --not-ready          only those with a story that cannot: without a why, criteria, an owner …
  --color auto|always|never   colours; by default on a terminal
  --help               show this

${paths}
Exit status: 0, or 2 when the command is unclear or something could not be read.

Colour: on a terminal; NO_COLOR turns it off, FORCE_COLOR on.
`

const report = `Usage: triad report [PATH] [options]

Says how the product docs below PATH are doing: what is owned, ready and handed down, who holds
which responsibility, the ten things to fix next, and a map. What each figure means stands in
docs/figures.md of the package.

  --format md|html|json|mermaid             Markdown (the default), a page that needs nothing beside
                                            itself, data for programs, or the map alone
  --fail-on error|warning|info|hint|never   the mildest finding that fails (warning)
  --help                                    show this

  triad report --format html --fail-on never > report.html

${paths}
Exit status: that of triad check PATH. 0 when nothing is found at or above --fail-on, but for what
triad-baseline.json knows, 1 when something is, 2 when the command is unclear or something could
not be read (whatever could be read is still reported).
`

const graph = `Usage: triad graph [PATH] [options]

Writes the artifacts below PATH, and what is handed down between them: by the parents they name,
and by the lists of backlogs, sprints and release plans.

  --format json|dot|mermaid   data for programs (the default), for Graphviz, or for Mermaid
  --help                      show this

${paths}
Exit status: 0, or 2 when the command is unclear or something could not be read.
`

const explain = `Usage: triad explain FILE
       triad explain [RULE]

Says how the document FILE is read: of which kind it is and because of what, who owns it and
what it is part of, its stories with their criteria, what it plans, what is left out and why.
Of a document that is none, why, and what would make it one.

For the id of a rule, shows its page: what it marks, why that matters, and how to fix it,
by examples. Without either, lists all rules.

  --color auto|always|never   colours; by default on a terminal
  --help                      show this

Exit status: 0, or 2 when there is no such rule and no such file, or it could not be read.
`

const init = `Usage: triad init [PATH] [--yes]

Proposes a triad.yaml for the folder PATH, by default the working directory: the people who
own documents, and where the documents of each kind lie. It is shown first; on a terminal
you are asked whether it is to be written, in a pipe it is written with --yes only.

  --yes, -y   write it without asking
  --help      show this

Exit status: 0, or 2 when there is a triad.yaml already that is not empty, or it cannot be
written.
`

const completions = `Usage: triad completions bash|zsh|fish

Writes a script with which the shell completes commands, options and their values.

  bash   source <(triad completions bash)         in ~/.bashrc
  zsh    source <(triad completions zsh)          in ~/.zshrc, behind compinit
  fish   triad completions fish | source          in ~/.config/fish/config.fish

  --help   show this

Exit status: 0, or 2 when there is no such shell.
`

/** The help page of a command, or the general one. */
export const helpOn = (topic: Topic): string =>
  topic === null ? general : { check, list, report, graph, explain, init, completions }[topic]
