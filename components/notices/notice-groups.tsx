import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { type Place, placeOf } from '@/lib/domain/notices/place'
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

/** Where it is dealt with, if it is about no suggestion. */
function deskOf({ type, data }: NoticeRow, { awards, calendar, performance, specialReports }: Words) {
  if (typeof data.reportId === 'string')
    return <a href={`/special-reports/${data.reportId}`}> {specialReports.title}</a>
  if (typeof data.callId === 'string') return <a href={`/awards/${data.callId}`}> {awards.title}</a>
  if (type === 'calendar.proposed') return <a href="/calendar"> {calendar.title}</a>
  if (type === 'performance.entered' || type === 'attendance.objected')
    return <a href="/performance"> {performance.title}</a>
  if (type.startsWith('performance.') || type.startsWith('attendance.'))
    return <a href="/delegate/record"> {performance.own}</a>
  return null
}

const placeNames = (words: Words): Record<Place['at'], string> => ({
  assessment: words.assessments.title,
  meeting: words.meetingInvitation.home.title,
  voice: words.voicePages.title,
  activity: words.activities.title,
  duty: words.stations.onDuty,
  station: words.stations.title,
  door: words.stations.door.title,
  search: words.searching.title,
  annualReport: words.annualReports.title,
  webhook: words.webhooks.title,
})

function Row({ notice, timeZone, words }: { notice: NoticeRow; timeZone: string; words: Words }) {
  const { id, isRead, at, by } = notice
  const place = placeOf(notice)
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
          {place ? (
            <a href={place.path} data-notices={isRead ? undefined : id}>
              {' '}
              {placeNames(words)[place.at]}
            </a>
          ) : null}
          {deskOf(notice, words)}
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
