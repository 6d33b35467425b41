import type { wordsOfPrograms as source } from '../zh/words-of-programs'
import { api } from './api'
import { apiTokens } from './api-tokens'
import { calendarFeed } from './calendar-feed'
import { exportWords } from './exports'
import { licences } from './licences'
import { webhooks } from './webhooks'

export const wordsOfPrograms: typeof source = { api, apiTokens, calendarFeed, exports: exportWords, licences, webhooks }
