import { RefusalFacts } from '@/components/intake/refusal-facts'
import { CommandButton } from '@/components/ui/command-button'
import { Notice } from '@/components/ui/notice'
import { isGivenBack } from '@/lib/domain/suggestion/looking'
import type { SuggestionPageView } from '@/lib/queries/get-suggestion'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { SentBack } from './sent-back'

type TurnedDownProps = { view: SuggestionPageView; words: Words }

/** Why the office did not take it as it is: the delegate reads this first. */
export function TurnedDown({ view, words }: TurnedDownProps) {
  const { status, sentBackReason, numberText } = view
  if ((status === 'DRAFT' || status === 'CO_SIGNING') && sentBackReason)
    return <SentBack reason={sentBackReason} isGivenBack={isGivenBack(view)} numberText={numberText} words={words} />
  if (status !== 'NOT_ACCEPTED' || !view.notAcceptedGround) return <Earlier view={view} words={words} />
  return (
    <Notice tone="warn" title={words.suggestion.notAccepted}>
      <Refused view={view} words={words} />
      <Right view={view} words={words} />
      <TakeUp view={view} words={words} />
    </Notice>
  )
}

/** Of an imported list no more is known than what the row says. */
function Refused({ view, words }: TurnedDownProps) {
  const [refused] = view.intake.refusals
  if (refused) return <RefusalFacts refused={refused} words={words} />
  const { grounds, bases } = words.officeForms.notAccept
  const ground = view.notAcceptedGround ?? 'OTHER'
  return (
    <>
      <p>{grounds[ground]}</p>
      <p>{fill(words.suggestion.legalBasis, { basis: bases[ground] })}</p>
      <p className="written">{view.notAcceptedReason}</p>
    </>
  )
}

/** Until when the delegate may object; said also when it is too late. */
function Right({ view, words: { intake, language } }: TurnedDownProps) {
  const { nonAcceptance, objectionIsPast } = view
  if (!nonAcceptance || nonAcceptance.objectedOn) return null
  const lastDay = dayText(nonAcceptance.lastDayToObject, language)
  return <p className="mt-2">{fill(objectionIsPast ? intake.rightPassed : intake.rightToObject, { lastDay })}</p>
}

function TakeUp({ view, words: { intake, common, errors } }: TurnedDownProps) {
  if (!view.moves.includes('takeUpAgain')) return null
  const { takeUpTitle, takeUpText, takeUp } = intake
  return (
    <div className="mt-3">
      <CommandButton
        command="take-up-again"
        input={{ suggestionId: view.id }}
        confirm={{ title: takeUpTitle, text: takeUpText, confirm: takeUp, cancel: common.cancel }}
        words={errors}
      >
        {takeUp}
      </CommandButton>
    </div>
  )
}

/** A refusal that was lifted, or after which it came in again, stays on the record. */
function Earlier({ view, words }: TurnedDownProps) {
  if (view.intake.refusals.length === 0) return null
  return (
    <details className="card">
      <summary className="min-h-11 py-2">{words.intake.earlier}</summary>
      <div className="stack">
        {view.intake.refusals.map((refused) => (
          <RefusalFacts key={refused.id} refused={refused} words={words} />
        ))}
      </div>
    </details>
  )
}
