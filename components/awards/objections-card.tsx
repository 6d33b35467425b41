import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { AwardView, ObjectionView } from '@/lib/queries/get-award'
import { awardee } from '@/lib/wording/awardee'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AwardAnswerForm } from './answer-form'
import { Fold } from './fold'

type ObjectionsCardProps = { call: AwardView; words: Words }

/** For the office and the leaders all of them, for everybody else his own. */
export function ObjectionsCard({ call, words }: ObjectionsCardProps) {
  const { objections } = words.awards
  if (call.objections.length === 0 && (!call.seesObjections || !call.noticeFrom)) return null
  return (
    <Card title={call.seesObjections ? objections.title : objections.mine}>
      {call.objections.length === 0 ? <p className="text-ink-soft">{objections.none}</p> : null}
      <ol className="divide-y divide-line">
        {call.objections.map((one) => (
          <li key={one.id} className="space-y-1 py-3">
            <OneObjection one={one} call={call} words={words} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function OneObjection({ one, call, words }: ObjectionsCardProps & { one: ObjectionView }) {
  const { awards, language } = words
  const { objections, channels, outcomes } = awards
  const about = call.candidates.find(({ id }) => id === one.candidateId)
  const facts = {
    name: one.name,
    day: dayText(one.raisedOn, language),
    channel: channels[one.channel],
    who: about ? awardee(about) : '',
  }
  return (
    <>
      <p className="cluster">
        <strong>{fill(objections.sentence, facts)}</strong>
        <Badge tone={one.outcome ? 'still' : 'warn'}>{one.outcome ? outcomes[one.outcome] : objections.waits}</Badge>
      </p>
      <p className="written">{one.words}</p>
      {one.answeredOn ? (
        <p className="written text-ink-soft">
          {fill(objections.answered, { day: dayText(one.answeredOn, language), answer: one.answer })}
        </p>
      ) : null}
      {call.isOffice && call.moves.includes('answer') && one.outcome === null ? (
        <Fold title={objections.submit}>
          <AwardAnswerForm objectionId={one.id} words={objections} outcomes={outcomes} form={formWords(words)} />
        </Fold>
      ) : null}
    </>
  )
}
