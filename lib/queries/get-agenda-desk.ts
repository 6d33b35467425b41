import { authorize } from '@/lib/domain/access/policy'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import { clashesWith, heldWith, namesOf } from '@/lib/store/meeting-ground'
import { readMeeting } from '@/lib/store/reply-meetings'
import { getMeetingPlan, type PlanSuggestion, type StandingMeeting } from './get-meeting-plan'
import { getReplyMeeting, type MeetingView } from './get-reply-meeting'
import type { Query } from './query'

export type AgendaDeskView = {
  readonly meeting: MeetingView
  /** to which something can go */
  readonly others: readonly StandingMeeting[]
  /** what stands on no agenda */
  readonly free: readonly PlanSuggestion[]
  /** who is called elsewhere at the same time */
  readonly clashes: readonly string[]
  readonly mixesSecrets: boolean
}

/** One meeting for whoever changes it: what it may take, what it may give, and what is not right with it. */
export const getAgendaDesk: Query<string, AgendaDeskView> = async (reading, meetingId) => {
  const { tx, actor } = reading
  const standing = await readMeeting(tx, meetingId)
  authorize(actor, meetingPolicy.change, standing)
  const meeting = await getReplyMeeting(reading, meetingId)
  if (!meeting.moves.includes('change')) throw new Refusal('not-found')
  const { meetings, suggestions } = await getMeetingPlan(reading, { session: meeting.sessionId })
  const people = await clashesWith(tx, [heldWith(standing)], [standing.heldOn])
  return {
    meeting,
    others: meetings.filter(({ id, isOfSession }) => isOfSession && id !== meetingId),
    free: suggestions.filter((one) => one.meetingId === null),
    clashes: people.length > 0 ? await namesOf(tx, people) : [],
    mixesSecrets: mixesSecrets(meeting, suggestions),
  }
}

/** A name may have been kept after the meeting was planned. */
function mixesSecrets({ items }: MeetingView, suggestions: readonly PlanSuggestion[]): boolean {
  const secret = items.filter(({ isSecret }) => isSecret)
  const leads = new Set(
    suggestions.filter(({ id }) => items.some((item) => item.suggestionId === id)).map(({ lead }) => lead.id),
  )
  return secret.length > 0 && (secret.length < items.length || leads.size > 1)
}
