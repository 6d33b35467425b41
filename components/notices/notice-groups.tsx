import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { meetingPath } from '@/lib/domain/meeting/meeting-address'
import { bySuggestion } from '@/lib/domain/notices/reported'
import type { NoticeRow } from '@/lib/queries/list-notices'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { timelineSentence } from '@/lib/wording/timeline-sentence'

type NoticeGroupsProps = { newestFirst: readonly NoticeRow[]; timeZone: string; words: Words }

/** By suggestion; the one of which something was heard last stands first. */
export function NoticeGroups({ newestFirst, timeZone, words }: NoticeGroupsProps) {
  return bySuggestion(newestFirst).map((group) => (
    <Card key={group[0]?.id}>
      <Heading group={group} words={words} />
      <ul className="mt-1 divide-y divide-line">
        {group.map((one) => (
          <Row key={one.id} notice={one} timeZone={timeZone} words={words} />
        ))}
      </ul>
    </Card>
  ))
}

function Heading({ group, words }: { group: readonly NoticeRow[]; words: Words }) {
  const [first] = group
  if (!first?.suggestionId) return <h2 className="text-lg">{words.notices.general}</h2>
  const name = `${first.numberText ? `${first.numberText} ` : ''}${first.title}`
  if (!first.opens) return <h2 className="text-lg">{name}</h2>
  const unread = group.filter(({ isRead }) => !isRead).map(({ id }) => id)
  return (
    <h2 className="text-lg">
      <a
        href={`/suggestions/${first.suggestionId}`}
        data-notices={unread.join(' ')}
        className="inline-flex min-h-11 items-center"
      >
        {name}
      </a>
    </h2>
  )
}

function Row({ notice, timeZone, words }: { notice: NoticeRow; timeZone: string; words: Words }) {
  const { id, isRead, at, by } = notice
  const meeting = meetingPath(notice)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className="cluster text-ink-soft text-sm">
          <span>
            {instantText(at, timeZone, words.language)}
            {by ? ` · ${shownName(by, words)}` : ''}
          </span>
          {isRead ? null : <Badge tone="info">{words.notices.isUnread}</Badge>}
        </p>
        <p className={isRead ? undefined : 'font-semibold'}>
          {timelineSentence(notice, words)}
          {typeof notice.data.reportId === 'string' ? (
            <a href={`/special-reports/${notice.data.reportId}`}> {words.specialReports.title}</a>
          ) : null}
          {notice.type === 'calendar.proposed' ? <a href="/calendar"> {words.calendar.title}</a> : null}
          {meeting ? (
            <a href={meeting} data-notices={isRead ? undefined : id}>
              {' '}
              {words.meetingInvitation.home.title}
            </a>
          ) : null}
        </p>
      </div>
      {isRead ? null : (
        <CommandButton command="mark-notice-read" input={{ noticeId: id }} look="quiet" words={words.errors}>
          {words.notices.markOne}
        </CommandButton>
      )}
    </li>
  )
}
