import type { Assignment, ReplyState } from './assignment'
import type { AssignmentStatus } from './workflow'

/** The only place where an assignment's status comes from: its facts and the round that is running. */
export function assignmentStatus(assignment: Omit<Assignment, 'status'>, round: number): AssignmentStatus {
  if (assignment.endedOn !== null) return 'ENDED'
  if (assignment.role === 'ASSIST') return assistStatus(assignment)
  if (assignment.reply?.signedAt) return 'REPLIED'
  if (assignment.reply && isUnderReview(assignment.reply)) return 'REPLY_UNDER_REVIEW'
  if (assignment.pendingExtension) return 'EXTENSION_REQUESTED'
  if (round > 1) return 'RE_HANDLING'
  if (!assignment.acknowledgedAt) return unacknowledged(assignment)
  return assignment.contacts > 0 || assignment.reply ? 'IN_PROGRESS' : 'ACKNOWLEDGED'
}

export function isUnderReview(reply: ReplyState): boolean {
  return (
    reply.submittedAt !== null &&
    reply.signedAt === null &&
    (reply.returnedAt === null || reply.returnedAt < reply.submittedAt)
  )
}

function assistStatus(assignment: Omit<Assignment, 'status'>): AssignmentStatus {
  if (assignment.opinionGiven) return 'OPINION_GIVEN'
  return assignment.acknowledgedAt ? 'ACKNOWLEDGED' : unacknowledged(assignment)
}

const unacknowledged = ({ pendingReturn }: Pick<Assignment, 'pendingReturn'>): AssignmentStatus =>
  pendingReturn ? 'RETURN_REQUESTED' : 'ASSIGNED'
