import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

type Recorded = { billNumber: string | null; decision: string | null; decidedOn: LocalDate | null }
export type ToRecordBill = Recorded & { id: string; title: string; numberText: string | null }

export const getToRecordBill: Query<string, ToRecordBill> = async ({ tx, actor }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  if (!movesOpenTo(actor, suggestion).includes('recordBill')) throw new Refusal('not-found')
  const [recorded] = await open(tx).$queryRaw<Recorded[]>`
    SELECT bill_number AS "billNumber", bill_decision AS decision, bill_decided_on::text AS "decidedOn" FROM suggestion WHERE id = ${id}::uuid`
  const { title, numberText } = suggestion
  return { billNumber: null, decision: null, decidedOn: null, ...recorded, id, title, numberText }
}
