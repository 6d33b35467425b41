import { NoticeGroups } from '@/components/notices/notice-groups'
import { ReadWhenOpened } from '@/components/notices/read-when-opened'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { CommandButton } from '@/components/ui/command-button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { listNotices } from '@/lib/queries/list-notices'
import { type NoticeFilter, noticeFilterSchema } from '@/lib/schemas/notices'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NoticesPage({ searchParams }: Props) {
  const asked = oneOfEach(await searchParams)
  const filter = noticeFilterSchema.parse(asked)
  const { actor, data } = await read(listNotices, filter)
  const words = await currentWords()
  const { notices } = words
  const onlyUnread = filter.show === 'unread'
  const [newest] = data.rows
  return (
    <Shell
      actor={actor}
      words={words}
      title={notices.title}
      lead={notices.lead}
      width="reading"
      actions={<ButtonLink href="/notices/settings">{notices.settings}</ButtonLink>}
    >
      {asked.closed ? <Notice live>{words.errors.suggestionClosed}</Notice> : null}
      <Tabs
        label={notices.filter}
        tabs={[
          { href: '/notices', label: notices.all, current: !onlyUnread },
          { href: '/notices?show=unread', label: notices.unread, count: data.unread, current: onlyUnread },
        ]}
      />
      {newest && data.unread > 0 && !data.previous ? (
        <CommandButton command="mark-notices-read" input={{ upTo: newest.id }} words={words.errors}>
          {notices.markAll}
        </CommandButton>
      ) : null}
      {newest ? (
        <NoticeGroups newestFirst={data.rows} timeZone={actor.congress.timeZone} words={words} />
      ) : (
        <EmptyState
          title={onlyUnread ? notices.noneUnread : notices.none}
          hint={onlyUnread ? notices.noneUnreadHint : notices.noneHint}
        />
      )}
      <Pager
        shown={data.rows.length}
        previous={pageAddress(filter, data.previous)}
        next={pageAddress(filter, data.next)}
        words={words.common}
      />
      <ReadWhenOpened words={words.errors} />
    </Shell>
  )
}

const pageAddress = ({ show }: NoticeFilter, page: string | null): string | null =>
  page && `/notices?${new URLSearchParams({ ...(show ? { show } : {}), page })}`
