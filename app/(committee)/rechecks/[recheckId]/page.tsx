import { PressureForm, RecheckForm } from '@/components/ratings/recheck-form'
import { spokenMarks } from '@/components/ratings/spoken-marks'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { getRecheck } from '@/lib/queries/list-rechecks'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { basisText } from '@/lib/wording/basis-text'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ recheckId: string }> }

export default async function RecheckPage({ params }: Props) {
  const { actor, data } = await read(getRecheck, (await params).recheckId)
  const words = await currentWords()
  const { rechecks, desk } = words.handlingAgain
  const isPressed = data.outcome === 'PRESSED'
  return (
    <Shell
      actor={actor}
      words={words}
      current="/ratings"
      crumbs={[
        { href: '/ratings', label: desk.title },
        { href: '/rechecks', label: rechecks.title },
      ]}
      title={rechecks.recordTitle}
      lead={rechecks.recordLead}
      width="reading"
    >
      <Card title={`${data.numberText ?? ''} ${data.title}`.trim()}>
        <DefinitionList
          items={[
            { term: rechecks.unit, value: data.unit },
            { term: desk.delegate, value: data.delegate },
            { term: rechecks.phone, value: data.phone ?? desk.noPhone },
            { term: rechecks.rated, value: spokenMarks(data, words) },
          ]}
        />
      </Card>
      {data.settled === null ? (
        <RecheckForm recheckId={data.id} known={data} words={rechecks} form={formWords(words)} />
      ) : (
        <p className="written">{data.said}</p>
      )}
      {isPressed ? (
        <Card title={rechecks.outcomes.PRESSED}>
          <p className="text-ink-soft">
            {fill(data.pressure.isOwn ? rechecks.pressedBasis : rechecks.pressedModel, {
              basis: basisText(data.pressure.basis, words.deadlines),
            })}
          </p>
          {data.settled === null ? (
            <PressureForm recheckId={data.id} words={rechecks} form={formWords(words)} />
          ) : (
            <p className="written">{fill(rechecks.settled, { settled: data.settled })}</p>
          )}
        </Card>
      ) : null}
    </Shell>
  )
}
