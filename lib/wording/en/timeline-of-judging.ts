import type { EventType } from '@/lib/domain/events'

export const timelineOfJudging = {
  'assessment.marks-saved': 'A draft of the marks of {unit} was saved.',
  'assessment.marks-handed-in': '{name}: marks of {unit} were handed in.',
  'assessment.marks-taken-back': '{name}: marks of {unit} were taken back.',
  'assessment.sheet-entered': '{name}: a marking sheet for {unit} was entered, and waits for a second person.',
  'assessment.sheet-differs':
    '{name}: two people read a marking sheet for {unit} differently; please look at it again.',
  'assessment.sheet-handed-in':
    '{name}: {names} entered your marking sheet for {unit}, and your marks are handed in. Please check them; say what is wrong before all of the group are in.',
  'assessment.sheet-disputed': '{name}: a member says that his marking sheet for {unit} was entered wrongly: {reason}',
  'assessment.mark-explained': '{name}: a mark of {unit} for “{item}” was explained.',
  'assessment.group-met': '{name}: the meeting of group {groupNo} was recorded.',
  'assessment.item-settled': '{name}: the meeting settled “{item}” of {unit}.',
  'assessment.settlement-taken-back': '{name}: what the meeting settled for “{item}” of {unit} was taken back.',
  'assessment.group-meeting-closed': '{name}: the record of group {groupNo} was closed.',
  'assessment.group-meeting-reopened': '{name}: the record of group {groupNo} was opened again: {reason}',
  'assessment.office-value-given': '{name}: the delegate office gave “{item}” of {unit}.',
} satisfies Partial<Record<EventType, string>>

/** For whoever looks back: no mark of anybody. */
export const auditOfJudging = {
  'assessment.marks-saved': 'A draft of marks was saved.',
  'assessment.marks-handed-in': 'Marks of {unit} were handed in.',
  'assessment.marks-taken-back': 'Marks of {unit} were taken back.',
  'assessment.sheet-entered': 'A marking sheet for {unit} was entered.',
  'assessment.sheet-differs': 'Two people read a marking sheet for {unit} differently.',
  'assessment.sheet-handed-in': 'A marking sheet for {unit} was entered, and its marks handed in.',
  'assessment.sheet-disputed':
    'A member disputed how his marking sheet for {unit} was entered; the marks are a draft again.',
  'assessment.mark-explained': 'A mark of {unit} for “{item}” was explained.',
  'assessment.group-met': 'The meeting of group {groupNo} was recorded.',
  'assessment.item-settled': 'The meeting settled “{item}” of {unit}.',
  'assessment.settlement-taken-back': 'What the meeting settled for “{item}” of {unit} was taken back.',
  'assessment.group-meeting-closed': 'The record of group {groupNo} was closed.',
  'assessment.group-meeting-reopened': 'The record of group {groupNo} was opened again.',
  'assessment.office-value-given': 'The delegate office gave “{item}” of {unit}.',
} satisfies Partial<Record<EventType, string>>
