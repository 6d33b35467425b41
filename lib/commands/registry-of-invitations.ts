import { answerInvitation } from './answer-invitation'
import { noteInvitationCall } from './note-invitation-call'
import { openInvitation } from './open-invitation'
import { remindInvited } from './remind-invited'
import { removeMeetingDocument } from './remove-meeting-document'
import { sendInvitations } from './send-invitations'

/** Part of the registry: invitations to a meeting, their answers, and its papers. */
export const ofInvitations = [
  sendInvitations,
  answerInvitation,
  openInvitation,
  remindInvited,
  noteInvitationCall,
  removeMeetingDocument,
] as const
