import { adoptProposal } from './adopt-proposal'
import { confirmEntry } from './confirm-entry'
import { denyEntry } from './deny-entry'
import { discardDraft } from './discard-draft'
import { enterForDelegate } from './enter-for-delegate'
import { handInOnPaper } from './hand-in-on-paper'
import { offerEntry } from './offer-entry'
import { saveDraft } from './save-draft'
import { submitSuggestion } from './submit-suggestion'
import { undoProposal } from './undo-proposal'

/** From the first words to the handing in, by the delegate himself or by an office for him. */
export const ofDrafts = [
  confirmEntry,
  denyEntry,
  discardDraft,
  enterForDelegate,
  handInOnPaper,
  offerEntry,
  saveDraft,
  submitSuggestion,
  adoptProposal,
  undoProposal,
] as const
