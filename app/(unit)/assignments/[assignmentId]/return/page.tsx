import { AcknowledgeButton } from '@/components/assignments/acknowledge-button'
import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { ReturnForm } from '@/components/assignments/return-form'
import { ReturnHistory } from '@/components/assignments/return-history'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getReturn, type ReturnView } from '@/lib/queries/get-return'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function ReturnPage({ params }: Props) {
  const { actor, moment, data } = await read(getReturn, (await params).assignmentId)
  const words = await currentWords()
  const { returns } = words
  const { pendingReturn } = data.assignment
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={returns.title}
      lead={returns.lead}
      move="askReturn"
      waits={pendingReturn !== null}
    >
      {pendingReturn ? <Pending view={data} words={words} /> : null}
      {data.moves.includes('askReturn') ? <Objecting view={data} words={words} /> : null}
      {data.returns.length > 0 ? (
        <Card title={returns.history}>
          <ReturnHistory returns={data.returns} words={words} />
        </Card>
      ) : null}
    </AssignmentFrame>
  )
}

type PartProps = { view: ReturnView; words: Words }

function Pending({ view: { assignment }, words }: PartProps) {
  const { returns } = words
  if (!assignment.pendingReturn) return null
  const { ordinal, stage } = assignment.pendingReturn
  return (
    <Notice title={returns.pendingTitle}>
      <p className="mb-2">{fill(returns.pending, { ordinal, stage: returns.stages[stage] })}</p>
      <p className="mb-2">{returns.clock}</p>
      <AcknowledgeButton assignmentId={assignment.id} look="plain" words={words} />
    </Notice>
  )
}

function Objecting({ view: { suggestion, assignment, right, isTooLate, units }, words }: PartProps) {
  const { returns, language } = words
  if (isTooLate)
    return (
      <Notice tone="warn" title={returns.barredTitle}>
        <p className="mb-2">
          {right ? fill(returns.barred, { day: dayText(right.lastDay, language) }) : returns.noRight}
        </p>
        <AcknowledgeButton assignmentId={assignment.id} words={words} />
      </Notice>
    )
  return (
    <Card>
      {right ? (
        <p className="mb-2">
          {fill(returns.lastDay, { day: dayText(right.lastDay, language) })}{' '}
          <a href={`/suggestions/${suggestion.id}/deadlines/${right.deadlineId}`}>{returns.why}</a>
        </p>
      ) : null}
      <p className="mb-4">{returns.clock}</p>
      <ReturnForm
        assignmentId={assignment.id}
        units={units}
        doneHref={`/suggestions/${suggestion.id}`}
        words={returns}
        form={formWords(words)}
      />
    </Card>
  )
}
