import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'

/**
 * Old browsers say nothing of where a form comes from. A door gives nobody a right that he had not without it, and its forms are signed:
 * so what says that it comes from elsewhere is refused, and what says nothing is taken.
 */
export function ensureNotFromElsewhere(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new Refusal('origin-refused')
  if (site === null && origin !== null && origin !== env().NEXTAUTH_URL) throw new Refusal('origin-refused')
}
