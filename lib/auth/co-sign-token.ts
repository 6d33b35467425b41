import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/** Made from the link and the secret of the house, so that it can be shown again and is kept nowhere. */
export const coSignToken = (linkId: string): string =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(`co-sign:${linkId}`).digest('base64url')
