import { dueCell } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { Dated } from '@/components/ui/dated'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { NoticeRow } from '@/lib/queries/list-chasing-notices'
import type { Words } from '@/lib/wording/catalogue'
import { paperNumber } from '@/lib/wording/paper-number'
import { noticeTones } from './notice-tone'
import { suggestionText } from './official-paper'

type NoticeItemsProps = {
  notices: readonly NoticeRow[]
  today: LocalDate
  words: Words
  /** where they are not about the one suggestion of the page */
  namesSuggestion?: boolean
}

/** Number, state, unit and the day of the answer. */
export function NoticeItems({ notices, today, words, namesSuggestion = false }: NoticeItemsProps) {
  const { chasing } = words
  return (
    <ul className="divide-y divide-line">
      {notices.map((one) => (
        <li key={one.id} className="py-2">
          <a href={`/chasing-notices/${one.id}`} className="block min-h-11 py-1">
            {paperNumber(one)}
            {namesSuggestion ? ` ${suggestionText(one, chasing)}` : ''}
          </a>
          <p className="cluster text-ink-soft text-sm">
            <Badge tone={noticeTones[one.status]}>{chasing.statuses[one.status]}</Badge>
            <span>{one.unit}</span>
            <AnswerDay notice={one} today={today} words={words} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function AnswerDay({ notice, today, words }: { notice: NoticeRow; today: LocalDate; words: Words }) {
  const { dueOn, dueIsProvisional: isProvisional, isAwaited } = notice
  if (!dueOn || !isAwaited) return null
  return (
    <span>
      {words.chasing.columns.answerDue}
      {words.common.labelColon}
      <Dated {...dueCell({ dueOn, pausedSince: null, isProvisional, isAwaited }, today, words)} />
    </span>
  )
}
