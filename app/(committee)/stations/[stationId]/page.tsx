import { Shell } from '@/components/shell/shell'
import { DaysTable } from '@/components/stations/days-table'
import { PlanDayForm } from '@/components/stations/plan-day-form'
import { openingOf } from '@/components/stations/stations-table'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { getStation, type StationPage } from '@/lib/queries/get-station'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, numberText } from '@/lib/wording/formats'

type Props = { params: Promise<{ stationId: string }> }

export default async function StationPageOf({ params }: Props) {
  const { actor, data: station } = await read(getStation, (await params).stationId)
  const words = await currentWords()
  const { stations } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/stations"
      crumbs={[{ href: '/stations', label: stations.title }]}
      title={station.name}
      lead={stations.kinds[station.kind]}
      actions={station.mayKeep && station.isOpen ? <KeepLinks station={station} words={words} /> : undefined}
    >
      {station.validTo ? <Closed station={station} validTo={station.validTo} words={words} /> : null}
      <Card>
        <Facts station={station} words={words} />
      </Card>
      <Card title={stations.coming}>
        {station.coming.length > 0 ? (
          <DaysTable
            days={station.coming}
            caption={fill(stations.comingCaption, { station: station.name })}
            today={station.today}
            isPast={false}
            words={words}
          />
        ) : (
          <p className="text-ink-soft">{stations.comingNone}</p>
        )}
      </Card>
      {station.mayKeep && station.isOpen ? (
        <Card title={stations.planDay}>
          <PlanDayForm stationId={station.id} words={stations} form={formWords(words)} />
        </Card>
      ) : null}
      <Card title={stations.past}>
        {station.past.length > 0 ? (
          <DaysTable
            days={station.past}
            caption={fill(stations.pastCaption, { station: station.name })}
            today={station.today}
            isPast
            words={words}
          />
        ) : (
          <p className="text-ink-soft">{stations.pastNone}</p>
        )}
      </Card>
    </Shell>
  )
}

type PartProps = { station: StationPage; words: Words }

function KeepLinks({ station: { id, waiting }, words: { stations } }: PartProps) {
  return (
    <>
      {waiting ? (
        <ButtonLink href={`/door-items?station=${id}`}>{`${stations.waiting} ${numberText(waiting)}`}</ButtonLink>
      ) : null}
      <ButtonLink href={`/stations/${id}/sheet`}>{stations.sheet}</ButtonLink>
      <ButtonLink href={`/stations/${id}/change`}>{stations.change}</ButtonLink>
    </>
  )
}

function Closed({ station, validTo, words }: PartProps & { validTo: string }) {
  const facts = { day: dayText(validTo, words.language), reason: station.closeReason }
  const sentence = station.isOpen ? words.stations.lastOpenOn : words.stations.closedOn
  return <Notice tone="warn">{fill(sentence, facts)}</Notice>
}

function Facts({ station, words }: PartProps) {
  const { stations } = words
  const items = [
    { term: stations.place, value: station.place },
    { term: stations.phone, value: station.phone },
    { term: stations.delegation, value: station.delegation ?? '' },
    { term: stations.town, value: station.town ?? '' },
    { term: stations.opening.title, value: openingOf(station.opening, words) },
  ]
  return <DefinitionList items={items.filter(({ value }) => value !== '')} />
}
