import { type Assignment, isInForce, owesReply } from '../assignment/assignment'
import { assignmentStatus } from '../assignment/status'
import type { AssignmentStatus } from '../assignment/workflow'
import { isLookedAt } from './looking'
import type { Suggestion } from './suggestion'
import type { SuggestionStatus } from './workflow'

/** Derives every status of the aggregate from its facts; nothing else sets one. */
export function settled(suggestion: Suggestion): Suggestion {
  const assignments = suggestion.assignments.map((assignment) => ({
    ...assignment,
    status: assignmentStatus(assignment, suggestion.round),
  }))
  const current = { ...suggestion, assignments }
  return { ...current, status: suggestionStatus(current) }
}

function suggestionStatus(suggestion: Suggestion): SuggestionStatus {
  if (suggestion.rejoinedOn) return 'REJOINED'
  if (suggestion.withdrawnOn) return 'WITHDRAWN'
  if (suggestion.splitOn) return 'SPLIT'
  if (suggestion.archivedOn) return 'ARCHIVED'
  if (suggestion.concludedOn) return 'CONCLUDED'
  if (suggestion.trackedOn) return 'TRACKED'
  const handling = suggestion.assignments.filter(isInForce).filter(owesReply)
  return handling.length > 0 ? handlingStatus(suggestion, handling) : intakeStatus(suggestion)
}

/** Sent back, sent in again or sent out for opinions: the latest of the acts says where it stands. */
function intakeStatus(suggestion: Suggestion): SuggestionStatus {
  const { submittedAt, sentBackAt, registeredAt, notAcceptedAt, preAssignedAt } = suggestion
  if (!submittedAt || (sentBackAt && sentBackAt >= submittedAt))
    return isCollecting(suggestion) ? 'CO_SIGNING' : 'DRAFT'
  if (notAcceptedAt && notAcceptedAt >= submittedAt) return 'NOT_ACCEPTED'
  if (!registeredAt || registeredAt < submittedAt) return isLookedAt(suggestion) ? 'DELEGATION_REVIEW' : 'SUBMITTED'
  return preAssignedAt && preAssignedAt >= registeredAt ? 'PRE_ASSIGNED' : 'OFFICE_REVIEW'
}

const isCollecting = ({ coSignClosesAt, coSigningEndedAt }: Suggestion): boolean =>
  coSignClosesAt !== null && coSigningEndedAt === null

const furthestBehindFirst = [
  'RETURN_REQUESTED',
  'ASSIGNED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'RE_HANDLING',
  'EXTENSION_REQUESTED',
  'REPLY_UNDER_REVIEW',
] as const satisfies readonly (AssignmentStatus & SuggestionStatus)[]

function handlingStatus(suggestion: Suggestion, handling: readonly Assignment[]): SuggestionStatus {
  const behind = furthestBehindFirst.find((status) => handling.some((assignment) => assignment.status === status))
  if (behind) return behind
  return officialRating(suggestion) ? 'RATED' : 'REPLIED'
}

/** The lead delegate's rating of the running round. */
export function officialRating(suggestion: Suggestion) {
  return suggestion.ratings.find(
    (rating) => rating.round === suggestion.round && rating.delegateId === suggestion.leadDelegateId,
  )
}
