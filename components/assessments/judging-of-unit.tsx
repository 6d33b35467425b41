import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { Judging } from '@/lib/queries/get-judging'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { typedClaim } from './claim-text'
import { MarksForm } from './marks-form'
import { MarksTable } from './marks-table'

/** One's own marks until they are handed in; the group's once all are. */
export function JudgingOfUnit({ view, words }: { view: Judging; words: Words }) {
  const said = words.assessmentJudging
  if (view.items.length === 0) return <p>{said.none}</p>
  const mayJudge = view.isMine && view.assessment.state === 'JUDGED'
  return (
    <>
      {mayJudge && !view.isOpen ? <OwnMarks view={view} words={words} /> : null}
      <Card title={said.marks}>
        {view.isOpen ? <MarksTable marks={view.marks} items={view.items} words={words} /> : <p>{said.blind}</p>}
      </Card>
    </>
  )
}

function OwnMarks({ view, words }: { view: Judging; words: Words }) {
  const { assessmentJudging: said, errors } = words
  const input = { assessmentId: view.assessment.id, unitId: view.unit.unitId }
  if (view.handedIn)
    return (
      <Card title={said.form}>
        <p className="mb-3">{said.handedIn}</p>
        <CommandButton command="take-back-marks" input={input} words={errors}>
          {said.takeBack}
        </CommandButton>
      </Card>
    )
  const marks = view.items.map((item) => {
    const own = view.marks.find(({ itemKey }) => itemKey === item.key)
    return { itemKey: item.key, value: typedClaim(claimKindOf(item), own?.value ?? null), words: own?.words ?? '' }
  })
  return (
    <Card title={said.form}>
      <div className="stack">
        <MarksForm {...input} items={view.items} marks={marks} words={said} form={formWords(words)} />
        <CommandButton command="hand-in-marks" input={input} words={errors}>
          {said.handIn}
        </CommandButton>
      </div>
    </Card>
  )
}
