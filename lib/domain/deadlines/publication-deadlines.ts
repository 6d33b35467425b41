import type { Awaited } from './deadline'
import type { DeadlineFacts } from './facts'
import type { ClockFor } from './ledger'
import { laterOf } from './local-date'

/** 公开答复: from the day on which the reply was made, also of what is concluded since; what is kept back by law is awaited no longer [XX 26]. */
export function publications({ publications: replies = [], assignments }: DeadlineFacts, of: ClockFor): Awaited[] {
  return replies.flatMap(({ assignmentId, round, publishedOn, keptBackOn }) => {
    const work = assignments.find(({ id }) => id === assignmentId)?.rounds.find(({ number }) => number === round)
    const clock = work?.signedOn ? of('publication', work.signedOn) : null
    if (!work?.signedOn || !clock) return []
    return [
      {
        key: `publication:${assignmentId}:${round}`,
        purpose: 'publication' as const,
        round,
        assignmentId,
        referenceId: null,
        bearer: { kind: 'COMMITTEE' as const, unitId: null },
        clock,
        doneOn: publishedOn,
        voidOn: publishedOn || !keptBackOn ? null : laterOf(keptBackOn, work.signedOn),
      },
    ]
  })
}
