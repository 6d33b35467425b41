import { tell } from './telling'

/** The office hears of what waits for it, the delegate of his answer, and all of them of a year that is to be public. */
export const rulesOfPerformance = {
  'performance.entered': tell('progress', 'delegateOffice'),
  'performance.confirmed': tell('progress', 'named'),
  'performance.not-confirmed': tell('progress', 'named'),
  'attendance.objected': tell('request', 'delegateOffice'),
  'attendance.corrected': tell('progress', 'named'),
  'attendance.kept': tell('progress', 'named'),
  'performance.announced': tell('intake', 'everyDelegate'),
} as const
