import { getCalendarFeed } from '@/lib/queries/get-calendar-feed'
import { getWebhook } from '@/lib/queries/get-webhook'
import { listApiTokens } from '@/lib/queries/list-api-tokens'
import { listWebhooks } from '@/lib/queries/list-webhooks'
import { everybody, nothing, type Page, page } from './page'

/** What somebody lets programs do and hear for him. */
export const pagesOfPrograms: Record<string, Page> = {
  '/api-tokens': page(listApiTokens, nothing, everybody),
  '/webhooks': page(listWebhooks, nothing, everybody),
  '/webhooks/[webhookId]': page(getWebhook, ({ webhook }) => ({ webhookId: webhook }), ['office']),
  '/calendar-feed': page(getCalendarFeed, nothing, everybody),
}
