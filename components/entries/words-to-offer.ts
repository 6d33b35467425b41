import type { DraftWords } from '@/components/suggestions/draft-fields'
import { draftWords } from '@/components/suggestions/draft-words'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** The same form in the hands of an office: at its end stands a question to the delegate. */
export function wordsToOffer(words: Words, name: string): DraftWords {
  const { offer, offerTitle, offerText, offerConfirm } = words.entries
  const all = draftWords(words)
  const ending = {
    submit: offer,
    confirmTitle: fill(offerTitle, { name }),
    confirmText: offerText,
    confirmSubmit: offerConfirm,
  }
  return { ...all, drafting: { ...all.drafting, ...ending } }
}
