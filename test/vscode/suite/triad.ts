import {
  type Diagnostic,
  Disposable,
  type Event,
  extensions,
  languages,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { Triad } from '../../../client/src/extension.ts'
import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'

/** The extension under test, started. */
export async function triad(): Promise<Triad> {
  const extension = extensions.getExtension<Triad>('triad-docs.triad')
  if (!extension) throw new Error('The editor did not load the extension.')
  return extension.activate()
}

/** Waits until `holds` answers something, asking now and after each event; never on the clock. */
export function until<E, T>(event: Event<E>, holds: () => T | Promise<T>): Promise<NonNullable<T>> {
  return new Promise((resolve, reject) => {
    const ask = async () => {
      const answer = await holds()
      if (!answer) return
      listening.dispose()
      resolve(answer)
    }
    const listening = event(() => void ask().catch(reject))
    ask().catch(reject)
  })
}

/** Fires when any of these does, for what may come about in more than one way. */
export const either =
  (...events: readonly Event<unknown>[]): Event<unknown> =>
  (listener) =>
    Disposable.from(...events.map((it) => it(listener)))

/** Writes a document into the open folder, as another program would. */
export async function write(path: string, text: string): Promise<Uri> {
  const uri = inFolder(path)
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

export function inFolder(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? []
  if (!folder) throw new Error('The test needs an open folder.')
  return Uri.joinPath(folder.uri, path)
}

/** Writes a document and brings it to the front. */
export async function open(path: string, text: string): Promise<TextEditor> {
  return window.showTextDocument(await write(path, text))
}

/** The rule a finding comes from. */
export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code)

/** The rules that report something in a document. */
export const reported = (uri: Uri): string[] => languages.getDiagnostics(uri).map(ruleOf)

/** Waits until a rule reports something in the document. */
export const untilReported = (uri: Uri, rule: string) =>
  until(languages.onDidChangeDiagnostics, () => reported(uri).includes(rule))

/** Waits until a rule has nothing more to say about the document. */
export const untilMended = (uri: Uri, rule: string) =>
  until(languages.onDidChangeDiagnostics, () => !reported(uri).includes(rule))

/** Every node of the overview, parents first. */
export async function allNodes({ overview }: Triad): Promise<OverviewNode[]> {
  const nodes = [...(await overview.children())]
  for (const node of nodes) if (node.hasChildren) nodes.push(...(await overview.children(node.id)))
  return nodes
}
