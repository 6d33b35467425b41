import type { MeetingGuest } from './meeting'

/** Who or what can be in one place at a time only. */
export type Held = {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly people: readonly string[]
}

export type Clash = { readonly person: string; readonly meetings: readonly [string, string] }

type Called = Pick<MeetingGuest, 'delegateId' | 'unitId' | 'personId'> & Partial<Pick<MeetingGuest, 'answer'>>

export const personKey = ({ delegateId, unitId, personId }: Called): string =>
  delegateId ? `delegate:${delegateId}` : unitId ? `unit:${unitId}` : `person:${personId}`

/** Who is on leave, or sends a deputy, is in no place twice. */
export const comingTo = (guests: readonly Called[]): string[] =>
  guests.filter(({ answer }) => answer !== 'LEAVE' && answer !== 'DEPUTY').map(personKey)

/** Everybody who is called to two meetings that overlap. One that begins when the other ends does not. */
export function clashesAmong(held: readonly Held[]): Clash[] {
  const inOrder = held.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
  return inOrder.flatMap((one, place) => {
    const during = inOrder.slice(place + 1).filter(({ startsAt }) => startsAt < one.endsAt)
    const people = new Set(one.people)
    return during.flatMap((other) =>
      other.people
        .filter((person) => people.has(person))
        .map((person): Clash => ({ person, meetings: [one.id, other.id] })),
    )
  })
}
