import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { LicenceDecision } from '@/lib/domain/publication/licence'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type NewLicence = {
  readonly congressId: string
  readonly licence: LicenceDecision
  readonly sinceOn: LocalDate
  readonly basis: string
  readonly decidedById: string
  readonly decidedAt: Date
}

/** Beside those that stand: what was granted stays granted to whoever relied on it. */
export async function addLicence(tx: Tx, { sinceOn, ...decided }: NewLicence): Promise<void> {
  await open(tx).openLicence.create({ data: { ...decided, sinceOn: dayToStore(sinceOn) }, select: { id: true } })
}
