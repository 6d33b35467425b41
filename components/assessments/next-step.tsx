import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssessmentView, Missing } from '@/lib/queries/get-assessment'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { CheckForm, JudgingForm, SelfForm } from './step-form'

type NextStepProps = { assessment: AssessmentView; today: LocalDate; words: Words }

/** For the office: what is missing, and the step that comes. */
export function NextStep({ assessment, today, words }: NextStepProps) {
  const { missing, state } = assessment
  if (!missing || state === 'CANCELLED') return null
  return (
    <Card title={words.assessments.next.title}>
      <div className="stack">
        <Step assessment={assessment} missing={missing} today={today} words={words} />
        {state === 'FROZEN' || state === 'CHECKED' ? null : (
          <p>
            <ButtonLink href={`/assessments/${assessment.id}/groups`}>{words.assessments.next.groupsLink}</ButtonLink>
          </p>
        )}
      </div>
    </Card>
  )
}

function Step({ assessment, missing, today, words }: NextStepProps & { missing: Missing }) {
  const { next } = words.assessments
  const { id, state, selfDueOn, marksDueOn, checkUntil } = assessment
  const wired = { assessmentId: id, today, words: next, form: formWords(words) }
  const notBefore = (day: LocalDate) => (day < today ? today : day)
  if (state === 'PREPARED')
    return missing.gaps.length > 0 ? (
      <Gaps missing={missing} words={words} />
    ) : (
      <>
        <p>{next.ready}</p>
        <SelfForm {...wired} dueOn={notBefore(selfDueOn)} />
      </>
    )
  if (state === 'SELF_ASSESSED')
    return (
      <>
        <p>{selfText(missing, words)}</p>
        <JudgingForm {...wired} dueOn={notBefore(marksDueOn)} lacks={missing.withoutSelf.length > 0} />
      </>
    )
  if (state === 'JUDGED')
    return (
      <>
        <MissingOfMarks missing={missing} words={words} />
        <p>{next.checkLead}</p>
        <CheckForm {...wired} lacks={missing.marks.length > 0} />
      </>
    )
  if (state === 'CHECKED') return <p>{fill(next.checking, { day: dayText(checkUntil ?? today, words.language) })}</p>
  return <p>{next.frozen}</p>
}

function Gaps({ missing: { gaps }, words }: { missing: Missing; words: Words }) {
  const { next } = words.assessments
  return (
    <div>
      <p>{next.gaps}</p>
      <ul className="list-disc ps-5">
        {gaps.map((one) => {
          const unit = one.gap === 'UNIT_WITHOUT_JUDGE' ? one.unit : ''
          const text = fill(next.gap[one.gap], { group: one.groupNo, unit })
          return <li key={text}>{text}</li>
        })}
      </ul>
    </div>
  )
}

function selfText({ withoutSelf }: Missing, { assessments: { next }, common }: Words): string {
  if (withoutSelf.length === 0) return next.allSelf
  return fill(next.withoutSelf, { count: withoutSelf.length, units: withoutSelf.join(common.listComma) })
}

function MissingOfMarks({ missing: { marks }, words }: { missing: Missing; words: Words }) {
  const { next } = words.assessments
  if (marks.length === 0) return <p>{next.allMarks}</p>
  return (
    <div>
      <p>{fill(next.withoutMarks, { count: marks.length })}</p>
      <ul className="list-disc ps-5">
        {marks.map(({ unit, items }) => (
          <li key={unit}>{fill(next.unitMarks, { unit, items: items.join(words.common.listComma) })}</li>
        ))}
      </ul>
    </div>
  )
}
