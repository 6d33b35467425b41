import { testKind } from '@/lib/domain/webhook/kinds'
import { env } from '@/lib/env'
import type { ToldEvent } from '@/lib/queries/told-of-event'

/** No word of anybody: the program asks by its token for what it may read. */
export const eventBody = ({ type, at, suggestionId, number }: ToldEvent): string =>
  JSON.stringify({
    type,
    timestamp: at.toISOString(),
    data: { suggestionId, number, url: `${env().NEXTAUTH_URL}/api/v1/suggestions/${suggestionId}` },
  })

export const testBody = (at: Date): string => JSON.stringify({ type: testKind, timestamp: at.toISOString(), data: {} })
