import type { FromPage, ToPage } from '../../../client/src/board/messages.ts'
import { readConfig } from '../../../server/src/domain/config/read.ts'
import { boardOf } from '../../../server/src/features/board/board.ts'
import { storyNamed } from '../../../server/src/features/board/cards.ts'
import type { BoardParams, BoardResult } from '../../../server/src/lsp/protocol.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { applyEdits } from '../../../server/src/text/edit.ts'
import { inEnglish } from '../../../server/src/text/message.ts'
import {
  documentAt,
  type Workspace,
  withDocument,
  workspaceOf,
} from '../../../server/src/workspace/workspace.ts'
import { setStatus } from '../../../server/src/writing/set-status.ts'
import { sourceIn } from '../../features/overview/source.ts'
import { startBrowser } from '../host/browser.ts'
import { ensureHost } from '../host/install.ts'
import { htmlOf, type MapPage, pageFiles } from './page.ts'
import { englishBoardWords } from './words.ts'

/** The page of a board over documents that it changes, without an editor. */
export interface Shown {
  readonly page: MapPage & {
    dragAndDrop(from: string, to: string): Promise<void>
    hover(selector: string): Promise<void>
    selectOption(selector: string, value: string): Promise<unknown>
  }
  said(): Promise<FromPage[]>
  /** What a document says by now. */
  text(path: string): string
  /** Changes a document beside the page, and waits until that is drawn. */
  write(path: string, text: string): Promise<void>
  /** Waits until what `run` leads to is drawn. */
  redrawn(run: () => Promise<unknown>): Promise<void>
  /** Waits until the page tells something that begins so. */
  told(start: string): Promise<void>
  readonly faults: string[]
}

export async function openBoards(size = { width: 1280, height: 800 }) {
  const files = await pageFiles('board', 'board-cards')
  const browser = await startBrowser(await ensureHost())

  async function open(theme: string, documents: Readonly<Record<string, string>>, yaml = ''): Promise<Shown> {
    const page = (await browser.newPage({ viewport: size })) as unknown as Shown['page']
    const faults: string[] = []
    page.on('pageerror', (it) => faults.push(it.message ?? ''))
    page.on('console', (it) => faults.push(it.text?.() ?? ''))
    await page.route('http://map.test/**', (route) => {
      const name =
        (route as unknown as { request(): { url(): string } }).request().url().split('/').at(-1) ?? ''
      const [contentType, body] = files[name] ?? ['text/html', htmlOf(theme, 'board', 'board-cards')]
      return route.fulfill({ contentType, body })
    })
    // As the extension does with the help of the server.
    const config = yaml === '' ? null : readConfig(yaml, rules).config
    let workspace: Workspace = workspaceOf(Object.entries(documents), config ? { config } : {})
    let look: BoardParams = {}
    const shown = (): ToPage => ({
      kind: 'show',
      words: englishBoardWords(),
      look,
      parts: look.filter?.status ? [{ name: 'status', text: look.filter.status }] : [],
      board: boardIn(workspace, look),
    })
    const move = (key: string, column: string): ToPage => {
      const board = boardIn(workspace, {})
      const card = board.cards.find((it) => it.key === key)
      const to = board.columns.find(({ id }) => id === column)
      const it = card && sourceIn(workspace).byKey(card.uri)
      if (!card || !to?.stage || !it) return { kind: 'moved', key, column, why: 'It is gone.' }
      const story = card.story === null ? null : storyNamed(it, card.story)
      const writing = setStatus(workspace, it.artifact, {
        stage: to.stage,
        ...(story && { story }),
        ...(to.writes !== null && { word: to.writes }),
      })
      if ('why' in writing) return { kind: 'moved', key, column, why: inEnglish(writing.why) }
      workspace = withDocument(workspace, card.uri, applyEdits(it.artifact.text, writing.edits))
      return { kind: 'moved', key, column, why: null }
    }
    const waiting: (() => void)[] = []
    const nextDrawing = () => new Promise<void>((resolve) => waiting.push(resolve))
    await page.exposeFunction('answer', (given) => {
      const message = given as unknown as FromPage
      if (message.kind === 'drawn') for (const resolve of waiting.splice(0)) resolve()
      if (message.kind === 'ask') {
        look = message.look
        return shown() as never
      }
      return (message.kind === 'move' ? move(message.key, message.column) : null) as never
    })
    const first = nextDrawing()
    await page.goto('http://map.test/board.html')
    await first
    const post = () => page.evaluate((message) => postMessage(message), shown())
    const shownPage: Shown = {
      page,
      faults,
      said: () => page.evaluate<FromPage[]>('said'),
      text: (path) => documentAt(workspace, path).text,
      async redrawn(run) {
        const done = nextDrawing()
        await run()
        await done
      },
      told: (start) =>
        page.evaluate(`new Promise((resolve) => {
          const look = () => document.querySelector('.note').textContent.startsWith(${JSON.stringify(start)}) && resolve()
          new MutationObserver(look).observe(document.querySelector('.note'), { childList: true, characterData: true, subtree: true })
          look()
        })`),
      async write(path, text) {
        workspace = withDocument(workspace, path, text)
        await shownPage.redrawn(post)
      },
    }
    return shownPage
  }
  return { open, close: () => browser.close() }
}

function boardIn(workspace: Workspace, look: BoardParams): BoardResult {
  const { cards, ...rest } = boardOf(sourceIn(workspace), look)
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  return {
    ...rest,
    cards: cards.map(({ document, start, end, ...card }) => ({ ...card, uri: document, range })),
    kinds: [
      { id: 'user-story', title: 'User stories' },
      { id: 'feature', title: 'Features' },
    ],
  }
}
