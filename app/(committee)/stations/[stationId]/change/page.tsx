import { Shell } from '@/components/shell/shell'
import { ChangeStationForm } from '@/components/stations/change-station-form'
import { CloseStationForm } from '@/components/stations/close-station-form'
import { openingChoices, openingDefaults } from '@/components/stations/opening-choices'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { getStationToKeep } from '@/lib/queries/get-station'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ stationId: string }> }

export default async function ChangeStationPage({ params }: Props) {
  const { actor, data: station } = await read(getStationToKeep, (await params).stationId)
  const words = await currentWords()
  const { stations, common, errors } = words
  const { id, name, place, phone, version } = station
  const form = formWords(words)
  const renewing = {
    title: stations.renewTitle,
    text: stations.renewText,
    confirm: stations.renew,
    cancel: common.cancel,
  }
  return (
    <Shell
      actor={actor}
      words={words}
      current="/stations"
      crumbs={[
        { href: '/stations', label: stations.title },
        { href: `/stations/${id}`, label: name },
      ]}
      title={fill(stations.changeTitle, { station: name })}
      width="reading"
    >
      <Card>
        <ChangeStationForm
          station={{ id, name, place, phone, version, opening: openingDefaults(station.opening) }}
          choices={openingChoices(words)}
          words={stations}
          form={form}
        />
      </Card>
      <Card title={stations.sheet}>
        <p className="mb-3 text-ink-soft">{stations.renewText}</p>
        <CommandButton
          command="renew-door-code"
          input={{ stationId: id }}
          confirm={renewing}
          doneHref={`/stations/${id}/sheet`}
          words={errors}
        >
          {stations.renew}
        </CommandButton>
      </Card>
      <Card title={fill(stations.closeTitle, { station: name })}>
        <p className="mb-3 text-ink-soft">{stations.closeLead}</p>
        <CloseStationForm stationId={id} version={version} today={station.today} words={stations} form={form} />
      </Card>
    </Shell>
  )
}
