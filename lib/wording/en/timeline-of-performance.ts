import type { timelineOfPerformance as source } from '../zh/timeline-of-performance'

export const timelineOfPerformance: typeof source = {
  'performance.entered': '{name} entered: {entryKind} ({doneOn}).',
  'performance.taken-back': '{name} took an entry back: {entryKind} ({doneOn}).',
  'performance.confirmed': 'The delegate office confirmed an own entry: {entryKind} ({doneOn}).',
  'performance.not-confirmed':
    'The delegate office did not confirm an own entry: {entryKind} ({doneOn}). Reason: {reason}',
  'attendance.objected': '{name} objects to an attendance, which should say {claimed}: {reason}',
  'attendance.corrected': 'The delegate office corrected an attendance to {claimed}: {answer}',
  'attendance.kept': 'The delegate office keeps an attendance: {answer}',
  'performance.announced':
    'The performance information of {year} is to be public; delegates look it over until {lookUntil}.',
  'performance.published':
    'The performance information of {year} is public from {publishOn}, of {count delegate|delegates}.',
  'performance.withdrawn': 'The performance information of {year} was withdrawn: {reason}',
}
