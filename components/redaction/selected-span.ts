/** What is selected within a text whose pieces carry their places; null where nothing of it is. */
export function selectedWithin(written: HTMLElement | null): { from: number; to: number } | null {
  const selection = getSelection()
  if (!written || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = placeOf(written, range.startContainer, range.startOffset)
  const to = placeOf(written, range.endContainer, range.endOffset)
  return from !== null && to !== null && from < to ? { from, to } : null
}

/** A place inside a piece counts from where the piece begins; one between pieces is where the next begins. */
function placeOf(written: HTMLElement, node: Node, offset: number): number | null {
  if (!written.contains(node)) return null
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-from]')
  if (piece && written.contains(piece)) {
    const inside = node instanceof Element ? (offset === 0 ? 0 : (piece.textContent?.length ?? 0)) : offset
    return Number(piece.dataset.from) + inside
  }
  const next = written.children[offset]
  if (next instanceof HTMLElement) return Number(next.dataset.from)
  return written.textContent?.length ?? 0
}
