import { field, lineHeight, page, sizes } from './measures'
import type { Pen } from './pdf-pen'
import type { Row } from './pdf-rows'

/** Page after page; what is held together goes to the next page together, with the two lines before it. Gives the height that is used. */
export function laid(pen: Pen, rows: readonly Row[]): number {
  let used = 0
  for (let from = 0; from < rows.length; ) {
    const group = groupFrom(rows, from)
    const height = group.reduce((sum, row) => sum + row.height, 0)
    if (used > 0 && used + height > field.height) {
      pen.document.addPage()
      used = 0
    }
    for (const row of group) {
      row.draw(page.top + used)
      used += row.height
    }
    from += group.length
  }
  return used
}

const together = 2

function groupFrom(rows: readonly Row[], from: number): Row[] {
  const isHeld = (place: number) => rows[place]?.held === true
  const ahead = rows.slice(from, from + together).findIndex((_, place) => isHeld(from + place))
  const group = ahead > 0 ? rows.slice(from, from + ahead) : []
  let place = from + group.length
  while (isHeld(place)) group.push(rows[place++] as Row)
  const last = rows[place]
  return last ? [...group, last] : group
}

/** — 1 —, to the right on odd pages and to the left on even ones. */
export function numberPages(pen: Pen): void {
  const { start, count } = pen.document.bufferedPageRange()
  for (let at = start; at < start + count; at++) {
    pen.document.switchToPage(at)
    const text = `\u2014 ${at + 1} \u2014`
    const ink = { size: sizes.small } as const
    const x = at % 2 === 0 ? page.left + field.width - sizes.small - pen.widthOf(text, ink) : page.left + sizes.small
    pen.write(text, x, page.height - page.bottom + lineHeight, ink)
  }
}
