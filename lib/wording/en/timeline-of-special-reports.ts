import type { timelineOfSpecialReports as source } from '../zh/timeline-of-special-reports'
import { timelineOfAnnualReports } from './timeline-of-annual-reports'

export const timelineOfSpecialReports: typeof source = {
  ...timelineOfAnnualReports,
  'special-report.drafted': 'The delegate office drafted the special report “{title}”.',
  'special-report.saved': 'The delegate office changed the special report “{title}”.',
  'special-report.discarded': 'The special report “{title}” was discarded.',
  'special-report.sent': 'The delegate office sent {paper}, “{title}”, to {names}.',
  'special-report.noted': '{leader} ({post}) wrote an instruction on {paper}.',
  'special-report.instructed': '{leader} ({post}) wrote an instruction on {paper}: {unit} is to report by {dueOn}.',
  'special-report.instruction-struck':
    'The instruction of {leader} on {paper} was written down wrongly and struck out: {reason}',
  'special-report.answered': '{unit} reported on the instruction on {paper}.',
  'special-report.answer-accepted': 'The delegate office accepted the report of {unit} on the instruction on {paper}.',
  'special-report.answer-sent-back':
    'The delegate office sent back the report of {unit} on the instruction on {paper}, to be given again by {dueOn}: {reason}',
  'special-report.closed': '{paper} was closed.',
  'special-report.taken': '{paper} was downloaded.',
}
