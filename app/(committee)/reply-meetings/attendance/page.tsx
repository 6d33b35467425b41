import { ExportLinks } from '@/components/exports/export-links'
import { AttendanceTables } from '@/components/meetings/attendance-tables'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { Tabs } from '@/components/ui/tabs'
import { listAttendance } from '@/lib/queries/list-attendance'
import { attendanceYearSchema } from '@/lib/schemas/meeting-minutes'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AttendancePage({ searchParams }: Props) {
  const asked = attendanceYearSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listAttendance, asked)
  const words = await currentWords()
  const { year: said, prints } = words.meetingMinutes
  const years = data.years.map((year) => ({
    ...{ href: `/reply-meetings/attendance?year=${year}`, label: String(year) },
    current: year === data.year,
  }))
  return (
    <Shell
      actor={actor}
      words={words}
      current="/reply-meetings"
      crumbs={[{ href: '/reply-meetings', label: words.meetings.title }]}
      title={said.title}
      lead={fill(said.lead, { year: data.year })}
      actions={<PrintButton>{prints.print}</PrintButton>}
    >
      {years.length > 1 ? <Tabs label={said.year} tabs={years} /> : null}
      {data.lines.length === 0 ? <EmptyState title={said.none} /> : <AttendanceTables data={data} words={words} />}
      <ExportLinks list="attendance" filter={{ year: data.year }} words={words} />
    </Shell>
  )
}
