import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'

/**
 * Every change comes from a page of this site; neighbours under the same domain are other sites, whatever SameSite says.
 * What the browser says of itself decides; on plain http it says nothing, and the origin must be the public one.
 */
export function ensureOwnOrigin(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  const isOurs = site === null ? headers.get('origin') === env().NEXTAUTH_URL : site === 'same-origin'
  if (!isOurs) throw new Refusal('origin-refused')
}
