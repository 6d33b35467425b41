import type { LocalDate } from './deadlines/local-date'

/** The clock is read once, at the door: the instant, and the day it is in the congress's zone. */
export type Moment = { readonly now: Date; readonly today: LocalDate }
