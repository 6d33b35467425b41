import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Bill = { readonly billNumber: string; readonly decision: string; readonly decidedOn: LocalDate }

/** It stays a suggestion that was a motion once, whatever else happens to it. */
export async function saveBill(tx: Tx, suggestionId: string, { billNumber, decision, decidedOn }: Bill): Promise<void> {
  const data = { billNumber, billDecision: decision, billDecidedOn: dayToStore(decidedOn), origin: 'BILL_CONVERTED' }
  await open(tx).suggestion.update({ where: { id: suggestionId }, data, select: { id: true } })
}
