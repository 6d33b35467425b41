import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssistRow } from '@/lib/queries/list-assist-opinions'
import type { OpinionView } from '@/lib/schemas/opinion'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type AssistOpinionsTableProps = { view: OpinionView; rows: readonly AssistRow[]; today: LocalDate; words: Words }

export function AssistOpinionsTable({ view, rows, today, words }: AssistOpinionsTableProps) {
  const { list } = words.assistOpinions
  const columns: Column<AssistRow>[] = [
    {
      key: 'suggestion',
      header: list.suggestion,
      heads: true,
      cell: ({ suggestionId, numberText, title }) => ({
        href: `/suggestions/${suggestionId}`,
        text: numberText ? fill(list.numbered, { number: numberText, title }) : title,
      }),
    },
    { key: 'leads', header: list.leads, cell: ({ leads }) => leads.join(words.common.listComma) },
    { key: 'assist', header: list.assist, cell: ({ assist }) => assist },
    ...more[view](today, words),
  ]
  return <DataTable caption={list.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

type More = (today: LocalDate, words: Words) => Column<AssistRow>[]

const awaited: More = (today, words) => {
  const { list } = words.assistOpinions
  return [
    {
      key: 'due',
      header: list.dueOn,
      fit: 'tight',
      cell: ({ dueOn, pausedSince, dueIsProvisional: isProvisional }) =>
        dueCell({ dueOn, pausedSince, isProvisional, isAwaited: true }, today, words),
    },
    { key: 'waited', header: list.waited, fit: 'end', cell: ({ waitedDays: days }) => fill(list.days, { days }) },
  ]
}

const given: More = (_, { assistOpinions, language }) => {
  const { list, outcomes } = assistOpinions
  return [
    { key: 'given', header: list.givenOn, fit: 'tight', cell: ({ givenOn }) => givenOn && dayText(givenOn, language) },
    { key: 'outcome', header: list.outcome, cell: ({ outcome }) => (outcome ? outcomes[outcome] : list.unsettled) },
    { key: 'reason', header: list.reason, cell: ({ reason }) => reason ?? '' },
  ]
}

const waived: More = (_, { assistOpinions: { list }, language }) => [
  {
    key: 'waived',
    header: list.waivedOn,
    fit: 'tight',
    cell: ({ waivedOn }) => waivedOn && dayText(waivedOn, language),
  },
  { key: 'reason', header: list.reason, cell: ({ reason }) => reason ?? '' },
]

const more: Record<OpinionView, More> = { awaited, given, waived }
