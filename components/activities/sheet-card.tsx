import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { Presence } from '@/lib/domain/activity/activity'
import type { ActivityView, AttendanceRow } from '@/lib/queries/get-activity'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const presenceTones: Record<Presence, Tone> = { PRESENT: 'good', LEAVE: 'warn', ABSENT: 'bad' }

/** Who is on the sheet, and who of them was there. */
export function SheetCard({ view, words }: { view: ActivityView; words: Words }) {
  const { attendance, activity, moves } = view
  const { sheet } = words.activities
  const count = (presence: Presence) => attendance.filter((one) => one.presence === presence).length
  const counts = { present: count('PRESENT'), leave: count('LEAVE'), absent: count('ABSENT') }
  const isSaid = counts.present + counts.leave + counts.absent > 0
  return (
    <Card
      title={sheet.title}
      aside={
        moves.includes('keepAttendance') ? (
          <ButtonLink href={`/activities/${activity.id}/attendance`}>{sheet.keep}</ButtonLink>
        ) : null
      }
    >
      {isSaid ? <p className="mb-3">{fill(sheet.counts, counts)}</p> : null}
      {attendance.length > 0 ? (
        <DataTable
          caption={sheet.caption}
          columns={columnsOf(attendance, words)}
          rows={attendance}
          rowKey={({ delegateId }) => delegateId}
        />
      ) : (
        <p className="text-ink-soft">{sheet.none}</p>
      )}
    </Card>
  )
}

function columnsOf(attendance: readonly AttendanceRow[], words: Words): Column<AttendanceRow>[] {
  const { sheet } = words.activities
  const { parts, presences } = words.voices
  const reason: Column<AttendanceRow> = { key: 'reason', header: sheet.reason, cell: ({ leaveReason }) => leaveReason }
  return [
    { key: 'delegate', header: sheet.delegate, heads: true, fit: 'tight', cell: ({ name }) => name },
    { key: 'delegation', header: sheet.delegation, cell: ({ delegation }) => delegation },
    { key: 'part', header: sheet.part, fit: 'tight', cell: ({ part }) => parts[part] },
    {
      key: 'presence',
      header: sheet.presence,
      fit: 'tight',
      cell: ({ presence }) =>
        presence
          ? { tone: presenceTones[presence], text: presences[presence] }
          : { tone: 'still', text: sheet.notSaid },
    },
    ...(attendance.some(({ leaveReason }) => leaveReason !== '') ? [reason] : []),
    { key: 'speech', header: sheet.speech, cell: ({ speech }) => speech },
  ]
}
