import { rate } from '../figures/shares'
import type { GuestCapacity, ItemOutcome, Presence } from './meeting'

export type CountedGuest = {
  readonly capacity: GuestCapacity
  readonly delegateId: string | null
  readonly presence: Presence | null
  readonly isOnLeave: boolean
}

/** What is counted of one meeting. */
export type CountedMeeting = {
  readonly guests: readonly CountedGuest[]
  readonly outcomes: readonly (ItemOutcome | null)[]
  readonly promises: number
}

/** A number beside what it is a part of. */
export type Part = { readonly part: number; readonly base: number }

/** 件、人次、单位次: each with its base, so that nothing is a rate of something else. */
export type MeetingFigures = {
  readonly items: number
  readonly accepted: Part
  readonly backToWork: Part
  readonly postponed: Part
  readonly open: Part
  /** 代表到会: present of those who were called */
  readonly delegates: Part
  /** of those who did not come, who had asked for leave */
  readonly leave: Part
  /** 单位主要负责人到会: the head himself, of units that were called */
  readonly heads: Part
  readonly deputies: Part
  readonly unitsAbsent: Part
  readonly promises: number
}

export function meetingFigures({ guests, outcomes, promises }: CountedMeeting): MeetingFigures {
  const delegates = guests.filter(({ capacity }) => capacity === 'DELEGATE')
  const units = guests.filter(({ capacity }) => capacity === 'HEAD')
  const of = (outcome: ItemOutcome | null) => ({
    part: outcomes.filter((one) => one === outcome).length,
    base: outcomes.length,
  })
  const came = (all: readonly CountedGuest[], ...presences: Presence[]) => ({
    part: all.filter(({ presence }) => presence !== null && presences.includes(presence)).length,
    base: all.length,
  })
  const away = delegates.filter(({ presence }) => presence === 'ABSENT')
  return {
    items: outcomes.length,
    accepted: of('ACCEPTED'),
    backToWork: of('BACK_TO_WORK'),
    postponed: of('POSTPONED'),
    open: of(null),
    delegates: came(delegates, 'PRESENT'),
    leave: { part: away.filter(({ isOnLeave }) => isOnLeave).length, base: delegates.length },
    heads: came(units, 'HEAD'),
    deputies: came(units, 'DEPUTY'),
    unitsAbsent: came(units, 'ABSENT'),
    promises,
  }
}

/** All of them together: the same questions asked of everything at once. */
export const figuresOfAll = (meetings: readonly CountedMeeting[]): MeetingFigures =>
  meetingFigures({
    guests: meetings.flatMap(({ guests }) => guests),
    outcomes: meetings.flatMap(({ outcomes }) => outcomes),
    promises: meetings.reduce((sum, { promises }) => sum + promises, 0),
  })

/** 请到的代表: people, and not how often they were called. */
export const delegatesCalled = (meetings: readonly CountedMeeting[]): number =>
  new Set(meetings.flatMap(({ guests }) => guests.flatMap(({ delegateId }) => (delegateId ? [delegateId] : [])))).size

export const rateOf = ({ part, base }: Part): string | null => rate(part, base)
