import { acknowledgeAssignment } from './acknowledge-assignment'
import { adoptCalendar } from './adopt-calendar'
import { answerPreAssignment } from './answer-pre-assignment'
import { askExtension } from './ask-extension'
import { askPause } from './ask-pause'
import { askReturn } from './ask-return'
import { assignPlanned } from './assign-planned'
import { assignSuggestion } from './assign-suggestion'
import { changeContactDetails } from './change-contact-details'
import { changeNoticePreferences } from './change-notice-preferences'
import { changePassword } from './change-password'
import { changeReminderLadder } from './change-reminder-ladder'
import { changeRule } from './change-rule'
import { chooseRules } from './choose-rules'
import { closeCoSignLink } from './close-co-sign-link'
import type { Command } from './command'
import { commentOnDraft } from './comment-on-draft'
import { concludeSuggestion } from './conclude-suggestion'
import { confirmCoSignature } from './confirm-co-signature'
import { confirmImport } from './confirm-import'
import { correctImport } from './correct-import'
import { decideExtension } from './decide-extension'
import { decidePause } from './decide-pause'
import { declineCoSignature } from './decline-co-signature'
import { disableAccount } from './disable-account'
import { discardCalendar } from './discard-calendar'
import { discardImport } from './discard-import'
import { enableAccount } from './enable-account'
import { endPause } from './end-pause'
import { endSignIns } from './end-sign-ins'
import { grantRole } from './grant-role'
import { inviteCoSigners } from './invite-co-signers'
import { linkSuggestion } from './link-suggestion'
import { markAttachment } from './mark-attachment'
import { markNoticeAsRead } from './mark-notice-read'
import { markNoticesAsRead } from './mark-notices-read'
import { mergeSuggestions } from './merge-suggestions'
import { moveCoSigningClose } from './move-co-signing-close'
import { noteCall } from './note-call'
import { openAssignment } from './open-assignment'
import { openCalendarFeed } from './open-calendar-feed'
import { openCoSignLink } from './open-co-sign-link'
import { openCoSigning } from './open-co-signing'
import { openReply } from './open-reply'
import { overruleReturn } from './overrule-return'
import { proposeCalendar } from './propose-calendar'
import { reassignAssignment } from './reassign-assignment'
import { receivePaper } from './receive-paper'
import { recordBill } from './record-bill'
import { ofAssessments } from './registry-of-assessments'
import { ofChasing } from './registry-of-chasing'
import { ofClasses } from './registry-of-classes'
import { ofCommitments } from './registry-of-commitments'
import { ofContacts } from './registry-of-contacts'
import { ofDelegationsAndMeetings } from './registry-of-delegations'
import { ofDossiers } from './registry-of-dossiers'
import { ofDrafts } from './registry-of-drafts'
import { ofIntake } from './registry-of-intake'
import { ofInvitations } from './registry-of-invitations'
import { ofLetters } from './registry-of-letters'
import { ofMeetings } from './registry-of-meetings'
import { ofMinutes } from './registry-of-minutes'
import { ofUnitsAndPeople } from './registry-of-people'
import { ofPerformance } from './registry-of-performance'
import { ofPublications } from './registry-of-publications'
import { ofRatings } from './registry-of-ratings'
import { ofRedaction } from './registry-of-redaction'
import { ofRouting } from './registry-of-routing'
import { ofSecrecy } from './registry-of-secrecy'
import { ofSelfAssessment } from './registry-of-self-assessment'
import { ofSpecialReports } from './registry-of-special-reports'
import { ofStations } from './registry-of-stations'
import { ofSupervision } from './registry-of-supervision'
import { inTheRoom } from './registry-of-the-room'
import { ofVoices } from './registry-of-voices'
import { ofWorkingTogether } from './registry-of-working-together'
import { removeAttachment } from './remove-attachment'
import { resetPassword } from './reset-password'
import { restoreAttachment } from './restore-attachment'
import { returnReply } from './return-reply'
import { revokeCalendarFeed } from './revoke-calendar-feed'
import { revokeRole } from './revoke-role'
import { saveAssignmentPlan } from './save-assignment-plan'
import { saveReply } from './save-reply'
import { sendPreAssignment } from './send-pre-assignment'
import { settleDraftComment } from './settle-draft-comment'
import { signReply } from './sign-reply'
import { splitSuggestion } from './split-suggestion'
import { stopCoSigning } from './stop-co-signing'
import { submitReply } from './submit-reply'
import { takeBackCoSignature } from './take-back-co-signature'
import { trackSuggestion } from './track-suggestion'
import { undoImport } from './undo-import'
import { undoSplit } from './undo-split'
import { unlinkSuggestion } from './unlink-suggestion'
import { unmergeSuggestion } from './unmerge-suggestion'

/** Everything that can change the record; the API's table of contents. */
const commands = [
  acknowledgeAssignment,
  adoptCalendar,
  askExtension,
  askPause,
  askReturn,
  overruleReturn,
  reassignAssignment,
  assignSuggestion,
  concludeSuggestion,
  confirmImport,
  correctImport,
  decideExtension,
  decidePause,
  discardCalendar,
  discardImport,
  endPause,
  markAttachment,
  openAssignment,
  openCalendarFeed,
  openReply,
  proposeCalendar,
  receivePaper,
  removeAttachment,
  restoreAttachment,
  returnReply,
  saveReply,
  signReply,
  submitReply,
  trackSuggestion,
  undoImport,
  changeContactDetails,
  changeNoticePreferences,
  changePassword,
  changeReminderLadder,
  changeRule,
  chooseRules,
  disableAccount,
  enableAccount,
  endSignIns,
  grantRole,
  markNoticeAsRead,
  markNoticesAsRead,
  noteCall,
  resetPassword,
  revokeCalendarFeed,
  revokeRole,
  linkSuggestion,
  unlinkSuggestion,
  openCoSigning,
  inviteCoSigners,
  moveCoSigningClose,
  stopCoSigning,
  openCoSignLink,
  closeCoSignLink,
  confirmCoSignature,
  declineCoSignature,
  takeBackCoSignature,
  commentOnDraft,
  settleDraftComment,
  recordBill,
  mergeSuggestions,
  unmergeSuggestion,
  saveAssignmentPlan,
  sendPreAssignment,
  answerPreAssignment,
  assignPlanned,
  splitSuggestion,
  undoSplit,
  ...ofDrafts,
  ...ofIntake,
  ...ofWorkingTogether,
  ...ofLetters,
  ...ofDossiers,
  ...ofSecrecy,
  ...ofRedaction,
  ...ofUnitsAndPeople,
  ...ofDelegationsAndMeetings,
  ...ofRatings,
  ...ofClasses,
  ...ofCommitments,
  ...ofContacts,
  ...ofPerformance,
  ...ofSelfAssessment,
  ...ofPublications,
  ...ofSupervision,
  ...ofMeetings,
  ...ofMinutes,
  ...inTheRoom,
  ...ofInvitations,
  ...ofChasing,
  ...ofRouting,
  ...ofStations,
  ...ofVoices,
  ...ofSpecialReports,
  ...ofAssessments,
] as const

export const registry: ReadonlyMap<string, Command> = new Map(
  commands.map((one) => [one.name, one as unknown as Command]),
)
