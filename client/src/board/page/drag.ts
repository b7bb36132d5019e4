/** What a card is called while it is dragged; nothing of it leaves the page. */
const format = 'application/x-triad-card'

/** Cards can be taken and let go over a column. `move` hears of it. */
export function listenToDrag(board: HTMLElement, move: (key: string, column: string) => void): void {
  let dragged: string | null = null
  const cellAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('.cell[data-takes]') : null
  const mark = (cell: HTMLElement | null) => {
    for (const it of board.querySelectorAll('.cell.over')) if (it !== cell) it.classList.remove('over')
    const column = cell?.dataset.column
    if (column === undefined) return
    cell?.classList.add('over')
  }

  board.addEventListener('dragstart', (event) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('.card') : null
    const key = card?.dataset.card
    if (!card || key === undefined || !event.dataTransfer) return
    dragged = key
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData(format, key)
    board.classList.add('dragging')
    card.classList.add('dragged')
  })
  board.addEventListener('dragover', (event) => {
    const cell = dragged === null ? null : cellAt(event.target)
    mark(cell)
    if (!cell) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'move'
  })
  board.addEventListener('drop', (event) => {
    const column = cellAt(event.target)?.dataset.column
    event.preventDefault()
    if (dragged !== null && column !== undefined) move(dragged, column)
  })
  board.addEventListener('dragend', () => {
    dragged = null
    mark(null)
    board.classList.remove('dragging')
    for (const it of board.querySelectorAll('.dragged')) it.classList.remove('dragged')
  })
}
