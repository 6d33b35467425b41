import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { isLocalDate } from '@/lib/domain/deadlines/local-date'
import { isInOffice, type SeatCount, type Seated, seatsOn } from '@/lib/domain/delegate/mandate'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { over } from '@/lib/domain/suggestion/workflow'
import type { DelegateFilter } from '@/lib/schemas/mandate'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type DelegateLine = Seated & {
  readonly name: string
  readonly cardNumber: string | null
  readonly delegationId: string | null
  readonly phone: string | null
  readonly successor: { readonly id: string; readonly name: string } | null
  readonly openWork: number
}

export type DelegationRoll = {
  readonly id: string | null
  readonly name: string | null
  readonly count: SeatCount
  readonly delegates: readonly DelegateLine[]
}

export type Delegates = {
  readonly term: number
  readonly day: LocalDate
  readonly count: SeatCount
  readonly delegations: readonly DelegationRoll[]
  readonly mayKeep: boolean
}

type Row = { term: number; delegations: { id: string; name: string }[]; delegates: DelegateLine[] }

/** The roll of the term that runs, by delegation: who is in office on a day, and which seats are vacant. */
export const listDelegates: Query<DelegateFilter, Delegates> = async ({ tx, actor, moment }, { q, day: asked }) => {
  authorize(actor, delegatePolicy.read, null)
  const day = asked && isLocalDate(asked) ? asked : moment.today
  const [row] = await open(tx).$queryRaw<Row[]>`
    SELECT t.number AS term,
      (SELECT coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) ORDER BY g.ordinal), '[]') FROM delegation g WHERE g.term_id = t.id) AS delegations,
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'cardNumber', d.card_number, 'delegationId', d.delegation_id, 'from', d.mandate_from,
          'to', d.mandate_to, 'endGround', d.end_ground, 'predecessorId', d.predecessor_id, 'phone', p.phone,
          'successor', (SELECT json_build_object('id', n.id, 'name', n.name) FROM delegate n WHERE n.predecessor_id = d.id),
          'openWork', (SELECT count(*) FROM suggestion s WHERE s.lead_delegate_id = d.id AND s.submitted_at IS NOT NULL
            AND s.status <> ALL(${[...over]}))) ORDER BY d.name, d.id), '[]')
        FROM delegate d JOIN person p ON p.id = d.person_id WHERE d.term_id = t.id) AS delegates
    FROM term t WHERE t.starts_on <= ${day}::date ORDER BY t.starts_on DESC LIMIT 1`
  const { term, delegations, delegates } = row ?? { term: 0, delegations: [], delegates: [] }
  const isFound = ({ name, cardNumber }: DelegateLine) => !q || name.includes(q) || (cardNumber ?? '').includes(q)
  const rolls = [...delegations, { id: null, name: null }].map(({ id, name }) => {
    const members = delegates.filter(({ delegationId }) => delegationId === id)
    const shown = members.filter((one) => isFound(one) && (isInOffice(one, day) || one.to !== null) && one.from <= day)
    return { id, name, count: seatsOn(members, day), delegates: shown }
  })
  return {
    term,
    day,
    count: seatsOn(delegates, day),
    delegations: rolls.filter((one) => one.delegates.length > 0),
    mayKeep: delegatePolicy.keep(actor),
  }
}
