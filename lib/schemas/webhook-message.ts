import { z } from 'zod'
import { testKind, webhookKinds } from '@/lib/domain/webhook/kinds'

/** What is sent of an event. */
export const eventMessage = z.object({
  type: z.enum(webhookKinds),
  /** of the event, not of the sending */
  timestamp: z.iso.datetime(),
  data: z.object({ suggestionId: z.uuid(), number: z.string().nullable(), url: z.url() }),
})

export const testMessage = z.object({ type: z.literal(testKind), timestamp: z.iso.datetime(), data: z.object({}) })
