import type { PerformanceRefusalCode } from '@/lib/domain/performance/refusals'

export const performanceRefusals: Record<PerformanceRefusalCode, string> = {
  'performance-day-outside': 'The day has to lie within the mandate: {from} to {to}.',
  'performance-entry-decided': 'This entry was decided and changes no more.',
  'attendance-not-over': 'It is not over yet. Objections are possible afterwards.',
  'attendance-objected': 'There is an objection already; please wait for the answer of the delegate office.',
  'attendance-as-claimed': 'The record says so already.',
  'attendance-answered': 'This objection was answered.',
  'performance-year-outside': 'Only {year} and earlier years can be public.',
  'performance-announced': 'This year is being looked over or is public. Withdraw it first to begin again.',
  'performance-not-announced': 'The delegates have not been asked to look this year over.',
  'performance-look-first': 'The delegates look it over until {until}; it can be published after that.',
  'performance-objections-open': '{count objection waits|objections wait} for an answer. Please answer first.',
  'performance-published': 'This year is public, or its moment is fixed.',
}
