import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Meeting = {
  readonly congressId: string
  readonly sessionId: string
  readonly heldOn: LocalDate
  readonly place: string
  readonly recordedAt: Date
  readonly recordedById: string
}

/** Written down with what was assigned at it. */
export async function addMeeting(tx: Tx, meeting: Meeting, suggestionIds: readonly string[]): Promise<string> {
  const { id } = await open(tx).assignmentMeeting.create({
    data: { ...meeting, heldOn: dayToStore(meeting.heldOn) },
    select: { id: true },
  })
  await open(tx).suggestion.updateMany({
    where: { id: { in: [...suggestionIds] } },
    data: { assignmentMeetingId: id },
  })
  return id
}
