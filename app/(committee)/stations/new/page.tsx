import { Shell } from '@/components/shell/shell'
import { OpenStationForm } from '@/components/stations/open-station-form'
import { openingChoices, openingDefaults } from '@/components/stations/opening-choices'
import { Card } from '@/components/ui/card'
import { stationKinds } from '@/lib/domain/station/station'
import { getToOpenStation } from '@/lib/queries/get-to-open-station'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

const options = (all: readonly { id: string; name: string }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }))

export default async function OpenStationPage() {
  const { actor, data } = await read(getToOpenStation, null)
  const words = await currentWords()
  const { stations } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/stations"
      crumbs={[{ href: '/stations', label: stations.title }]}
      title={stations.openTitle}
      lead={stations.openLead}
      width="reading"
    >
      <Card>
        <OpenStationForm
          kinds={stationKinds.map((value) => ({ value, label: stations.kinds[value] }))}
          delegations={options(data.delegations)}
          towns={options(data.towns)}
          choices={openingChoices(words)}
          opening={openingDefaults(null)}
          words={stations}
          form={formWords(words)}
        />
      </Card>
    </Shell>
  )
}
