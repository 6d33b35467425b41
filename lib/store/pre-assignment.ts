import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import type { GivenOpinion, Opinion } from '@/lib/domain/planning/opinion'
import { Refusal } from '@/lib/domain/refusal'
import type { Handler } from '@/lib/domain/suggestion/assigning'
import { governmentKinds } from '@/lib/domain/suggestion/policy'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Asking = { readonly suggestionId: string; readonly congressId: string; readonly handlers: readonly Handler[] }

/** Every planned unit, the delegate, and the government office for what is the government's; whoever was asked before is asked anew. */
export async function askBeforehand(tx: Tx, asked: readonly Asking[], answerBy: LocalDate, { now }: Moment) {
  const suggestionIds = asked.map(({ suggestionId }) => suggestionId)
  await open(tx).preAssignmentOpinion.updateMany({
    where: { suggestionId: { in: suggestionIds }, supersededAt: null },
    data: { supersededAt: now },
  })
  const round = { askedAt: now, answerBy: dayToStore(answerBy) }
  const rows = asked.flatMap(({ handlers, ...of }) => {
    const units = handlers.map(({ unitId, role, part }) => ({ party: 'UNIT', unitId, role, part }))
    const isGovernments = handlers.some(({ unitKind }) => governmentKinds.includes(unitKind))
    const others = [{ party: 'DELEGATE' }, ...(isGovernments ? [{ party: 'GOVERNMENT' }] : [])]
    return [...units, ...others].map((party, ordinal) => ({ ...of, ...round, ...party, ordinal }))
  })
  await open(tx).preAssignmentOpinion.createMany({ data: rows })
}

/** Holds the suggestion first: an answer and an assignment do not pass each other. */
export async function lockOpinion(tx: Tx, id: string): Promise<Opinion> {
  await open(tx).$queryRaw`SELECT s.id FROM suggestion s
    WHERE s.id = (SELECT q.suggestion_id FROM pre_assignment_opinion q WHERE q.id = ${id}::uuid) FOR UPDATE`
  return readOpinion(tx, id)
}

export async function readOpinion(tx: Tx, id: string): Promise<Opinion> {
  const [opinion] = await open(tx).$queryRaw<Opinion[]>`
    SELECT q.id, q.congress_id AS "congressId", q.suggestion_id AS "suggestionId", s.status AS "suggestionStatus",
        coalesce(s.acting_delegate_id, s.lead_delegate_id) AS "leadDelegateId", q.party, q.unit_id AS "unitId", u.name AS "unitName", q.answer_by::text AS "answerBy",
        q.superseded_at IS NOT NULL AS "isSuperseded", q.answer, ARRAY(SELECT k.kind FROM pre_assignment_opinion o JOIN unit k ON k.id = o.unit_id
          WHERE o.suggestion_id = s.id AND o.superseded_at IS NULL) AS "askedKinds"
      FROM pre_assignment_opinion q JOIN suggestion s ON s.id = q.suggestion_id LEFT JOIN unit u ON u.id = q.unit_id
     WHERE q.id = ${id}::uuid`
  if (!opinion) throw new Refusal('not-found')
  return opinion
}

type Answerer = { readonly personId: string; readonly name: string }

export async function saveOpinion(tx: Tx, id: string, given: GivenOpinion, by: Answerer, { now, today }: Moment) {
  await open(tx).preAssignmentOpinion.update({
    where: { id },
    data: {
      ...given,
      answeredAt: now,
      answeredOn: dayToStore(today),
      answeredById: by.personId,
      answeredByName: by.name,
    },
    select: { id: true },
  })
}
