import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'
import { leadFor } from './secrecy'
import { statusShownTo } from './status-shown'
import { visibleTo } from './visible-to'

/** One of those handled together; of what whoever looks may not open he is told no more than the number. */
export type MemberView = {
  readonly id: string
  readonly numberText: string | null
  readonly isLead: boolean
  readonly shown: {
    readonly title: string
    readonly delegate: string
    readonly status: SuggestionStatus
    readonly units: readonly string[]
  } | null
}

export type GroupView = {
  readonly reason: string
  readonly formedOn: LocalDate
  readonly members: readonly MemberView[]
}

/** The group in which it is handled, itself included; null where it is in none. */
export async function groupOf({ tx, actor }: Reading, { groupId }: Suggestion): Promise<GroupView | null> {
  if (groupId === null) return null
  const [group] = await open(tx).$queryRaw<GroupView[]>`
    SELECT g.reason, g.formed_on::text AS "formedOn",
      (SELECT json_agg(json_build_object('id', s.id, 'numberText', s.number_text, 'isLead', s.id = g.lead_id,
          'shown', CASE WHEN ${visibleTo(actor)} THEN json_build_object('title', s.title, 'delegate', ${leadFor(actor)}, 'status', ${statusShownTo(actor)},
            'units', ARRAY(SELECT u.name FROM assignment a JOIN unit u ON u.id = a.unit_id
              WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST' ORDER BY a.id)) END)
          ORDER BY s.id <> g.lead_id, s.number, s.id)
        FROM case_group_member m JOIN suggestion s ON s.id = m.suggestion_id JOIN delegate d ON d.id = s.lead_delegate_id
       WHERE m.group_id = g.id AND m.left_at IS NULL) AS members
    FROM case_group g WHERE g.id = ${groupId}::uuid`
  return group ?? null
}
