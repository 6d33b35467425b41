import { acknowledgeAssignment } from './acknowledge-assignment'
import { askExtension } from './ask-extension'
import { assignSuggestion } from './assign-suggestion'
import { changePassword } from './change-password'
import type { Command } from './command'
import { concludeSuggestion } from './conclude-suggestion'
import { confirmImport } from './confirm-import'
import { correctImport } from './correct-import'
import { decideExtension } from './decide-extension'
import { disableAccount } from './disable-account'
import { discardDraft } from './discard-draft'
import { discardImport } from './discard-import'
import { enableAccount } from './enable-account'
import { endSignIns } from './end-sign-ins'
import { giveOpinion } from './give-opinion'
import { grantRole } from './grant-role'
import { handleSuggestionAgain } from './handle-suggestion-again'
import { logContact } from './log-contact'
import { markNoticesAsRead } from './mark-notices-read'
import { notAcceptSuggestion } from './not-accept-suggestion'
import { openAssignment } from './open-assignment'
import { openReply } from './open-reply'
import { rateSuggestion } from './rate-suggestion'
import { registerSuggestion } from './register-suggestion'
import { resetPassword } from './reset-password'
import { returnReply } from './return-reply'
import { revokeRole } from './revoke-role'
import { saveDraft } from './save-draft'
import { saveReply } from './save-reply'
import { sendBackSuggestion } from './send-back-suggestion'
import { signReply } from './sign-reply'
import { submitReply } from './submit-reply'
import { submitSuggestion } from './submit-suggestion'
import { trackSuggestion } from './track-suggestion'
import { undoImport } from './undo-import'

/** Everything that can change the record; the API's table of contents. */
const commands = [
  acknowledgeAssignment,
  askExtension,
  assignSuggestion,
  concludeSuggestion,
  confirmImport,
  correctImport,
  decideExtension,
  discardDraft,
  discardImport,
  giveOpinion,
  handleSuggestionAgain,
  logContact,
  notAcceptSuggestion,
  openAssignment,
  openReply,
  rateSuggestion,
  registerSuggestion,
  returnReply,
  saveDraft,
  saveReply,
  sendBackSuggestion,
  signReply,
  submitReply,
  submitSuggestion,
  trackSuggestion,
  undoImport,
  changePassword,
  disableAccount,
  enableAccount,
  endSignIns,
  grantRole,
  markNoticesAsRead,
  resetPassword,
  revokeRole,
] as const

export const registry: ReadonlyMap<string, Command> = new Map(
  commands.map((one) => [one.name, one as unknown as Command]),
)
