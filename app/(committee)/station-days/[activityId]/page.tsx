import { Shell } from '@/components/shell/shell'
import { CancelDayForm } from '@/components/stations/cancel-day-form'
import { DutyForm } from '@/components/stations/duty-form'
import { RecordDayForm } from '@/components/stations/record-day-form'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getStationDay, type StationDayPage } from '@/lib/queries/get-station-day'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ activityId: string }> }

export default async function StationDayPageOf({ params }: Props) {
  const { actor, data: day } = await read(getStationDay, (await params).activityId)
  const words = await currentWords()
  const { stations, language, common } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/stations"
      crumbs={[
        { href: '/stations', label: stations.title },
        { href: `/stations/${day.stationId}`, label: day.station },
      ]}
      title={fill(stations.dayTitle, { station: day.station, day: dayText(day.heldOn, language) })}
      lead={day.place}
      width="reading"
    >
      <Card title={stations.onDuty}>
        <p>{day.onDuty.map(({ name }) => name).join(common.listComma) || stations.noNext}</p>
      </Card>
      <Standing day={day} words={words} />
      {day.state !== 'CANCELLED' && day.mayRecord && day.heldOn <= day.today ? (
        <Recording day={day} words={words} />
      ) : null}
      {day.state === 'PLANNED' && day.mayKeep ? <Keeping day={day} words={words} /> : null}
    </Shell>
  )
}

type PartProps = { day: StationDayPage; words: Words }

function Standing({ day, words: { stations } }: PartProps) {
  if (day.state === 'CANCELLED')
    return <Notice tone="warn">{fill(stations.cancelled, { reason: day.cancelReason })}</Notice>
  if (day.state === 'HELD')
    return (
      <Notice tone="good">{fill(stations.recordedNote, { residents: day.residents ?? 0, voices: day.voices })}</Notice>
    )
  return day.heldOn > day.today ? <Notice>{stations.toCome}</Notice> : null
}

function Recording({ day, words }: PartProps) {
  const { stations } = words
  return (
    <Card title={stations.recordTitle}>
      <p className="mb-3 text-ink-soft">{day.state === 'HELD' ? stations.recordAgainNote : stations.recordLead}</p>
      <RecordDayForm day={day} onDuty={day.onDuty} words={stations} form={formWords(words)} />
    </Card>
  )
}

function Keeping({ day, words }: PartProps) {
  const { stations } = words
  const serving = new Set(day.onDuty.map(({ id }) => id))
  const theyFirst = [...day.delegates].sort((one, other) => Number(serving.has(other.id)) - Number(serving.has(one.id)))
  const delegates = theyFirst.map(({ id, name, delegation }) => ({
    value: id,
    label: delegation ? `${name} ${delegation}` : name,
  }))
  return (
    <>
      <Card title={stations.dutyTitle}>
        <DutyForm day={day} onDuty={[...serving]} delegates={delegates} words={stations} form={formWords(words)} />
      </Card>
      <Card title={stations.cancelTitle}>
        <CancelDayForm day={day} words={stations} form={formWords(words)} />
      </Card>
    </>
  )
}
