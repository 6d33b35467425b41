import type { Actor } from '../access/actor'
import { addDays, type LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'

/** How far a program may reach that acts for somebody: never further than he himself. */
export const writeScopes = [
  'write:suggestions',
  'write:assigning',
  'write:handling',
  'write:voices',
  'write:meetings',
] as const
export type WriteScope = (typeof writeScopes)[number]
export const scopes = ['read', ...writeScopes] as const
export type Scope = (typeof scopes)[number]

export const mostTokens = 20
export const longestDays = 365

/** Whoever came without a token of a program is not looked at here. */
export function ensureScope({ apiToken }: Actor, scope: Scope): void {
  if (apiToken && !apiToken.scopes.includes(scope)) throw new Refusal('scope-missing', { scope })
}

/** A token ends with a day that lies ahead, and within the year. */
export function ensureEndsInTime(until: LocalDate, today: LocalDate): void {
  if (until <= today || until > addDays(today, longestDays)) throw new Refusal('token-day-outside')
}
