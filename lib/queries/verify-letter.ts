import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { LetterFormat } from '@/lib/domain/letter/letter'
import type { PublishedReply } from '@/lib/domain/publication/published'
import { open, type Tx } from '@/lib/store/tx'

export type VerifiedLetter = {
  readonly hash: string
  readonly agrees: boolean
  readonly files: readonly { readonly format: LetterFormat; readonly sha256: string }[]
  readonly documentNumber: string
  readonly date: string
  /** what anybody may read of the reply; null where it is not published */
  readonly published: {
    readonly suggestionId: string
    readonly replyId: string
    readonly publishedOn: LocalDate
    readonly reply: PublishedReply
  } | null
}

/** For anybody who holds the paper: without a congress, by what one function of the database tells. */
export async function verifyLetter(tx: Tx, code: string, now: Date): Promise<VerifiedLetter | null> {
  const [row] = await open(tx).$queryRaw<
    { found: VerifiedLetter | null }[]
  >`SELECT access.verify_letter(${code}, ${now}) AS found`
  return row?.found ?? null
}
