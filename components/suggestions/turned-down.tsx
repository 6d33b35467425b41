import { Notice } from '@/components/ui/notice'
import { isGivenBack } from '@/lib/domain/suggestion/looking'
import type { SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Why the office did not take it as it is: the delegate reads this first. */
export function TurnedDown({ view, words }: { view: SuggestionView; words: Words }) {
  const { suggestion, officeForms, firstLook } = words
  if (view.status === 'DRAFT' && view.sentBackReason) {
    return (
      <Notice tone="warn" title={isGivenBack(view) ? firstLook.givenBack : suggestion.sentBack}>
        <p className="written">{view.sentBackReason}</p>
        {isGivenBack(view) ? <p>{firstLook.givenBackHint}</p> : null}
      </Notice>
    )
  }
  if (view.status !== 'NOT_ACCEPTED' || !view.notAcceptedGround) return null
  const { grounds, bases } = officeForms.notAccept
  return (
    <Notice tone="warn" title={suggestion.notAccepted}>
      <p>{grounds[view.notAcceptedGround]}</p>
      <p>{fill(suggestion.legalBasis, { basis: bases[view.notAcceptedGround] })}</p>
      <p className="written">{view.notAcceptedReason}</p>
    </Notice>
  )
}
