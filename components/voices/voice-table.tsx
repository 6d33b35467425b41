import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { VoiceRow } from '@/lib/queries/list-voices'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { calledAs, headOf, raisedBy } from './voice-text'
import { standingOf } from './voice-tone'

type VoiceTableProps = { rows: readonly VoiceRow[]; today: LocalDate; words: Words }

export function VoiceTable({ rows, today, words }: VoiceTableProps) {
  const columns = [...whatItIs(words), ...whereItStands(today, words)]
  return <DataTable caption={words.voicePages.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function whatItIs(words: Words): Column<VoiceRow>[] {
  const { columns } = words.voicePages
  return [
    {
      key: 'voice',
      header: columns.voice,
      heads: true,
      fit: 'tight',
      cell: (row) => ({ href: `/voices/${row.id}`, text: calledAs(row, words) }),
    },
    { key: 'text', header: columns.text, cell: (row) => headOf(row) },
    { key: 'channel', header: columns.channel, fit: 'tight', cell: ({ channel }) => words.voices.channels[channel] },
    { key: 'raised', header: columns.raised, cell: (row) => raisedBy(row, words) },
    {
      key: 'received',
      header: columns.received,
      fit: 'tight',
      cell: ({ receivedOn }) => dayText(receivedOn, words.language),
    },
  ]
}

function whereItStands(today: LocalDate, words: Words): Column<VoiceRow>[] {
  const { columns } = words.voicePages
  return [
    { key: 'state', header: columns.state, fit: 'tight', cell: (row) => standingOf(row, words) },
    { key: 'unit', header: columns.unit, cell: (row) => whither(row, words) },
    {
      key: 'due',
      header: columns.due,
      fit: 'tight',
      cell: ({ dueOn, state }) =>
        dueOn ? dueCell({ dueOn, pausedSince: null, isAwaited: state === 'PASSED' }, today, words) : null,
    },
  ]
}

/** The unit that answers it, or the suggestion that it went into. */
const whither = ({ unit, suggestionNumber }: VoiceRow, { voicePages }: Words): string | null =>
  unit ?? (suggestionNumber ? fill(voicePages.suggestion, { number: suggestionNumber }) : null)
