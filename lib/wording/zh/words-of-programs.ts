import { api } from './api'
import { apiTokens } from './api-tokens'
import { calendarFeed } from './calendar-feed'
import { exportWords } from './exports'
import { webhooks } from './webhooks'

/** Part of the catalogue: programs that act for people. */
export const wordsOfPrograms = { api, apiTokens, calendarFeed, exports: exportWords, webhooks }
