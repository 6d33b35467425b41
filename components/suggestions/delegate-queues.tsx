import { ratedUntil } from '@/components/ratings/rated-until'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { DelegateHome } from '@/lib/queries/delegate-home'
import type { ToRateLine } from '@/lib/queries/to-rate-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'
import { signedLines } from './signed-lines'
import { WaitingList } from './waiting-list'

type DelegateQueuesProps = { waiting: DelegateHome; today: LocalDate; timeZone: string; words: Words }

/** What only the delegate can move on comes first, what he may finish at leisure last. */
export function DelegateQueues({ waiting, today, timeZone, words }: DelegateQueuesProps) {
  const { delegateHome: home, suggestion, language } = words
  const sentBack = waiting.sentBack.map(({ id, title, reason }) => ({
    id,
    title,
    href: `/suggestions/${id}/edit`,
    note: fill(home.sentBackHint, { reason }),
  }))
  const toCoSign = waiting.toCoSign.map(({ id, title, lead, closesAt, isAgain }) => ({
    id,
    title,
    href: `/suggestions/${id}/co-sign`,
    note: fill(isAgain ? home.toCoSignAgain : home.toCoSignHint, {
      lead,
      until: instantText(closesAt, timeZone, language),
    }),
  }))
  const toCheck = waiting.toCheck.map(({ id, title, by }) => ({
    id,
    title,
    href: `/suggestions/${id}/entry`,
    note: fill(words.entries.check.toCheckHint, { by }),
  }))
  const toRate = waiting.toRate.map((line) => toRateLine(line, today, words))
  const toRead = waiting.toRead.map(({ id, title, day, unit }) => ({
    id: `${id}${unit}`,
    title,
    href: `/suggestions/${id}`,
    note: repliedText([unit], day, words),
  }))
  const drafts = waiting.drafts.map(({ id, title, day }) => ({
    id,
    title: title || suggestion.untitled,
    href: `/suggestions/${id}/edit`,
    note: fill(home.draftOf, { day: dayText(day, language) }),
  }))
  return (
    <>
      <WaitingList title={home.sentBack} tone="warn" lines={sentBack} />
      <WaitingList title={words.entries.check.toCheck} tone="warn" lines={toCheck} />
      <WaitingList title={home.toCoSign} tone="warn" lines={toCoSign} />
      <WaitingList title={home.toRate} tone="warn" lines={toRate} />
      <WaitingList title={home.toRead} tone="info" lines={toRead} />
      <WaitingList title={home.signed} tone="plain" lines={signedLines(waiting.signed, timeZone, words)} />
      <WaitingList title={home.drafts} tone="plain" lines={drafts} />
    </>
  )
}

const repliedText = (units: readonly string[], day: string, { delegateHome, common, language }: Words): string =>
  `${units.join(common.listComma)} ${fill(delegateHome.repliedOn, { day: dayText(day, language) })}`

/** With the time that is left; a co-signer is told that his stands beside the lead's. */
function toRateLine({ id, title, day, units, until, beside }: ToRateLine, today: LocalDate, words: Words) {
  const notes = [
    repliedText(units, day, words),
    until ? ratedUntil(until, today, words) : '',
    beside ? words.ratings.asCoSigner : '',
  ]
  return { id, title, href: `/suggestions/${id}/rate`, note: notes.filter(Boolean).join(' ') }
}
