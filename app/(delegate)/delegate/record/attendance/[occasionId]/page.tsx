import { ObjectionForm } from '@/components/performance/objection-form'
import { occasionName } from '@/components/performance/occasion-name'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { getAttendance } from '@/lib/queries/attendance-objections'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ occasionId: string }> }

export default async function ObjectToAttendancePage({ params }: Props) {
  const { actor, data } = await read(getAttendance, (await params).occasionId)
  const words = await currentWords()
  const { performance, refusals } = words
  const { objection } = performance
  const { recorded, isOver, hasOpenObjection } = data
  const said = recorded ? performance.presences[recorded] : performance.unrecorded
  const shut = isOver ? (hasOpenObjection ? refusals['attendance-objected'] : null) : refusals['attendance-not-over']
  const ordinal = data.guestId ? Number(data.name) : null
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegate/record"
      crumbs={[{ href: '/delegate/record', label: performance.own }]}
      title={objection.title}
      lead={objection.lead}
      width="reading"
    >
      <Card>
        <DefinitionList
          items={[
            { term: objection.occasion, value: occasionName({ name: data.name, ordinal }, words) },
            { term: objection.recorded, value: said },
          ]}
        />
      </Card>
      {shut ? (
        <Notice>{shut}</Notice>
      ) : (
        <Card>
          <ObjectionForm occasionId={data.occasionId} recorded={recorded} words={objection} form={formWords(words)} />
        </Card>
      )}
    </Shell>
  )
}
