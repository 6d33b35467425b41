import { getBehindLink, getCoSign } from '@/lib/queries/get-co-sign'
import { getCoSigning } from '@/lib/queries/get-co-signing'
import { draftChoices, getDraft } from '@/lib/queries/get-draft'
import { getEntryToCheck, getToEnter, getToHandInOnPaper } from '@/lib/queries/get-entry'
import { getSignatureSheet } from '@/lib/queries/get-signature-sheet'
import { listEntries } from '@/lib/queries/list-entries'
import { delegates, nothing, type Page, page } from './page'

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
  '/suggestions/new': page(draftChoices, nothing, delegates),
  '/suggestions/[suggestionId]/edit': page(getDraft, ({ drafted }) => drafted, ['lead']),
}
