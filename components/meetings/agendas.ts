/** Agendas side by side, each a list of ids in order, as somebody changes them by hand. */
export type Agendas = readonly (readonly string[])[]

export const withoutThese = (agendas: Agendas, ids: ReadonlySet<string>): string[][] =>
  agendas.map((agenda) => agenda.filter((id) => !ids.has(id)))

/** To the end of another, in the order in which they stand; without one they are on none. */
export function movedTo(agendas: Agendas, ids: ReadonlySet<string>, to: number | null): string[][] {
  const known = agendas.flat().filter((id) => ids.has(id))
  const moved = [...known, ...[...ids].filter((id) => !known.includes(id))]
  return withoutThese(agendas, ids).map((agenda, place) => (place === to ? [...agenda, ...moved] : agenda))
}

/** One place up or down, each within its own; what stands at the edge stays. */
export function shifted(agendas: Agendas, ids: ReadonlySet<string>, by: -1 | 1): string[][] {
  return agendas.map((agenda) => {
    const order = by === -1 ? [...agenda] : agenda.toReversed()
    for (let place = 1; place < order.length; place += 1) {
      const [before, id] = [order[place - 1] as string, order[place] as string]
      if (ids.has(id) && !ids.has(before)) order.splice(place - 1, 2, id, before)
    }
    return by === -1 ? order : order.reverse()
  })
}
