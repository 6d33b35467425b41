import type { JudgingRefusalCode } from '@/lib/domain/assessment/judging-refusals'

export const judgingRefusals: Record<JudgingRefusalCode, string> = {
  'mark-outside':
    'The value for “{item}” is out of range: 0 or 1 for yes and no, a whole number of cases, at most the full points.',
  'marks-handed-in':
    'The marks are handed in and cannot be changed. Until all of the group are in, they can be taken back.',
  'marks-incomplete': '{count} items have no mark yet, for example “{item}”. Mark them all before handing in.',
  'marks-not-handed-in': 'The marks of this unit are not handed in yet.',
  'marks-all-in': 'All of the group are in and the marks are open; they can no longer be taken back.',
  'marks-still-blind':
    'Not all of the group have handed in their marks of this unit, so nothing can be explained or settled yet.',
  'mark-not-apart': 'Your mark of this item is close to the others and needs no explanation.',
  'marks-from-paper':
    'These marks were entered by the delegate office from your sheet. If something is wrong, say what it is.',
  'sheet-not-of-panel': '{member} does not mark this unit, or is barred from it.',
  'sheet-of-own-group': 'You are a member of this group, and may not enter its sheets.',
  'sheet-handed-in': '{member} has handed in the marks of this unit already.',
  'sheet-day-outside': 'The day of the signature cannot be later than today.',
  'sheet-incomplete':
    '{count item is|items are} blank on the sheet, such as “{item}”. Let the member fill it in before it is entered.',
  'sheet-missing': 'No marks from a sheet are waiting to be checked.',
  'group-meeting-missing': 'Record the meeting of group {groupNo} before settling an item.',
  'group-meeting-day-outside': 'The meeting cannot be later than today.',
  'group-meeting-strangers': 'Some of those present are not members of this group.',
  'group-meeting-closed':
    'The record of group {groupNo} is closed and cannot be changed. The delegate office can open it again.',
  'group-meeting-not-closed': 'The record of group {groupNo} is not closed yet.',
  'group-meeting-blind':
    'Marks of {count unit|units} are not all in, for example of {unit}; the record cannot be closed.',
  'group-meeting-unexplained':
    'A mark of {unit} for “{item}” stands apart and is neither explained nor settled; the record cannot be closed.',
  'settlement-missing': '“{item}” is not settled, so nothing can be taken back.',
}
