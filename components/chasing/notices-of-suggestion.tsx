import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { NoticeRow } from '@/lib/queries/list-chasing-notices'
import type { Words } from '@/lib/wording/catalogue'
import { NoticeItems } from './notice-items'

type NoticesOfSuggestionProps = { notices: readonly NoticeRow[]; today: LocalDate; words: Words }

export function NoticesOfSuggestion({ notices, today, words }: NoticesOfSuggestionProps) {
  if (notices.length === 0) return null
  return (
    <Card title={words.chasing.ofSuggestion}>
      <NoticeItems notices={notices} today={today} words={words} />
    </Card>
  )
}
