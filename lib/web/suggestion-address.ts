import { env } from '@/lib/env'

/** As it is printed and scanned. */
export const suggestionAddress = (suggestionId: string): string => `${env().NEXTAUTH_URL}/suggestions/${suggestionId}`
