import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { Timeline } from '@/components/ui/timeline'
import type { Told } from '@/lib/queries/latest-notices'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'
import { timelineSentence } from '@/lib/wording/timeline-sentence'

type NoticeListProps = { notices: readonly Told[]; timeZone: string; words: Words }

/** What one was told of, the newest first; the unread ones stand out. */
export function NoticeList({ notices, timeZone, words }: NoticeListProps) {
  if (notices.length === 0) return null
  const items = notices.map(({ noticeId, id, title, opens, isRead, type, at, data }) => ({
    id: noticeId,
    at: instantText(at, timeZone, words.language),
    sentence: timelineSentence({ type, data }, words),
    tone: isRead ? undefined : ('info' as const),
    details: opens ? (
      <a href={`/suggestions/${id}`} className="inline-flex min-h-11 items-center">
        {title}
      </a>
    ) : (
      title
    ),
  }))
  const [newest] = notices
  return (
    <Card
      title={words.delegateHome.notices}
      aside={
        newest && notices.some(({ isRead }) => !isRead) ? (
          <CommandButton
            command="mark-notices-read"
            input={{ upTo: newest.noticeId }}
            look="quiet"
            words={words.errors}
          >
            {words.delegateHome.markRead}
          </CommandButton>
        ) : null
      }
    >
      <Timeline items={items} />
    </Card>
  )
}
