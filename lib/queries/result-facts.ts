import type { UnitFacts } from '@/lib/domain/assessment/facts'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'
import { visibleTo } from './visible-to'

/** What a fact is about, with its address; a suggestion without title is not for whoever looks. */
export type Behind = {
  readonly href: string | null
  readonly number: string | null
  readonly title: string | null
  /** of a reply meeting */
  readonly heldOn: LocalDate | null
}

type Told = { readonly id: string; readonly number: string; readonly title: string }

/** By fact: its suggestion, if whoever looks may read of it, or its meeting. Nobody's name comes with it. */
export async function behindFacts({ tx, actor }: Reading, facts: UnitFacts): Promise<Record<string, Behind>> {
  const named = [...facts.parts, ...facts.promises]
  const ids = [...new Set(named.map(({ suggestionId }) => suggestionId))]
  const rows = await open(tx).$queryRaw<Told[]>`
    SELECT s.id, s.number_text AS number, s.title FROM suggestion s WHERE s.id = ANY(${ids}::uuid[]) AND ${visibleTo(actor)}`
  const told = new Map(rows.map((row) => [row.id, row]))
  const ofSuggestions = named.map(({ id, suggestionId }) => [id, ofSuggestion(told.get(suggestionId))] as const)
  const ofMeetings = facts.attendances.map(
    ({ id, meetingId, heldOn }) =>
      [id, { href: `/reply-meetings/${meetingId}`, number: null, title: null, heldOn }] as const,
  )
  return Object.fromEntries([...ofSuggestions, ...ofMeetings])
}

const ofSuggestion = (told: Told | undefined): Behind => ({
  href: told ? `/suggestions/${told.id}#timeline` : null,
  number: told?.number ?? null,
  title: told?.title ?? null,
  heldOn: null,
})
