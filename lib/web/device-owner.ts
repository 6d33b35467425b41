import 'server-only'
import { createHmac } from 'node:crypto'
import type { Actor } from '@/lib/domain/access/actor'
import { env } from '@/lib/env'

/** Whoever is signed in, with the key under which his device keeps what is not sent yet: the next one to sign in gets another. */
export const deviceOwner = ({ personId, congress }: Actor) => ({
  personId,
  key: createHmac('sha256', env().NEXTAUTH_SECRET).update(`device-copy ${congress.id} ${personId}`).digest('base64'),
})
