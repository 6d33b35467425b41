import { type Item, itemsOf, type SchemeBody } from '@/lib/domain/assessment/scheme'
import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

/** The items by which an assessment counts, in the order of the scheme. */
export async function readItems(tx: Tx, schemeId: string): Promise<readonly Item[]> {
  const row = await open(tx).assessmentScheme.findUnique({ where: { id: schemeId }, select: { body: true } })
  if (!row) throw new Refusal('not-found')
  return itemsOf(row.body as unknown as SchemeBody)
}
