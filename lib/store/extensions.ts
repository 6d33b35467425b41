import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore, maybeDayToStore } from './days'
import { open, type Tx } from './tx'

export type NewExtension = {
  readonly assignmentId: string
  readonly reason: string
  readonly requestedDueOn: LocalDate
  readonly askedAt: Date
  readonly askedOn: LocalDate
  readonly askedById: string
}

export async function addExtension(tx: Tx, { congressId, round }: Suggestion, asked: NewExtension): Promise<void> {
  await open(tx).extension.create({
    data: {
      congressId,
      round,
      ...asked,
      requestedDueOn: dayToStore(asked.requestedDueOn),
      askedOn: dayToStore(asked.askedOn),
    },
    select: { id: true },
  })
}

export type ExtensionDecision = {
  readonly decision: 'CONSENTED' | 'REFUSED'
  readonly grantedDueOn: LocalDate | null
  readonly decisionReason: string | null
  readonly decidedAt: Date
  readonly decidedOn: LocalDate
  readonly decidedById: string
}

export async function saveExtensionDecision(tx: Tx, id: string, decision: ExtensionDecision): Promise<void> {
  await open(tx).extension.update({
    where: { id },
    data: {
      ...decision,
      grantedDueOn: maybeDayToStore(decision.grantedDueOn),
      decidedOn: dayToStore(decision.decidedOn),
    },
    select: { id: true },
  })
}
