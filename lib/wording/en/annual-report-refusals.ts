import type { annualReportRefusals as source } from '../zh/annual-report-refusals'

export const annualReportRefusals: typeof source = {
  'report-year-outside': 'A report can be written of {year} or a year before.',
  'report-year-empty': 'There was no session in {year}, so there is nothing to report.',
  'report-stands': 'There is such a report of {year} already. Discard it or take it back first.',
  'report-own-freeze': 'Whoever froze a report does not approve it; another leader has to.',
  'report-number-unknown':
    'There is no number “{key}”. Choose one from the list of numbers, or put back what stood between the brackets.',
  'report-brackets-broken': 'The brackets at “{text}” are not whole. Put them back, or take the whole away.',
  'report-text-wrong':
    'The text may not be empty; a paragraph has 2000 signs at most and the whole 30000. Please look it over.',
  'report-sums-wrong':
    '{count sum does|sums do} not add up, so the report cannot be frozen. Please tell the administrator of the system.',
  'report-sitting-outside': 'The day of the sitting has to lie between {from} and {to}.',
}
