import { ExportLinks } from '@/components/exports/export-links'
import { CallingTabs } from '@/components/notices/calling-tabs'
import { PersonToCall } from '@/components/notices/person-to-call'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { phoneList } from '@/lib/queries/phone-list'
import { phoneListFilterSchema } from '@/lib/schemas/notices'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PhoneListPage({ searchParams }: Props) {
  const filter = phoneListFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(phoneList, filter)
  const words = await currentWords()
  const { notices } = words
  return (
    <Shell
      actor={actor}
      words={words}
      title={notices.phoneList.title}
      lead={notices.phoneList.lead}
      width="reading"
      current="/unopened"
    >
      <CallingTabs current="/phone-list" words={words} />
      {data.rows.length === 0 ? (
        <EmptyState title={notices.phoneList.none} hint={notices.phoneList.noneHint} />
      ) : (
        data.rows.map((person) => <PersonToCall key={person.id} person={person} words={words} />)
      )}
      <ExportLinks list="phone-list" words={words} />
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

const pageAddress = (page: string | null): string | null => page && `/phone-list?${new URLSearchParams({ page })}`
