import { commands, type Disposable, window } from 'vscode'
import type { Overview } from './overview.ts'

/** Milliseconds after which one wonders what is going on. */
const slow = 300

/**
 * Says in the view, and by a clock on its icon, that the documents are being read: at the start, and whenever an answer
 * takes its time, as when a large folder is added.
 */
export function showReading(overview: Pick<Overview, 'onDidAsk' | 'totals'>): Disposable {
  const tell = (isRead: boolean) => void commands.executeCommand('setContext', 'triad.read', isRead)
  return overview.onDidAsk((round) => {
    const timer = setTimeout(() => {
      tell(false)
      void window.withProgress({ location: { viewId: 'triad.overview' } }, () => round)
    }, slow)
    void round.finally(() => {
      clearTimeout(timer)
      // Where no question was answered there is nothing to say of the documents.
      tell(overview.totals !== undefined)
    })
  })
}
