import { figuresOf, worst } from '../../server/src/features/figures.ts'
import { fixesIn } from '../../server/src/features/findings.ts'
import { hintsIn } from '../../server/src/features/inlay-hints.ts'
import { lensesOf } from '../../server/src/features/lenses.ts'
import { parentChoices } from '../../server/src/features/parents.ts'
import type { Host } from '../../server/src/host/host.ts'
import { map } from '../../server/src/lsp/map-answers.ts'
import { overview } from '../../server/src/lsp/overview-answers.ts'
import type { OverviewView } from '../../server/src/lsp/protocol.ts'
import { createPush } from '../../server/src/lsp/session/push.ts'
import { createSession, type Session } from '../../server/src/lsp/session/session.ts'
import type { Change } from '../../server/src/lsp/session/state.ts'
import { configOf } from '../../server/src/lsp/settings.ts'
import { uriIn } from '../../server/src/lsp/uri.ts'
import { english } from '../../server/src/text/say.ts'
import { artifactAt } from '../../server/src/workspace/workspace.ts'
import { configPlaces, type Event, elsewhere, paths, templates } from './events.ts'
import { type Files, memoryHost } from './memory.ts'

/** A disk, and an editor before it: what a fresh session would find. */
export interface World {
  readonly files: Files
  readonly open: Map<string, { version: number; text: string }>
  roots: readonly string[]
  severity: string | null
}

const team = { uri: 'file:///team', local: '/team' }
export const uri = (at: string): string => (/^[a-z-]+:/.test(at) ? at : uriIn(team, at))

/** What a client shows to which diagnostics are sent, by the URI they came under. */
export type Shown = Map<string, readonly unknown[]>

export function start(
  files: Files,
  shown: Shown = new Map(),
  heard: (change: Change) => void = () => {},
  host: Host = memoryHost(files),
): Session {
  const quiet = { report() {}, done() {} }
  const session: Session = createSession({
    host,
    today: () => '2026-11-24',
    ruleDocs: null,
    say: english,
    progress: () => quiet,
    log: (message) => {
      if (/Error/.test(message)) throw new Error(message)
    },
    onChange(change) {
      push.changed(change.documents)
      heard(change)
    },
  })
  const push = createPush(session, ({ uri, diagnostics }) => {
    if (diagnostics.length > 0) shown.set(uri, diagnostics)
    else shown.delete(uri)
  })
  return session
}

/** A session that was started on the world as it is now, settled. */
export async function freshIn({ files, open, roots, severity }: World, shown: Shown): Promise<Session> {
  const fresh = start(files, shown)
  fresh.setRoots(roots)
  if (severity) fresh.configure(settings(severity))
  for (const [at, { version, text }] of open) fresh.open(uri(at), version, text)
  await fresh.settled()
  return fresh
}

const settings = (severity: string) => configOf({ rules: { 'missing-owner': severity } }, () => {})

/** Changes the world, and tells the session as an editor does. */
export async function happen(session: Session, world: World, it: Event): Promise<void> {
  const { files, open } = world
  switch (it.kind) {
    case 'write':
      files.set(`/team/${it.path}`, it.text)
      return session.touched([uri(it.path)])
    case 'delete':
      files.delete(`/team/${it.path}`)
      return session.touched([uri(it.path)])
    case 'deleteFolder':
      for (const file of filesIn(files, it.path)) files.delete(file)
      return session.touched([uri(it.path)])
    case 'renameFolder':
      return renameFolder(session, world, it)
    case 'worktree':
      return addWorktree(session, world, it.path)
    case 'open':
    case 'retype': {
      const known = open.get(it.path)
      const version = (known?.version ?? 0) + 1
      open.set(it.path, { version, text: it.text })
      if (!known || it.kind === 'open') return session.open(uri(it.path), version, it.text)
      return session.change(uri(it.path), version, [{ text: it.text }])
    }
    case 'set':
      return set(session, world, it)
    case 'edit':
      return edit(session, world, it)
    case 'close':
      open.delete(it.path)
      return session.close(uri(it.path))
    case 'rescan':
      return session.rescan([uri(it.path)])
    case 'roots':
      world.roots = it.roots
      return session.setRoots(it.roots)
    case 'rules':
      world.severity = it.severity
      return session.configure(settings(it.severity))
    case 'wait':
      if (it.turns === null) return session.settled()
      for (let n = 0; n < it.turns; n++) await new Promise((resolve) => setImmediate(resolve))
  }
}

const filesIn = (files: Files, folder: string): string[] =>
  [...files.keys()].filter((file) => file.startsWith(`/team/${folder}/`))

