import { getBehindLink, getCoSign } from '@/lib/queries/get-co-sign'
import { getCoSigning } from '@/lib/queries/get-co-signing'
import { draftChoices, getDraft } from '@/lib/queries/get-draft'
import { getEntryToCheck, getToEnter, getToHandInOnPaper } from '@/lib/queries/get-entry'
import { getLetters } from '@/lib/queries/get-letters'
import { getSignatureSheet } from '@/lib/queries/get-signature-sheet'
import { getSubmissionReceipt } from '@/lib/queries/get-submission-receipt'
import { getSuggestionForm } from '@/lib/queries/get-suggestion-form'
import { listEntries } from '@/lib/queries/list-entries'
import { delegates, nothing, type Page, page, watching } from './page'

const readers = ['lead', 'officer', 'clerk', 'head', 'assistant', ...watching] as const

/** From the first words to the handing in. */
export const pagesOfDrafts: Record<string, Page> = {
  '/co-sign/[token]': page(getBehindLink, ({ coSignToken }) => coSignToken, delegates),
  '/entries': page(listEntries, () => ({}), ['office', 'officer', 'otherOfficer']),
  '/entries/new': page(getToEnter, nothing, ['office', 'officer', 'otherOfficer']),
  '/suggestions/[suggestionId]/entry': page(getEntryToCheck, ({ enteredDraft }) => enteredDraft, ['lead']),
  '/suggestions/[suggestionId]/on-paper': page(getToHandInOnPaper, ({ enteredDraft }) => enteredDraft, ['office']),
  '/suggestions/[suggestionId]/co-signers': page(getCoSigning, ({ drafted }) => drafted, ['lead']),
  '/suggestions/[suggestionId]/co-sign': page(getCoSign, ({ collecting }) => collecting, ['coSigner']),
  '/suggestions/[suggestionId]/signature-sheet': page(getSignatureSheet, ({ collecting }) => collecting, [
    'lead',
    'coSigner',
  ]),
  '/suggestions/[suggestionId]/form': page(getSuggestionForm, ({ assigned }) => assigned, readers),
  '/suggestions/[suggestionId]/letters': page(getLetters, ({ replied }) => replied, [
    'lead',
    'clerk',
    'head',
    ...watching,
  ]),
  '/suggestions/[suggestionId]/receipt': page(getSubmissionReceipt, ({ assigned }) => assigned, ['lead', 'office']),
  '/suggestions/new': page(draftChoices, nothing, delegates),
  '/suggestions/[suggestionId]/edit': page(getDraft, ({ drafted }) => drafted, ['lead']),
}
