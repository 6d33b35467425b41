import { isIP } from 'node:net'
import { env } from '@/lib/env'

/**
 * The address that the outermost trusted proxy saw. What stands further left in the header was written by the client;
 * without a proxy all of it was, and then there is no address to tell clients apart by: undefined.
 */
export function clientAddress(headers: Headers): string | undefined {
  const { TRUSTED_PROXY_HOPS: hops } = env()
  if (hops === 0) return undefined
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
  const address = seen.at(-hops) ?? ''
  return isIP(address) ? address : undefined
}
