import { api } from './api'
import { apiTokens } from './api-tokens'
import { calendarFeed } from './calendar-feed'
import { exportWords } from './exports'
import { licences } from './licences'
import { webhooks } from './webhooks'

/** Part of the catalogue: programs that act for people, and what anybody takes away. */
export const wordsOfPrograms = { api, apiTokens, calendarFeed, exports: exportWords, licences, webhooks }
