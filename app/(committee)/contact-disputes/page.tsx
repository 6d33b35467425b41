import { DisputeCard } from '@/components/contacts/dispute-card'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { listContactDisputes } from '@/lib/queries/list-contact-disputes'
import { disputeFilterSchema } from '@/lib/schemas/contact'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ContactDisputesPage({ searchParams }: Props) {
  const filter = disputeFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listContactDisputes, filter)
  const words = await currentWords()
  const { office } = words.contacts
  const isOpen = filter.which === 'open'
  const at = (page: string | null) => page && `/contact-disputes?${new URLSearchParams({ which: filter.which, page })}`
  return (
    <Shell
      actor={actor}
      words={words}
      current="/contact-disputes"
      title={office.title}
      lead={office.lead}
      width="reading"
    >
      <Tabs
        label={office.title}
        tabs={[
          { href: '/contact-disputes', label: office.open, count: data.open, current: isOpen },
          { href: '/contact-disputes?which=ended', label: office.ended, count: data.ended, current: !isOpen },
        ]}
      />
      {data.rows.length === 0 ? <EmptyState title={isOpen ? office.none : office.noneEnded} /> : null}
      {data.rows.map((row) => (
        <DisputeCard key={row.id} row={row} timeZone={actor.congress.timeZone} words={words} />
      ))}
      <ExportLinks list="contact-disputes" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={isOpen ? data.open : data.ended}
        previous={at(data.previous)}
        next={at(data.next)}
        words={words.common}
      />
    </Shell>
  )
}
