import { Shell } from '@/components/shell/shell'
import { DoorSheet } from '@/components/stations/door-sheet'
import { openingOf } from '@/components/stations/stations-table'
import { PrintButton } from '@/components/ui/print-button'
import { qrPath } from '@/lib/documents/qr-path'
import { getStationToKeep } from '@/lib/queries/get-station'
import { currentWords } from '@/lib/web/current-words'
import { doorAddress } from '@/lib/web/door-address'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ stationId: string }> }

/** What is printed and hangs at the door. */
export default async function DoorSheetPage({ params }: Props) {
  const { actor, data: station } = await read(getStationToKeep, (await params).stationId)
  const words = await currentWords()
  const { stations } = words
  const address = doorAddress(station.doorCode)
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[
        { href: '/stations', label: stations.title },
        { href: `/stations/${station.id}`, label: station.name },
      ]}
      title={stations.sheet}
      actions={<PrintButton>{stations.print}</PrintButton>}
    >
      <DoorSheet
        station={station}
        congress={actor.congress.name}
        hours={openingOf(station.opening, words)}
        address={address}
        qr={qrPath(address)}
        words={stations}
      />
    </Shell>
  )
}
