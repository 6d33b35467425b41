import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { type OccasionKind, occasionKinds } from '@/lib/domain/performance/facts'
import { attendanceParts } from '@/lib/domain/performance/measures'
import type { PerformanceView } from '@/lib/queries/get-performance'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { listAddress } from './record-addresses'

/** 应到、出席、请假、缺席 of each kind; what did not take place is left out. */
export function AttendanceCard({ view, words }: { view: PerformanceView; words: Words }) {
  const { performance } = words
  const { attendance, residents, trainingHours } = view.record
  const kinds = occasionKinds.filter((kind) => attendance[kind].ASKED > 0)
  const title = performance.attendanceTitle
  const columns: Column<OccasionKind>[] = [
    { key: 'kind', header: performance.kind, heads: true, cell: (kind) => performance.kinds[kind] },
    ...attendanceParts.map((part) => ({
      key: part,
      header: performance.parts[part],
      fit: 'end' as const,
      cell: (kind: OccasionKind) => {
        const count = attendance[kind][part]
        return count > 0 ? { href: listAddress(view, `${kind}.${part}`), text: String(count) } : '0'
      },
    })),
  ]
  return (
    <Card title={title}>
      {kinds.length > 0 ? (
        <>
          <DataTable caption={title} captionIsSaid columns={columns} rows={kinds} rowKey={(kind) => kind} />
          <p className="mt-2 text-ink-soft">{performance.attendanceHint}</p>
        </>
      ) : (
        <p>{performance.noOccasion}</p>
      )}
      {trainingHours > 0 ? <p className="mt-2">{fill(performance.hours, { count: trainingHours })}</p> : null}
      {residents > 0 ? (
        <p className="mt-2">
          {fill(performance.residents, { count: residents })}
          <span className="block text-ink-soft">{performance.residentsHint}</span>
        </p>
      ) : null}
    </Card>
  )
}
