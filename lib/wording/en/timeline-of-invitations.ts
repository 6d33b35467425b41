import type { auditOfInvitations as auditSource, timelineOfInvitations as source } from '../zh/timeline-of-invitations'

export const timelineOfInvitations: typeof source = {
  'meeting.invited':
    'The delegates’ office invites to reply meeting {ordinal}: {heldOn} {hour}, {place}. Please answer whether you attend.',
  'meeting.invitation-opened': 'The invitation to reply meeting {ordinal} was opened.',
  'meeting.answered': '{guest} answered the invitation to reply meeting {ordinal}: {invitationAnswer}.',
  'meeting.reminded':
    'Reminder of the delegates’ office: please answer whether you attend reply meeting {ordinal} on {heldOn} {hour}.',
  'meeting.called': 'The delegates’ office told {guest} of reply meeting {ordinal} by telephone.',
  'meeting.document-added': 'A paper was added to reply meeting {ordinal}: {document}.',
  'meeting.document-removed': 'A paper was taken out of reply meeting {ordinal}: {document}.',
  'meeting.document-infected': 'A paper of reply meeting {ordinal} failed the safety check and cannot be opened.',
  'meeting.document-downloaded': 'A paper of reply meeting {ordinal} was downloaded: {document}.',
}

export const auditOfInvitations: typeof auditSource = {
  'meeting.invited': 'Invitations to reply meeting {ordinal} of {heldOn} were sent to {count party|parties}.',
  'meeting.answered': 'The invitation to reply meeting {ordinal} was answered: {invitationAnswer}.',
  'meeting.reminded': '{count party|parties} were reminded of reply meeting {ordinal} of {heldOn}.',
  'meeting.called': 'Somebody was told of reply meeting {ordinal} by telephone.',
  'meeting.document-added': 'A paper was added to reply meeting {ordinal}.',
  'meeting.document-removed': 'A paper was taken out of reply meeting {ordinal}.',
  'meeting.document-downloaded': 'A paper of reply meeting {ordinal} was downloaded.',
}
