import type { refusals as source } from '../zh/refusals'

export const refusals: typeof source = {
  'calendar-not-published':
    'The holidays of {year} are not published yet, so the last day cannot be counted. Enter that calendar first.',
}
