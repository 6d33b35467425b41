import type { auditOfMinutes as auditSource, timelineOfMinutes as source } from '../zh/timeline-of-minutes'

export const timelineOfMinutes: typeof source = {
  'meeting.signed-in': 'Signed in at reply meeting {ordinal}: {presence}.',
  'meeting.sign-in-undone': 'A sign-in at reply meeting {ordinal} was undone: {reason}',
  'meeting.guest-admitted': 'Somebody was added to those called to reply meeting {ordinal}.',
  'meeting.minutes-saved': 'The minutes of reply meeting {ordinal} were saved.',
  'meeting.closed':
    'Reply meeting {ordinal} ({heldOn}) was closed: {count} answered face to face, the minutes are final.',
  'meeting.item-minuted': 'Entered in the minutes of reply meeting {ordinal} ({heldOn}): {itemOutcome}.',
  'meeting.attendance-corrected': 'A sign-in at reply meeting {ordinal} was corrected: {reason}',
  'meeting.item-corrected':
    'The record of the face-to-face reply at meeting {ordinal} ({heldOn}) was corrected: {reason}',
  'meeting.minutes-corrected': 'The minutes of reply meeting {ordinal} were corrected, now version {version}: {reason}',
  'meeting.close-asked': 'Reply meeting {ordinal} ({heldOn}) is not closed though three working days have passed.',
}

export const auditOfMinutes: typeof auditSource = {
  'meeting.sign-in-undone': 'A sign-in at reply meeting {ordinal} was undone.',
  'meeting.attendance-corrected': 'A sign-in at reply meeting {ordinal} was corrected.',
  'meeting.item-corrected': 'The record of the face-to-face reply at meeting {ordinal} ({heldOn}) was corrected.',
  'meeting.minutes-corrected': 'The minutes of reply meeting {ordinal} were corrected, now version {version}.',
}