/** As `git worktree add` does, which wants an empty folder. */
function addWorktree(session: Session, { files, open }: World, folder: string): void {
  if (filesIn(files, folder).length > 0 || [...open.keys()].some((at) => at.startsWith(`${folder}/`))) return
  files.set(`/team/${folder}/.git`, 'gitdir: /team/.git/worktrees/x\n')
  const copies = ['a.md', 'stories/c.md', 'triad.yaml'].filter((path) => files.has(`/team/${path}`))
  for (const path of copies) files.set(`/team/${folder}/${path}`, files.get(`/team/${path}`) as string)
  session.touched(copies.map((path) => uri(`${folder}/${path}`)))
}

/** As in the Explorer of an editor; what was open in the folder is closed, and opened where it lies now. */
function renameFolder(session: Session, { files, open }: World, { path, to }: { path: string; to: string }) {
  // No folder is renamed into itself, or over another.
  if (`${to}/`.startsWith(`${path}/`) || `${path}/`.startsWith(`${to}/`) || filesIn(files, to).length > 0)
    return
  for (const file of filesIn(files, path)) {
    const text = files.get(file) as string
    files.delete(file)
    files.set(`/team/${to}${file.slice(`/team/${path}`.length)}`, text)
  }
  session.rescan([uri(path), uri(to)])
  for (const [at, { text }] of [...open]) {
    if (!at.startsWith(`${path}/`)) continue
    const now = to + at.slice(path.length)
    open.delete(at)
    session.close(uri(at))
    if (open.has(now)) continue
    open.set(now, { version: 1, text })
    session.open(uri(now), 1, text)
  }
}

/** Changes one line of a configuration, in the editor or on disk. */
function set(session: Session, world: World, { path, setting: [key, line], saved }: Event & { kind: 'set' }) {
  const before = world.open.get(path)?.text ?? world.files.get(`/team/${path}`) ?? ''
  const kept = before.split('\n').filter((it) => it !== '' && !it.startsWith(`${key}:`))
  const text = `${kept.map((it) => `${it}\n`).join('')}${line}`
  return happen(session, world, { kind: saved ? 'write' : 'retype', path, text })
}

function edit(session: Session, { open }: World, it: Event & { kind: 'edit' }): void {
  const known = open.get(it.path)
  if (!known) return
  const from = Math.min(it.at, known.text.length)
  const to = Math.min(from + it.length, known.text.length)
  const version = known.version + 1
  open.set(it.path, { version, text: known.text.slice(0, from) + it.text + known.text.slice(to) })
  const place = (offset: number) => {
    const before = known.text.slice(0, offset).split('\n')
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  }
  session.change(uri(it.path), version, [{ range: { start: place(from), end: place(to) }, text: it.text }])
}

/** Everything that anyone can see of a session. */
export function seen(session: Session) {
  const diagnostics = [...paths, ...elsewhere, ...templates, ...configPlaces].map((it) => {
    const place = session.place(uri(it))
    const artifact = place && artifactAt(place.folder.workspace, place.path)
    return [
      it,
      session.checked(uri(it)),
      artifact && [
        fixesIn(place.folder.workspace, place.path, { start: 0, end: artifact.text.length + 1 }).map(
          ({ fixes }) => fixes.map(({ title, edits }) => [title, edits]),
        ),
        parentChoices(place.folder.workspace, artifact).map(({ reference }) => reference),
      ],
    ]
  })
  const made = session.folders.map(({ root, workspace }) => [root.uri, [...workspace.templates].sort()])
  const figures = session.folders.map(({ workspace }) => [figuresOf(workspace), worst(workspace, 10)])
  return { diagnostics, ...drawn(session), made, figures, map: map(session, {}) }
}

/** The overview, whichever way somebody looks at it: each node with all that is below it. */
export function drawn(session: Session) {
  const below = (view: OverviewView, parent: string): unknown[] =>
    overview(session, { view, parent }, english).nodes.map((it) => [
      it,
      it.hasChildren ? below(view, it.id) : [],
    ])
  const views = (['role', 'handoff', 'person'] as const).map((view) => below(view, ''))
  return { views, totals: overview(session, {}, english).totals }
}

/** What stands beside the text of a document, and comes from others. */
export function beside(session: Session, at: string) {
  const place = session.place(uri(at))
  if (!place || !artifactAt(place.folder.workspace, place.path)) return null
  const { workspace } = place.folder
  const all = { children: true, criteria: true, parent: true }
  return [
    lensesOf(workspace, place.path, all, english).map(({ title, tooltip }) => [title, tooltip]),
    hintsIn(workspace, place.path, { start: 0, end: artifactAt(workspace, place.path)?.text.length ?? 0 }),
  ]
}
