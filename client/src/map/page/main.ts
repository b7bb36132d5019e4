import { type FromPage, isToPage } from '../messages.ts'
import { type App, createApp, fresh, type Kept } from './app.ts'
import '../../page/dom.ts'

declare const acquireVsCodeApi: () => {
  postMessage(message: FromPage): void
  getState(): Kept | undefined
  setState(state: Kept): void
}

const host = acquireVsCodeApi()
let app: App | null = null

window.addEventListener('message', ({ data }) => {
  if (!isToPage(data)) return
  if (data.kind === 'ping') return app?.tell()
  document.title = data.words.title
  app ??= createApp(
    document.body,
    data.words,
    { ...fresh, ...host.getState() },
    (message) => host.postMessage(message),
    (kept) => host.setState(kept),
  )
  app.show(data.map, data.select, data.parts)
})
host.postMessage({ kind: 'ask', wish: { ...fresh, ...host.getState() }.wish, width: window.innerWidth })
