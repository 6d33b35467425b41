import { Roll } from '@/components/delegates/roll'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { DateField, TextField } from '@/components/ui/text-field'
import { listDelegates } from '@/lib/queries/list-delegates'
import { delegateFilterSchema } from '@/lib/schemas/mandate'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

const address = '/delegates'
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DelegatesPage({ searchParams }: Props) {
  const filter = delegateFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listDelegates, filter)
  const words = await currentWords()
  const { delegates, common, language } = words
  const first = <TextField label={delegates.search} name="q" type="search" defaultValue={filter.q} />
  return (
    <Shell
      actor={actor}
      words={words}
      current={address}
      title={delegates.title}
      lead={fill(delegates.lead, { term: data.term, day: dayText(data.day, language), ...data.count })}
      actions={data.mayKeep ? <ButtonLink href="/delegates/by-election">{delegates.election}</ButtonLink> : undefined}
    >
      <FilterBar action={address} inUse={[filter.q, filter.day].filter(Boolean).length} words={common} first={first}>
        <DateField label={delegates.day} hint={delegates.dayHint} name="day" defaultValue={filter.day} />
      </FilterBar>
      {data.delegations.length > 0 ? (
        data.delegations.map((roll) => <Roll key={roll.id ?? 'none'} roll={roll} day={data.day} words={words} />)
      ) : (
        <EmptyState title={common.nothingFound} hint={common.nothingFoundHint} />
      )}
      <ExportLinks list="delegates" filter={filter} words={words} />
    </Shell>
  )
}
