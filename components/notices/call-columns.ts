import type { Column } from '@/components/ui/data-table'
import type { Unreached } from '@/lib/queries/phone-list'
import type { NotTaken, UnopenedUnit } from '@/lib/queries/unopened'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { timelineSentence } from '@/lib/wording/timeline-sentence'
import { openedText } from './opened-text'
import { reasonText } from './reason-text'

/** The cards of those to be rung up as rows, each with what he has to be told. */
export function phoneColumns(words: Words): Column<Unreached>[] {
  const { common } = words
  const { phoneList } = words.notices
  const reasons = ({ untold }: Unreached) => new Set(untold.map(({ failure }) => reasonText(failure, words)))
  const told = (one: Unreached['untold'][number]) =>
    [one.numberText, one.title, timelineSentence(one, words)].filter(Boolean).join(' ')
  return [
    { key: 'name', header: phoneList.name, cell: ({ name }) => name },
    { key: 'phone', header: phoneList.phone, cell: ({ phone }) => phone ?? phoneList.noPhone },
    { key: 'offices', header: phoneList.offices, cell: ({ offices }) => offices.join(common.listComma) },
    { key: 'why', header: phoneList.why, cell: (row) => [...reasons(row)].join(common.listComma) },
    { key: 'untold', header: phoneList.untold, cell: ({ untold }) => untold.map(told).join(' ') },
  ]
}

export type NotTakenRow = NotTaken & Pick<UnopenedUnit, 'name' | 'people'>

/** The cards of the units as rows: what each has not taken up, and whom to ring up about it. */
export function unopenedColumns(timeZone: string, words: Words): Column<NotTakenRow>[] {
  const { board, returns, states, common, language } = words
  const person = ({ name, role, phone }: NotTakenRow['people'][number]): string =>
    [name, states.role[role], phone ?? returns.noPhone].join(' ')
  return [
    { key: 'unit', header: board.unit, cell: ({ name }) => name },
    { key: 'number', header: board.number, cell: ({ numberText }) => numberText },
    { key: 'title', header: board.suggestionTitle, cell: ({ title }) => title },
    { key: 'assigned', header: returns.assigned, cell: ({ assignedOn }) => dayText(assignedOn, language) },
    { key: 'opened', header: board.status, cell: (one) => openedText(one, timeZone, words) },
    {
      key: 'silent',
      header: returns.silentOn,
      cell: ({ silentSince }) => (silentSince ? dayText(silentSince, language) : null),
    },
    {
      key: 'people',
      header: returns.unopenedPeople,
      cell: ({ people }) => (people.length > 0 ? people.map(person).join(common.listComma) : returns.nobody),
    },
  ]
}
