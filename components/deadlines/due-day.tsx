import { Dated, type DatedDay } from '@/components/ui/dated'
import type { Tone } from '@/components/ui/tone'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Due, type Urgency, urgency } from '@/lib/domain/deadlines/urgency'
import type { Words } from '@/lib/wording/catalogue'
import { dueText } from '@/lib/wording/due-text'
import { dayText } from '@/lib/wording/formats'

export type ShownDue = Due & {
  readonly isProvisional?: boolean | undefined
  /** what is done or void has its day, but no state any more */
  readonly isAwaited?: boolean | undefined
  /** whose page explains the day; left out inside another link */
  readonly suggestionId?: string | undefined
}

export const urgencyTones: Record<Urgency, Tone> = {
  NORMAL: 'plain',
  DUE_SOON: 'warn',
  OVERDUE: 'bad',
  PAUSED: 'still',
}

/** The one way in which a last day is shown, as the data of a table's cell. */
export function dueCell(due: ShownDue, today: LocalDate, { states, language }: Words): DatedDay {
  const { dueOn, isAwaited = true, isProvisional, suggestionId } = due
  return {
    day: dueOn,
    text: dayText(dueOn, language),
    href: suggestionId && `/suggestions/${suggestionId}/deadlines`,
    state: isAwaited ? { tone: urgencyTones[urgency(due, today)], text: dueText(due, today, states) } : undefined,
    note: isProvisional ? states.due.provisional : undefined,
  }
}

export function DueDay({ today, words, ...due }: ShownDue & { today: LocalDate; words: Words }) {
  return <Dated {...dueCell(due, today, words)} />
}
