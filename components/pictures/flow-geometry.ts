export type FlowLink = { readonly from: string; readonly to: string; readonly count: number }
type Node = { readonly key: string; readonly y: number; readonly height: number; readonly count: number }
export type FlowBand = FlowLink & { readonly fromY: number; readonly toY: number; readonly height: number }
export type FlowColumn = readonly Node[]

type Field = { readonly height: number; readonly gap: number }

/** Where the boxes of each column stand: as high as they are many, in the order given, those without anything left out. */
export function columnOf(
  order: readonly string[],
  counts: ReadonlyMap<string, number>,
  { height, gap }: Field,
): FlowColumn {
  const shown = order.filter((key) => (counts.get(key) ?? 0) > 0)
  const whole = shown.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0)
  const free = height - gap * Math.max(0, shown.length - 1)
  let y = 0
  return shown.map((key) => {
    const count = counts.get(key) ?? 0
    const node = { key, count, y, height: whole === 0 ? 0 : (free * count) / whole }
    y += node.height + gap
    return node
  })
}

/** Bands between two columns, stacked at both ends in the order of the other side. */
export function bandsOf(left: FlowColumn, right: FlowColumn, links: readonly FlowLink[]): FlowBand[] {
  const scaleOf = (column: FlowColumn) => {
    const [first] = column
    return first && first.count > 0 ? first.height / first.count : 0
  }
  const [leftScale, rightScale] = [scaleOf(left), scaleOf(right)]
  const used = new Map<string, number>()
  const take = (side: string, { key, y }: Node, height: number) => {
    const at = y + (used.get(side + key) ?? 0)
    used.set(side + key, at - y + height)
    return at
  }
  return left.flatMap((from) =>
    right.flatMap((to) => {
      const count = links.reduce(
        (sum, link) => sum + (link.from === from.key && link.to === to.key ? link.count : 0),
        0,
      )
      if (count === 0) return []
      const fromY = take('<', from, count * leftScale)
      const toY = take('>', to, count * rightScale)
      return [{ from: from.key, to: to.key, count, fromY, toY, height: count * Math.min(leftScale, rightScale) }]
    }),
  )
}
