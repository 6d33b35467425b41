import 'server-only'
import { headers } from 'next/headers'
import { countAsking } from '@/lib/auth/asking'
import { readLetterCode } from '@/lib/domain/letter/letter-code'
import { type VerifiedLetter, verifyLetter } from '@/lib/queries/verify-letter'
import { clientAddress } from './client-address'
import { readPublic } from './read'

export type Verdict =
  | { readonly kind: 'unknown' | 'too-many' }
  | { readonly kind: 'genuine'; readonly letter: VerifiedLetter }

/** What can be said to anybody of the letter under this code; counted before it is looked up. */
export async function verdictOn(typed: string): Promise<Verdict> {
  const code = readLetterCode(typed)
  if (!code) return { kind: 'unknown' }
  if (!(await countAsking('verify', clientAddress(await headers())))) return { kind: 'too-many' }
  const letter = await readPublic((tx, now) => verifyLetter(tx, code, now))
  return letter ? { kind: 'genuine', letter } : { kind: 'unknown' }
}
