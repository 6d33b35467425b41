import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/** Made from the request and the secret of the house, so that it is kept nowhere. */
export const outsideToken = (requestId: string): string =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(`outside:${requestId}`).digest('base64url')
