import { z } from 'zod'
import type { AwardKind } from '@/lib/domain/award/award'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from '@/lib/store/tx'

export type PublicAward = {
  readonly id: string
  readonly congress: string
  readonly year: number
  readonly kind: AwardKind
  readonly name: string
  readonly basis: string
  readonly decidingBody: string
  readonly noticeFrom: LocalDate
  readonly noticeUntil: LocalDate
  readonly decidedOn: LocalDate | null
  readonly decisionNumber: string
  readonly today: LocalDate
  readonly entries: readonly {
    readonly id: string
    readonly unit: string | null
    readonly person: string
    readonly post: string
    readonly number: string | null
    /** null where the suggestion is not public */
    readonly title: string | null
  }[]
}

/** For anybody, without a congress: one notice that is out at this moment; null where none is. */
export async function publicAward(tx: Tx, now: Date, id: string): Promise<PublicAward | null> {
  if (!z.uuid().safeParse(id).success) return null
  const [row] = await open(tx).$queryRaw<{ found: PublicAward | null }[]>`
    SELECT access.public_award(${id}::uuid, ${now}) AS found`
  return row?.found ?? null
}
