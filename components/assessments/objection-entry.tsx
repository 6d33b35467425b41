import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { CorrectionShown, ObjectionShown } from '@/lib/queries/objections-shown'
import type { Words } from '@/lib/wording/catalogue'
import { dueText } from '@/lib/wording/due-text'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { pointsText } from '@/lib/wording/points-text'
import { EvidenceLists } from './evidence-lists'

type ObjectionEntryProps = { objection: ObjectionShown; today: LocalDate; words: Words }

/** What is objected to and why, the answer, and what it put right: all of it stays. */
export function ObjectionEntry({ objection, today, words }: ObjectionEntryProps) {
  const { selfAssessment, language } = words
  const { objections: said } = selfAssessment
  const { suggestion, files, answeredBy, answeredOn, answerDueOn } = objection
  const due = { dueOn: answerDueOn, pausedSince: null }
  return (
    <div className="space-y-2">
      <p className="text-ink-soft">
        {fill(said.raised, { by: objection.raisedBy, day: dayText(objection.raisedOn, language) })}
      </p>
      <p className="written">{objection.words}</p>
      <EvidenceLists suggestions={suggestion === undefined ? [] : [suggestion]} files={files} words={selfAssessment} />
      {objection.outcome && answeredOn ? (
        <div className="border-line border-l-4 pl-3">
          <p className="font-semibold">{said.outcomes[objection.outcome]}</p>
          <p className="written">{objection.answer}</p>
          <ul className="list-disc pl-5">
            {objection.corrections.map((one) => (
              <li key={one.id}>{correctionText(one, said)}</li>
            ))}
          </ul>
          <p className="text-ink-soft">
            {fill(said.answered, { by: answeredBy ?? '', day: dayText(answeredOn, language) })}
          </p>
        </div>
      ) : (
        <p>
          {said.due}
          {words.common.labelColon}
          {dayText(answerDueOn, language)} {dueText(due, today, words.states)}
        </p>
      )}
    </div>
  )
}

type Said = Words['selfAssessment']['objections']

export function correctionText({ points, fact }: Pick<CorrectionShown, 'points' | 'fact'>, said: Said): string {
  if (points !== null) return fill(said.pointsSet, { points: pointsText(points) })
  return fill(said.leftOut, { fact: fact ? factText(fact, said) : '' })
}

export function factText({ title, promise, ordinal }: NonNullable<CorrectionShown['fact']>, { facts }: Said): string {
  if (promise !== null) return fill(facts.promise, { text: promise })
  if (ordinal !== null) return fill(facts.meeting, { ordinal })
  return fill(facts.part, { title: title ?? '' })
}
