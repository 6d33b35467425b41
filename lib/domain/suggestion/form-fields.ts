/** How a suggestion came about, as the paper form asks; several may be true. */
export const waysOfComingAbout = ['RESEARCH', 'TALKS', 'VISITS', 'OWN', 'SURVEY', 'ENTRUSTED'] as const
export type CameAbout = (typeof waysOfComingAbout)[number]

/** For how long the same has been raised before. */
export const raisedBeforeSpans = ['TWO_YEARS', 'THREE_YEARS', 'LONGER'] as const
export type RaisedBefore = (typeof raisedBeforeSpans)[number]

export const longestPlace = 60

/** What the form asks for beside the text; all of it may be left out. */
export type FormFields = {
  /** a town, a village, a road: free words */
  readonly place: string
  readonly cameAbout: readonly CameAbout[]
  readonly raisedBefore: RaisedBefore | null
  /** written for reference: the delegate can do without a written reply */
  readonly noReplyNeeded: boolean
  /** others who write about the same may be offered to sign it */
  readonly openToCoSigners: boolean
}

/** In the order of the form, each once. */
export const inOrderOfForm = (ways: readonly CameAbout[]): CameAbout[] =>
  waysOfComingAbout.filter((way) => ways.includes(way))
