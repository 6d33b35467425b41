import { isInForce } from '../assignment/assignment'
import { Refusal } from '../refusal'
import { isSecret } from '../suggestion/secrecy'
import type { Suggestion } from '../suggestion/suggestion'
import type { SuggestionStatus } from '../suggestion/workflow'
import type { MeetingGuest } from './meeting'

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
