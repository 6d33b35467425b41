import type { ReturnStage } from '../assignment/return-stage'
import type { Awaited, HolderKind } from './deadline'
import type { DeadlineFacts } from './facts'
import type { ClockFor } from './ledger'

const bearerAt: Record<ReturnStage, HolderKind> = {
  OFFICE: 'COMMITTEE',
  GOVERNMENT_OFFICE: 'GOVERNMENT_OFFICE',
  COMMITTEE: 'COMMITTEE',
}

/** 退办申请: awaited of whoever decides at its stage, from the day on which it was asked for. */
export function returns({ returns: asked, assignments, closedOn }: DeadlineFacts, of: ClockFor): Awaited[] {
  return asked.flatMap(({ id, assignmentId, stage, askedOn, decidedOn, isDecided }) => {
    const clock = of('reassign', askedOn)
    if (!clock) return []
    const endedOn = assignments.find((one) => one.id === assignmentId)?.endedOn ?? null
    return [
      {
        key: `reassign:${id}`,
        purpose: 'reassign' as const,
        round: 1,
        assignmentId,
        referenceId: id,
        bearer: { kind: bearerAt[stage], unitId: null },
        clock,
        doneOn: isDecided ? decidedOn : null,
        voidOn: isDecided ? null : (decidedOn ?? endedOn ?? closedOn),
      },
    ]
  })
}
