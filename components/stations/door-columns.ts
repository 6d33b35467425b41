import type { Column } from '@/components/ui/data-table'
import type { DoorLine } from '@/lib/queries/list-door-items'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'

/** What came in at the doors as rows: the words, where and when, and what speaks against them. */
export function doorColumns(timeZone: string, { stations, common, language }: Words): Column<DoorLine>[] {
  const { door } = stations
  return [
    { key: 'text', header: door.text, cell: ({ text }) => text },
    { key: 'station', header: stations.station, cell: ({ station }) => station },
    { key: 'sent', header: door.sent, cell: ({ sentAt }) => instantText(sentAt, timeZone, language) },
    {
      key: 'signs',
      header: door.signs,
      cell: ({ signs }) => signs.map((sign) => door.signNames[sign]).join(common.listComma),
    },
    { key: 'reason', header: door.reason, cell: ({ reason }) => reason },
  ]
}
