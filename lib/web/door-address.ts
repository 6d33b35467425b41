import { env } from '@/lib/env'

/** What the code at a door says. */
export const doorAddress = (code: string): string => `${env().NEXTAUTH_URL}/door/${code}`
