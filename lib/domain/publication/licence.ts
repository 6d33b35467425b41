import { addDays, type LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'

/** What a congress may decide about the use of what it publishes. Where it decided nothing, nothing is granted. */
export const licenceDecisions = ['NONE', 'ATTRIBUTION', 'CC_BY_4_0'] as const
export type LicenceDecision = (typeof licenceDecisions)[number]
export type Licence = Exclude<LicenceDecision, 'NONE'>

export type Granted = { readonly licence: Licence; readonly sinceOn: LocalDate }

/** Where its whole text stands, of one whose words are not our own. */
export const licenceAddresses = {
  ATTRIBUTION: null,
  CC_BY_4_0: 'https://creativecommons.org/licenses/by/4.0/',
} as const satisfies Record<Licence, string | null>

/** Where it is read: our own words stand on the page of the open data. */
export const licenceAddress = (licence: Licence, origin: string): string =>
  licenceAddresses[licence] ?? `${origin}/public/data#licence`

const farthestAhead = 365

/** Nobody could have relied on what had not been said: it holds from today on, or from a later day. */
export function ensureLicenceDay(sinceOn: LocalDate, { today }: Moment): void {
  const last = addDays(today, farthestAhead)
  if (sinceOn < today || sinceOn > last) throw new Refusal('licence-day-outside', { from: today, to: last })
}

type Decided = { readonly licence: LicenceDecision; readonly sinceOn: LocalDate }

/** Of decisions, the newest first: what holds on a day, and what is still to come. A new decision overtakes what had not begun. */
export function licenceOn<One extends Decided>(decisions: readonly One[], today: LocalDate) {
  const place = decisions.findIndex(({ sinceOn }) => sinceOn <= today)
  const [coming = null] = decisions.slice(0, place < 0 ? decisions.length : place)
  return { inForce: decisions[place] ?? null, coming }
}
