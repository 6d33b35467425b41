import type { LetterFormat } from '@/lib/domain/letter/letter'
import { open, type Tx } from '@/lib/store/tx'

export type VerifiedLetter = {
  readonly hash: string
  readonly agrees: boolean
  readonly files: readonly { readonly format: LetterFormat; readonly sha256: string }[]
  /** null where no more is said than that it exists */
  readonly facts: { readonly unit: string; readonly documentNumber: string; readonly date: string } | null
}

/** For anybody who holds the paper: without a congress, by what one function of the database tells. */
export async function verifyLetter(tx: Tx, code: string): Promise<VerifiedLetter | null> {
  const [row] = await open(tx).$queryRaw<
    { found: VerifiedLetter | null }[]
  >`SELECT access.verify_letter(${code}) AS found`
  return row?.found ?? null
}
