import { testKind } from '@/lib/domain/webhook/kinds'
import { env } from '@/lib/env'
import type { ToldEvent } from '@/lib/queries/told-of-event'
import { eventMessage, testMessage } from '@/lib/schemas/webhook-message'

/** No word of anybody: the program asks by its token for what it may read. */
export const eventBody = ({ type, at, suggestionId, number }: ToldEvent): string =>
  JSON.stringify(
    eventMessage.parse({
      type,
      timestamp: at.toISOString(),
      data: { suggestionId, number, url: `${env().NEXTAUTH_URL}/api/v1/suggestions/${suggestionId}` },
    }),
  )

export const testBody = (at: Date): string =>
  JSON.stringify(testMessage.parse({ type: testKind, timestamp: at.toISOString(), data: {} }))
