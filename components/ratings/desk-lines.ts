import type { WaitingLine } from '@/components/suggestions/waiting-list'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { RatingDesk } from '@/lib/queries/rating-desk'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Lines = { again: WaitingLine[]; papers: WaitingLine[]; silent: WaitingLine[]; pressed: WaitingLine[] }

/** One line for each thing that waits at the desk. */
export function deskLines({ again, papers, silent, pressed }: RatingDesk, today: LocalDate, words: Words): Lines {
  const { desk } = words.handlingAgain
  const day = (on: LocalDate) => dayText(on, words.language)
  const titled = ({ numberText, title }: { numberText: string | null; title: string }) =>
    `${numberText ?? ''} ${title}`.trim()
  const decideText = (by: LocalDate) =>
    today > by ? fill(desk.overdue, { days: daysBetween(by, today) }) : fill(desk.decideBy, { day: day(by) })
  return {
    again: again.map((one) => ({
      id: `${one.suggestionId}${one.ordinal}`,
      href: `/suggestions/${one.suggestionId}`,
      title: titled(one),
      note: [one.delegate, decideText(one.decideBy), one.ordinal > 1 ? desk.insisted : ''].filter(Boolean).join(' · '),
    })),
    papers: papers.map((one) => ({
      id: `${one.suggestionId}${one.delegate}`,
      href: `/suggestions/${one.suggestionId}/paper-rating`,
      title: titled(one),
      note: `${one.delegate} · ${one.entries > 1 ? desk.differs : desk.onceEntered}`,
    })),
    silent: silent.map((one) => ({
      id: one.suggestionId,
      href: `/suggestions/${one.suggestionId}`,
      title: titled(one),
      note: `${one.delegate} · ${one.phone ?? desk.noPhone} · ${fill(desk.silentUntil, { day: day(one.until) })}`,
    })),
    pressed: pressed.map((one) => ({
      id: one.id,
      href: `/rechecks/${one.id}`,
      title: titled(one),
      note: `${one.delegate} · ${one.said}`,
    })),
  }
}
