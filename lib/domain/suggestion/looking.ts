import type { LocalDate } from '../deadlines/local-date'

export const lookOutcomes = ['PASSED_ON', 'GIVEN_BACK', 'LAPSED'] as const
export type LookOutcome = (typeof lookOutcomes)[number]

/** What the delegation may point out: more than one matter, nothing asked for, the same handed in by another of its delegates. */
export const lookRemarks = ['SEVERAL_MATTERS', 'NO_ASK', 'DUPLICATE'] as const
export type LookRemark = (typeof lookRemarks)[number]

/** 代表团初审, asked with the handing in. */
export type FirstLook = {
  readonly askedAt: Date
  /** the last day; silence passes it on */
  readonly untilOn: LocalDate
  readonly outcome: LookOutcome | null
  readonly endedAt: Date | null
  /** of the text that was given back */
  readonly version: number | null
}

export type LookSetting = { readonly isOn: boolean; readonly days: number }

/** Off as delivered. Calendar days; short, because it only prepares. */
export const usualLook: LookSetting = { isOn: false, days: 3 }
export const lookBounds = { fewestDays: 1, mostDays: 10 } as const

type Looked = { readonly firstLook: FirstLook | null; readonly submittedAt: Date | null }

/** An old look that nobody ended does not hold up what was handed in after it. */
export const isLookedAt = ({ firstLook, submittedAt }: Looked): boolean =>
  firstLook !== null && firstLook.outcome === null && submittedAt !== null && firstLook.askedAt >= submittedAt

/** The delegation gave it back and nobody has sent it back since. */
export function isGivenBack({
  firstLook,
  sentBackAt,
}: {
  readonly firstLook: FirstLook | null
  readonly sentBackAt: Date | null
}): boolean {
  return firstLook?.outcome === 'GIVEN_BACK' && firstLook.endedAt?.getTime() === sentBackAt?.getTime()
}
