import { daysText } from '@/components/activities/days-text'
import type { Column } from '@/components/ui/data-table'
import type { ChannelActivity } from '@/lib/queries/read-channel-activities'
import type { Words } from '@/lib/wording/catalogue'

/** The activities behind the numbers of those who came. */
export function activityListColumns(words: Words): Column<ChannelActivity>[] {
  const { activitiesList: list, personTimes, residents } = words.channels
  return [
    {
      key: 'name',
      header: list.name,
      heads: true,
      cell: ({ id, name }) => ({ href: `/activities/${id}`, text: name }),
    },
    { key: 'kind', header: list.kind, fit: 'tight', cell: ({ kind }) => words.voices.activityKinds[kind] },
    { key: 'held', header: list.held, fit: 'tight', cell: (row) => daysText(row, words) },
    { key: 'holder', header: list.holder, cell: ({ holder }) => holder },
    { key: 'personTimes', header: personTimes, fit: 'end', cell: (row) => row.personTimes },
    { key: 'residents', header: residents, fit: 'end', cell: (row) => row.residents },
  ]
}
