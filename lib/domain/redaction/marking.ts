import type { Proposal, ProposalReason } from './proposing'
import type { Span } from './spans'

/** One line of the list beside a text: proposed or made by hand, and whether it goes out. */
export type Mark = Span & {
  readonly reason: ProposalReason | 'OWN'
  readonly isOut: boolean
  /** the name of whoever is kept secret goes out whatever anybody ticks */
  readonly isObliged: boolean
}

const isSame = (one: Pick<Span, 'from' | 'to'>, other: Pick<Span, 'from' | 'to'>): boolean =>
  one.from === other.from && one.to === other.to

/** Everything that was proposed or once chosen, in the order of the text. `made` keeps what was unticked again. */
export function marksOf(proposals: readonly Proposal[], chosen: readonly Span[], made: readonly Span[]): Mark[] {
  const own = [...chosen, ...made].filter(
    (one, place, all) =>
      all.findIndex((other) => isSame(one, other)) === place && !proposals.some((p) => isSame(p, one)),
  )
  const all = [...proposals, ...own.map((one) => ({ ...one, reason: 'OWN' as const }))].map(
    ({ from, to, ground, reason }): Mark => {
      const taken = chosen.find((one) => isSame(one, { from, to }))
      const isObliged = reason === 'SIGNER'
      return { from, to, ground: taken?.ground ?? ground, reason, isOut: isObliged || taken !== undefined, isObliged }
    },
  )
  return all.sort((one, other) => one.from - other.from || other.to - one.to)
}

/** What is ticked when a text is seen for the first time. */
export const firstChosen = (proposals: readonly Proposal[]): Span[] =>
  proposals.filter(({ isSure }) => isSure).map(({ from, to, ground }) => ({ from, to, ground }))

export const withMarks = (chosen: readonly Span[], added: readonly Span[]): Span[] => [
  ...withoutMarks(chosen, added),
  ...added.map(({ from, to, ground }) => ({ from, to, ground })),
]

export const withoutMarks = (chosen: readonly Span[], marks: readonly Pick<Span, 'from' | 'to'>[]): Span[] =>
  chosen.filter((one) => !marks.some((mark) => isSame(one, mark)))

/** The same words for the same reason are one line and one decision, however often they stand there. */
export type MarkGroup = Omit<Mark, 'from' | 'to'> & { readonly words: string; readonly marks: readonly Mark[] }

export function groupsOf(text: string, marks: readonly Mark[]): MarkGroup[] {
  const same = Map.groupBy(marks, ({ from, to, reason }) => `${reason} ${text.slice(from, to)}`)
  return [...same.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const { from, to, ground, reason, isObliged } = first
    return [
      { words: text.slice(from, to), ground, reason, isObliged, isOut: all.every((one) => one.isOut), marks: all },
    ]
  })
}

export type Piece = {
  readonly from: number
  readonly words: string
  /** null where nothing is marked */
  readonly isOut: boolean | null
  /** of the groups of which a mark begins here, counted from one */
  readonly numbers: readonly number[]
}

/** The text cut where a mark begins or ends. */
export function piecesOf(text: string, groups: readonly MarkGroup[]): Piece[] {
  const marks = groups.flatMap((group) => group.marks)
  const cuts = [...new Set([0, ...marks.flatMap(({ from, to }) => [from, to]), text.length])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, place) => {
    const over = marks.filter((mark) => mark.from <= from && from < mark.to)
    const numbers = groups.flatMap((group, at) => (group.marks.some((mark) => mark.from === from) ? [at + 1] : []))
    const isOut = over.length === 0 ? null : over.some((mark) => mark.isOut)
    return { from, words: text.slice(from, cuts[place + 1]), isOut, numbers }
  })
}
