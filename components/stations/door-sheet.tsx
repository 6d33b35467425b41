import { QrSquare } from '@/components/ui/qr-square'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type DoorSheetProps = {
  station: { name: string; place: string; phone: string }
  congress: string
  hours: string
  address: string
  qr: { size: number; path: string }
  words: Words['stations']
}

/** One page of A4, read from two steps away. */
export function DoorSheet({ station, congress, hours, address, qr, words }: DoorSheetProps) {
  return (
    <article className="official-paper door-sheet text-center" aria-label={words.sheetTitle}>
      <p className="letterhead">{congress}</p>
      <h2 className="text-3xl">{station.name}</h2>
      <p className="mt-4 text-2xl font-semibold">{words.sheetTitle}</p>
      <QrSquare {...qr} label={fill(words.qr, { station: station.name })} className="mx-auto my-6 w-full max-w-80" />
      <p className="text-lg">{words.sheetLead}</p>
      <p className="mt-2">{words.sheetAddress}</p>
      <p className="break-all font-mono">{address}</p>
      <p className="mt-6 text-xl font-semibold">
        {words.opens} {hours}
      </p>
      <p className="text-lg">{station.place}</p>
      {station.phone ? (
        <p className="text-lg">
          {words.phone} {station.phone}
        </p>
      ) : null}
      <p className="mt-6 border-line border-t pt-4">{words.sheetEmergency}</p>
    </article>
  )
}
