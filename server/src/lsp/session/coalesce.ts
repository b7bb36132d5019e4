/** A function that runs `task` once, some time after the first of many calls. */
export function coalesced(task: () => void, milliseconds: number): { (): void; cancel(): void } {
  let timer: NodeJS.Timeout | undefined
  const run = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      task()
    }, milliseconds)
  }
  return Object.assign(run, { cancel: () => clearTimeout(timer) })
}
