import { ExportLinks } from '@/components/exports/export-links'
import { CallingTabs } from '@/components/notices/calling-tabs'
import { UnopenedUnit } from '@/components/notices/unopened-unit'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { PrintButton } from '@/components/ui/print-button'
import { unopened } from '@/lib/queries/unopened'
import { unopenedFilterSchema } from '@/lib/schemas/notices'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function UnopenedPage({ searchParams }: Props) {
  const filter = unopenedFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(unopened, filter)
  const words = await currentWords()
  const { returns } = words
  return (
    <Shell
      actor={actor}
      words={words}
      title={returns.unopenedTitle}
      lead={fill(returns.unopenedLead, { day: dayText(moment.today, words.language) })}
      width="reading"
      current="/unopened"
      actions={data.rows.length > 0 ? <PrintButton>{returns.printUnopened}</PrintButton> : null}
    >
      <CallingTabs current="/unopened" words={words} />
      {data.rows.length === 0 ? (
        <EmptyState title={returns.unopenedNone} hint={returns.unopenedNoneHint} />
      ) : (
        data.rows.map((unit) => (
          <UnopenedUnit key={unit.id} unit={unit} timeZone={actor.congress.timeZone} words={words} />
        ))
      )}
      <ExportLinks list="unopened" words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        previous={pageAddress(data.previous)}
        next={pageAddress(data.next)}
        words={words.common}
      />
    </Shell>
  )
}

const pageAddress = (page: string | null): string | null => page && `/unopened?${new URLSearchParams({ page })}`
