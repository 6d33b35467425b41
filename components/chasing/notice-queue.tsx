import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { NoticesWaiting } from '@/lib/queries/waiting-notices'
import type { Words } from '@/lib/wording/catalogue'
import { NoticeItems } from './notice-items'

type NoticeQueueProps = {
  title: string
  hint: string
  waiting: NoticesWaiting
  href: string
  today: LocalDate
  words: Words
}

/** One kind of work with papers: how much, the first few, and the way to all of it. */
export function NoticeQueue({ title, hint, waiting, href, today, words }: NoticeQueueProps) {
  if (waiting.total === 0) return null
  return (
    <Card title={title} aside={<Badge tone="info">{String(waiting.total)}</Badge>}>
      <p className="text-ink-soft">{hint}</p>
      <NoticeItems notices={waiting.first} today={today} words={words} namesSuggestion />
      {waiting.total > 1 ? <a href={href}>{words.chasing.home.all}</a> : null}
    </Card>
  )
}
