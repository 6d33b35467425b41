import { DeadlineTabs } from '@/components/deadlines/deadline-tabs'
import { ExportLinks } from '@/components/exports/export-links'
import { LaddersTable } from '@/components/ladders/ladders-table'
import { ReminderLog } from '@/components/ladders/reminder-log'
import { RunState } from '@/components/ladders/run-state'
import { Shell } from '@/components/shell/shell'
import { Pager } from '@/components/ui/pager'
import { officeHours } from '@/lib/domain/deadlines/office-hours'
import { getLadders } from '@/lib/queries/get-ladders'
import { reminderFilterSchema } from '@/lib/schemas/ladder'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RemindersPage({ searchParams }: Props) {
  const filter = reminderFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(getLadders, filter)
  const words = await currentWords()
  const { ladders } = words
  const { timeZone } = actor.congress
  return (
    <Shell
      actor={actor}
      words={words}
      current="/deadlines"
      title={ladders.title}
      lead={fill(ladders.lead, officeHours)}
    >
      <DeadlineTabs actor={actor} current="/reminders" words={words} />
      <RunState ranAt={data.ranAt} isSilent={data.isSilent} timeZone={timeZone} words={words} />
      <LaddersTable ladders={data.ladders} timeZone={timeZone} words={words} />
      <div className="text-ink-soft">
        <p>{ladders.upwards}</p>
        <p>{ladders.chased}</p>
      </div>
      <section id="log" className="stack">
        <h2 className="text-lg">{ladders.logTitle}</h2>
        <ReminderLog rows={data.log.rows} timeZone={timeZone} words={words} />
        <ExportLinks list="reminders" words={words} />
        <Pager
          shown={data.log.rows.length}
          previous={pageAddress(data.log.previous)}
          next={pageAddress(data.log.next)}
          words={words.common}
        />
      </section>
    </Shell>
  )
}

const pageAddress = (page: string | null): string | null => page && `/reminders?${new URLSearchParams({ page })}#log`
