import type { specialReportRefusals as source } from '../zh/special-report-refusals'
import { annualReportRefusals } from './annual-report-refusals'

export const specialReportRefusals: typeof source = {
  ...annualReportRefusals,
  'instructions-running': '{count instruction is|instructions are} not settled yet, so the report cannot be closed.',
  'instruction-day-outside':
    'The day of the instruction has to lie between {earliest}, when it was sent, and {latest}.',
  'instruction-due-before': 'The last day cannot lie before {givenOn}.',
  'report-item-unknown': 'One of the chosen items has no number yet or is not there any more. Please choose again.',
  'report-reader-unknown': 'One of the chosen leaders holds his office no longer. Please choose again.',
}
