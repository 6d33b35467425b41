import { isInForce } from '../assignment/assignment'
import { Refusal } from '../refusal'
import { isSecret } from '../suggestion/secrecy'
import type { Suggestion } from '../suggestion/suggestion'
import type { SuggestionStatus } from '../suggestion/workflow'
import { personKey } from './clashes'
import type { MeetingGuest, MeetingItem } from './meeting'

/** What a unit has taken up may be answered face to face; what is withdrawn, refused or archived is not any more. */
export const answerable: readonly SuggestionStatus[] = [
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'EXTENSION_REQUESTED',
  'REPLY_UNDER_REVIEW',
  'REPLIED',
  'RATED',
  'RE_HANDLING',
  'TRACKED',
  'CONCLUDED',
]

/** Whether co-signers are called beside the lead delegate. */
export const callings = ['LEAD', 'ALL'] as const
export type Calling = (typeof callings)[number]

type Called = Pick<MeetingGuest, 'capacity' | 'delegateId' | 'unitId' | 'personId'>

const delegate = (delegateId: string): Called => ({ capacity: 'DELEGATE', delegateId, unitId: null, personId: null })
const head = (unitId: string): Called => ({ capacity: 'HEAD', delegateId: null, unitId, personId: null })

/** Whoever comes for these: the delegates once each, and the head of every unit that has a part. */
export function calledFor(suggestions: readonly Suggestion[], calling: Calling): Called[] {
  const delegates = suggestions.flatMap((one) => [
    one.leadDelegateId,
    ...(calling === 'ALL' ? one.coSigners.filter(({ state }) => state === 'CONFIRMED') : []).map(
      ({ delegateId }) => delegateId,
    ),
  ])
  const units = suggestions.flatMap(({ assignments }) => assignments.filter(isInForce).map(({ unitId }) => unitId))
  return [...[...new Set(delegates)].map(delegate), ...[...new Set(units)].map(head)]
}

export function ensureAnswerable(suggestions: readonly Suggestion[]): void {
  const not = suggestions.find(({ status }) => !answerable.includes(status))
  if (not) throw new Refusal('meeting-item-not-answerable', { number: not.numberText ?? '' })
}

/** In a room everybody sees whose word is asked: whose name is kept has a meeting to himself [SD 11]. */
export function ensureKeptApart(agenda: readonly Suggestion[]): void {
  const secret = agenda.filter(isSecret)
  if (secret.length === 0) return
  const leads = new Set(agenda.map(({ leadDelegateId }) => leadDelegateId))
  if (secret.length < agenda.length || leads.size > 1) throw new Refusal('meeting-secret-apart')
}

const peopleOf = (suggestions: readonly Suggestion[]): Set<string> =>
  new Set(calledFor(suggestions, 'ALL').map(personKey))

/** Nobody comes for nothing: who came only for what is no longer on the agenda is called no more. What was called by hand stays. */
export function calledNoMore(
  guests: readonly MeetingGuest[],
  before: readonly Suggestion[],
  after: readonly Suggestion[],
): MeetingGuest[] {
  const [wanted, still] = [peopleOf(before), peopleOf(after)]
  return guests.filter((guest) => wanted.has(personKey(guest)) && !still.has(personKey(guest)))
}

/** Who is to be called beside those who are. */
export function calledBeside(guests: readonly MeetingGuest[], called: readonly Called[]): Called[] {
  const known = new Set(guests.map(personKey))
  const fresh = new Map(called.map((one) => [personKey(one), one]))
  return [...fresh].flatMap(([key, one]) => (known.has(key) ? [] : [one]))
}

/** With it come the head of every unit, who leads it, and of the co-signers those who were called for it before. */
export function comingAlong(moved: readonly Suggestion[], guests: readonly MeetingGuest[]): Called[] {
  const known = new Set(guests.map(personKey))
  const always = new Set(calledFor(moved, 'LEAD').map(personKey))
  return calledFor(moved, 'ALL').filter((one) => always.has(personKey(one)) || known.has(personKey(one)))
}

/** Those of an item who have been told of its meeting, and so hear what becomes of it. */
export function toldOf(suggestion: Suggestion, guests: readonly MeetingGuest[]): ReturnType<typeof idsOf> {
  const own = peopleOf([suggestion])
  return idsOf(guests.filter((guest) => guest.invitedAt !== null && own.has(personKey(guest))))
}

/** As an event names those who hear of it. */
export const idsOf = (guests: readonly MeetingGuest[]) => ({
  personIds: guests.flatMap(({ personId }) => personId ?? []),
  delegateIds: guests.flatMap(({ delegateId }) => delegateId ?? []),
  unitIds: guests.flatMap(({ unitId }) => unitId ?? []),
})

/** The same items in another order, all of them. */
export function inOrder(items: readonly MeetingItem[], itemIds: readonly string[]): MeetingItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const ordered = itemIds.flatMap((id) => byId.get(id) ?? [])
  if (ordered.length !== items.length || new Set(itemIds).size !== items.length)
    throw new Refusal('meeting-agenda-changed')
  return ordered
}
