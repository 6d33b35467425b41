import { outsideToken } from '@/lib/auth/outside-token'
import { env } from '@/lib/env'

/** What the unit sends to whom it asks. */
export const outsideAddress = (requestId: string): string => `${env().NEXTAUTH_URL}/outside/${outsideToken(requestId)}`
