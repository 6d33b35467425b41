/** A row as both started from it, as one has it, as the other saved it. */
export type Three<Row> = { readonly base: Row | null; readonly mine: Row; readonly theirs: Row }

type Rows<Row> = {
  /** null where it is not known any more */
  readonly base: readonly Row[] | null
  readonly mine: readonly Row[]
  readonly theirs: readonly Row[]
}
type Reading<Row> = {
  readonly blank: Row
  /** what a row is known by */
  readonly nameOf: (row: Row) => string
  readonly isSame: (one: Row, other: Row) => boolean
}

/** Which rows belong together. A row that one side took out is gone unless the other has changed it; what both added stands one after the other. */
export function pairRows<Row>({ base, mine, theirs }: Rows<Row>, reading: Reading<Row>): Three<Row>[] {
  if (base === null) return pairTwo(mine, theirs, reading, null)
  const ofMine = partnersOf(base, mine, reading)
  const ofTheirs = partnersOf(base, theirs, reading)
  const kept = base.flatMap((row, place) =>
    keptRow(row, mine[ofMine[place] ?? -1], theirs[ofTheirs[place] ?? -1], reading),
  )
  const added = pairTwo(without(mine, ofMine), without(theirs, ofTheirs), reading, reading.blank)
  return [...kept, ...added]
}

function keptRow<Row>(
  base: Row,
  mine: Row | undefined,
  theirs: Row | undefined,
  { isSame }: Reading<Row>,
): Three<Row>[] {
  if (mine !== undefined && theirs !== undefined) return [{ base, mine, theirs }]
  const left = mine ?? theirs
  if (left === undefined || isSame(base, left)) return []
  return [{ base, mine: mine ?? base, theirs: theirs ?? base }]
}

/** Theirs first, as they stand already; what only one side has is that side's addition. */
function pairTwo<Row>(
  mine: readonly Row[],
  theirs: readonly Row[],
  reading: Reading<Row>,
  base: Row | null,
): Three<Row>[] {
  const { blank } = reading
  const partners = base === null ? partnersOf(theirs, mine, reading) : namesakesOf(theirs, mine, reading)
  const together = theirs.map((row, place): Three<Row> => {
    const partner = mine[partners[place] ?? -1]
    return partner === undefined ? { base: blank, mine: blank, theirs: row } : { base, mine: partner, theirs: row }
  })
  return [...together, ...without(mine, partners).map((row) => ({ base: blank, mine: row, theirs: blank }))]
}

/** For each row of the one the place of its partner: by its name, and where nothing was taken out by its place. */
function partnersOf<Row>(rows: readonly Row[], others: readonly Row[], reading: Reading<Row>): (number | undefined)[] {
  const partners = namesakesOf(rows, others, reading)
  if (others.length < rows.length) return partners
  const taken = new Set(partners)
  return partners.map((partner, place) => partner ?? (taken.has(place) ? undefined : place))
}

function namesakesOf<Row>(rows: readonly Row[], others: readonly Row[], { nameOf }: Reading<Row>) {
  const taken = new Set<number>()
  return rows.map((row) => {
    const found = others.findIndex((other, place) => !taken.has(place) && nameOf(other) === nameOf(row))
    if (found >= 0) taken.add(found)
    return found >= 0 ? found : undefined
  })
}

function without<Row>(rows: readonly Row[], places: readonly (number | undefined)[]): Row[] {
  const taken = new Set(places)
  return rows.filter((_, place) => !taken.has(place))
}
