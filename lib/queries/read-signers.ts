import { authorize } from '@/lib/domain/access/policy'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { suggestions } from '@/lib/domain/figures/counted'
import { members } from '@/lib/domain/figures/figure'
import { signersTakingPart } from '@/lib/domain/figures/taking-part'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import { reachOf, readYearFacts } from './figures-facts'
import { type Page, rowsIn } from './keyset'
import type { Query } from './query'
import { sliceOf } from './slice-of'

export type Signer = { readonly id: string; readonly name: string; readonly delegation: string | null }
export type Signers = Page<Signer> & { readonly total: number }

/** Who led or co-signed a suggestion of the year, for those who may read the roll; by delegation and name. */
export const readSigners: Query<{ year: number; page?: string }, Signers> = async (reading, { year, page }) => {
  const { tx, actor, moment } = reading
  authorize(actor, delegatePolicy.read, null)
  const facts = await readYearFacts(tx, year, reachOf(actor))
  if (!facts) throw new Refusal('not-found')
  const signed = [...signersTakingPart(members(suggestions, facts.suggestions, moment.today))]
  const all = await open(tx).$queryRaw<Signer[]>`
    SELECT d.id, d.name, g.name AS delegation FROM delegate d LEFT JOIN delegation g ON g.id = d.delegation_id
     WHERE d.id = ANY(${signed}::uuid[]) ORDER BY g.ordinal NULLS LAST, d.name, d.id`
  return { ...sliceOf(all, page, rowsIn(reading)), total: all.length }
}
