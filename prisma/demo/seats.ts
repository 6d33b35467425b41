import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import type { EventType } from '@/lib/domain/events'
import type { Book } from './book'
import { at, clock, workingDaysAfter } from './days'
import { roster } from './roster'
import { byElection } from './terms'
import { known, type World } from './world'

/** Twelve mandates ended in the course of the year, and twelve were elected in their seats: as the office wrote it down. */
export function changeSeats({ delegates, officer }: World, book: Book): void {
  const tell = (type: EventType, name: string, when: Date, data: Book['events'][number]['data']) =>
    book.events.push({
      ...{ type, subjectId: known(delegates, name).id, suggestionId: null, at: when, data },
      ...{ actor: officer, role: 'DELEGATE_OFFICE' as const },
    })
  for (const { name, mandateTo, end } of roster) {
    if (!mandateTo || !end) continue
    const lastDay: LocalDate = localDate(mandateTo)
    const when = at(workingDaysAfter(lastDay, 1), clock(15, 0))
    tell('mandate.ended', name, when, { name, lastDay, endGround: end.ground, decision: end.decision, drafts: 0 })
  }
  const { electedOn, decision } = byElection
  const when = at(workingDaysAfter(localDate(electedOn), 2), clock(10, 0))
  for (const { name, former } of roster)
    if (former) tell('mandate.begun', name, when, { name, former, electedOn, decision })
}
