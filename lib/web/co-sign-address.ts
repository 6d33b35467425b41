import { coSignToken } from '@/lib/auth/co-sign-token'
import { env } from '@/lib/env'

/** What the lead delegate sends round. */
export const coSignAddress = (linkId: string): string => `${env().NEXTAUTH_URL}/co-sign/${coSignToken(linkId)}`
