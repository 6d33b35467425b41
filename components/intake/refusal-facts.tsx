import type { RefusalEntry } from '@/lib/queries/intake-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type RefusalFactsProps = { refused: RefusalEntry; words: Words }

/** Ground, article, reason, what became of it, the objection and what was decided on it. */
export function RefusalFacts({ refused, words }: RefusalFactsProps) {
  const { suggestion, officeForms, intake, language } = words
  const { grounds, bases } = officeForms.notAccept
  const { decision, objectedOn, decidedOn } = refused
  return (
    <div className="space-y-1">
      <p>{fill(intake.refusedOn, { day: dayText(refused.refusedOn, language), ground: grounds[refused.ground] })}</p>
      <p>{fill(suggestion.legalBasis, { basis: bases[refused.ground] })}</p>
      <p className="written">{refused.reason}</p>
      <p>{outcomeText(refused, words)}</p>
      {refused.objection && objectedOn ? (
        <>
          <p className="font-semibold">{fill(intake.objection, { day: dayText(objectedOn, language) })}</p>
          <p className="written">{refused.objection}</p>
        </>
      ) : null}
      {decision && decidedOn ? (
        <>
          <p className="font-semibold">{fill(intake.decisions[decision], { day: dayText(decidedOn, language) })}</p>
          <p className="written">{refused.decisionReason}</p>
          {refused.minutesNumber ? <p>{fill(intake.minutesAre, { number: refused.minutesNumber })}</p> : null}
        </>
      ) : null}
      {objectedOn && !decision ? <p>{intake.undecided}</p> : null}
    </div>
  )
}

function outcomeText({ outcome, unit, readOn }: RefusalEntry, { intake, language }: Words): string {
  if (outcome !== 'LETTER' || !unit) return fill(intake.outcomeIs, { outcome: intake.outcomes[outcome] })
  const read = readOn ? fill(intake.letterRead, { unit, day: dayText(readOn, language) }) : ''
  return `${fill(intake.outcomeLetter, { unit })} ${read}`.trim()
}
