import type { SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { Receipt } from './receipt'

/** What counts as opened by being shown to whoever looks. */
export function Receipts({ receipts, words }: { receipts: SuggestionView['receipts']; words: Words['errors'] }) {
  return [
    ...receipts.replyIds.map((replyId) => (
      <Receipt key={replyId} command="open-reply" input={{ replyId }} words={words} />
    )),
    ...receipts.assignmentIds.map((assignmentId) => (
      <Receipt key={assignmentId} command="open-assignment" input={{ assignmentId }} words={words} />
    )),
  ]
}
