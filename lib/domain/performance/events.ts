/** 履职档案: of one delegate, or of a year of all of them. */
export const performanceEvents = [
  'performance.entered',
  'performance.taken-back',
  'performance.confirmed',
  'performance.not-confirmed',
  'attendance.objected',
  'attendance.corrected',
  'attendance.kept',
  'performance.announced',
  'performance.published',
  'performance.withdrawn',
] as const

/** What whoever looks back is told of them: days and kinds, no words. */
export const auditedOfPerformance = {
  'performance.entered': ['entryKind', 'doneOn'],
  'performance.taken-back': ['entryKind', 'doneOn'],
  'performance.confirmed': ['entryKind', 'doneOn'],
  'performance.not-confirmed': ['entryKind', 'doneOn'],
  'attendance.objected': ['claimed'],
  'attendance.corrected': ['claimed'],
  'attendance.kept': [],
  'performance.announced': ['year', 'lookUntil'],
  'performance.published': ['year', 'publishOn', 'count'],
  'performance.withdrawn': ['year'],
} as const
