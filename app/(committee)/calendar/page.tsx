import { NoticeFileForm } from '@/components/calendar/notice-file-form'
import { YearTable } from '@/components/calendar/year-table'
import { YearsTable } from '@/components/calendar/years-table'
import { DeadlineTabs } from '@/components/deadlines/deadline-tabs'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { getCalendar } from '@/lib/queries/get-calendar'
import { calendarFilterSchema } from '@/lib/schemas/calendar'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalendarPage({ searchParams }: Props) {
  const filter = calendarFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(getCalendar, filter)
  const words = await currentWords()
  const { calendar } = words
  const { year, days } = data.shown
  return (
    <Shell actor={actor} words={words} current="/deadlines" title={calendar.title} lead={calendar.lead}>
      <DeadlineTabs actor={actor} current="/calendar" words={words} />
      <YearsTable years={data.years} keeps={data.keeps} timeZone={actor.congress.timeZone} words={words} />
      <section id="days" className="stack">
        {days.length > 0 ? (
          <Card title={fill(calendar.yearTitle, { year })}>
            <div className="stack">
              <p className="text-ink-soft">{calendar.reach}</p>
              <YearTable year={year} days={days} words={words} />
            </div>
          </Card>
        ) : (
          <EmptyState title={fill(calendar.yearMissing, { year })} hint={calendar.yearMissingHint} />
        )}
      </section>
      {data.keeps ? (
        <Card title={calendar.upload.title} id="upload">
          <NoticeFileForm year={data.missingYear} words={calendar} language={words.language} errors={words.errors} />
        </Card>
      ) : null}
    </Shell>
  )
}
