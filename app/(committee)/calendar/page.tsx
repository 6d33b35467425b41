import { NoticeFileForm } from '@/components/calendar/notice-file-form'
import { YearTable } from '@/components/calendar/year-table'
import { YearsTable } from '@/components/calendar/years-table'
import { DeadlineTabs } from '@/components/deadlines/deadline-tabs'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { type CalendarYearLine, getCalendar } from '@/lib/queries/get-calendar'
import { calendarFilterSchema } from '@/lib/schemas/calendar'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const yearsBack = 2

export default async function CalendarPage({ searchParams }: Props) {
  const filter = calendarFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(getCalendar, filter)
  const words = await currentWords()
  const { calendar } = words
  const { year, days } = data.shown
  const since = yearOf(moment.today) - yearsBack
  const isRecent = (one: CalendarYearLine) => one.year >= since || one.proposedId !== null || one.provisional > 0
  const [recent, earlier] = [data.years.filter(isRecent), data.years.filter((one) => !isRecent(one))]
  return (
    <Shell actor={actor} words={words} current="/deadlines" title={calendar.title} lead={calendar.lead}>
      <DeadlineTabs actor={actor} current="/calendar" words={words} />
      <YearsTable years={recent} keeps={data.keeps} timeZone={actor.congress.timeZone} words={words} />
      <nav aria-label={calendar.earlier} className="cluster no-print">
        <span className="text-ink-soft">{calendar.earlier}</span>
        {earlier.map((one) => (
          <a key={one.year} href={`/calendar?year=${one.year}#days`} className="inline-flex min-h-11 items-center">
            {one.year}
          </a>
        ))}
      </nav>
      {data.keeps ? (
        <Card title={calendar.upload.title} id="upload">
          <NoticeFileForm year={data.missingYear} words={calendar} language={words.language} errors={words.errors} />
        </Card>
      ) : null}
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
    </Shell>
  )
}
