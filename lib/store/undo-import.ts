import { open, type Tx } from './tx'

/** Suggestions of the import that somebody has touched since. Their rows are held, so that nobody begins meanwhile. */
export async function countWorkedOn(tx: Tx, importId: string): Promise<number> {
  await open(tx).$executeRaw`SELECT FROM suggestion WHERE import_id = ${importId}::uuid ORDER BY id FOR UPDATE`
  const [row] = await open(tx).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM suggestion s WHERE s.import_id = ${importId}::uuid
      AND (EXISTS (SELECT FROM event e WHERE e.suggestion_id = s.id AND e.type <> 'suggestion.imported')
        OR EXISTS (SELECT FROM attachment a WHERE a.suggestion_id = s.id)
        OR EXISTS (SELECT FROM case_group_member m WHERE m.suggestion_id = s.id))`
  return row?.count ?? 0
}

const together = 500

/** Takes back what the import brought. New delegates and units that somebody else has come to need stay. */
export async function removeImported(tx: Tx, importId: string): Promise<number> {
  await open(tx).importRow.updateMany({
    where: { importId, suggestionId: { not: null } },
    data: { suggestionId: null },
  })
  const brought = await open(tx).suggestion.findMany({ where: { importId }, select: { id: true } })
  for (let from = 0; from < brought.length; from += together) {
    await removeSuggestions(
      tx,
      brought.slice(from, from + together).map(({ id }) => id),
    )
  }
  await removeNames(tx, importId)
  return brought.length
}

/** By id and from the leaves: each step finds its rows by an index, however new the tables are to the planner. */
async function removeSuggestions(tx: Tx, ids: string[]): Promise<void> {
  const db = open(tx)
  const assignments = await db.assignment.findMany({ where: { suggestionId: { in: ids } }, select: { id: true } })
  const assignmentId = { in: assignments.map(({ id }) => id) }
  const replies = await db.reply.findMany({ where: { assignmentId }, select: { id: true } })
  await db.replyDelivery.deleteMany({ where: { replyId: { in: replies.map(({ id }) => id) } } })
  await db.reply.deleteMany({ where: { assignmentId } })
  const suggestionId = { in: ids }
  await db.rating.deleteMany({ where: { suggestionId } })
  await db.handlingRound.deleteMany({ where: { suggestionId } })
  await db.assignment.deleteMany({ where: { suggestionId } })
  await db.coSignature.deleteMany({ where: { suggestionId } })
  await db.suggestion.deleteMany({ where: { id: suggestionId } })
}

async function removeNames(tx: Tx, importId: string): Promise<void> {
  const gone = await open(tx).$queryRaw<{ personId: string }[]>`
    DELETE FROM delegate d WHERE d.import_id = ${importId}::uuid
      AND NOT EXISTS (SELECT FROM suggestion s WHERE s.lead_delegate_id = d.id)
      AND NOT EXISTS (SELECT FROM co_signature c WHERE c.delegate_id = d.id)
      AND NOT EXISTS (SELECT FROM role_grant g WHERE g.delegate_id = d.id)
      AND NOT EXISTS (SELECT FROM suggestion s WHERE s.acting_delegate_id = d.id) AND NOT EXISTS (SELECT FROM delegate n WHERE n.predecessor_id = d.id)
    RETURNING d.person_id AS "personId"`
  await open(tx).$executeRaw`
    DELETE FROM person p WHERE p.id = ANY(${gone.map(({ personId }) => personId)}::uuid[])
      AND NOT EXISTS (SELECT FROM account a WHERE a.person_id = p.id)
      AND NOT EXISTS (SELECT FROM delegate d WHERE d.person_id = p.id)
      AND NOT EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id)`
  await open(tx).$executeRaw`
    DELETE FROM unit u WHERE u.import_id = ${importId}::uuid
      AND NOT EXISTS (SELECT FROM assignment a WHERE a.unit_id = u.id)
      AND NOT EXISTS (SELECT FROM commitment c WHERE c.unit_id = u.id)
      AND NOT EXISTS (SELECT FROM role_grant g WHERE g.unit_id = u.id)
      AND NOT EXISTS (SELECT FROM suggestion s WHERE s.wished_unit_id = u.id)
      AND NOT EXISTS (SELECT FROM planned_unit n WHERE n.unit_id = u.id)
      AND NOT EXISTS (SELECT FROM pre_assignment_opinion q WHERE u.id IN (q.unit_id, q.proposed_unit_id))
      AND NOT EXISTS (SELECT FROM return_request q WHERE q.proposed_unit_id = u.id)
      AND NOT EXISTS (SELECT FROM routing_rule r WHERE r.unit_id = u.id)
      AND NOT EXISTS (SELECT FROM non_acceptance n WHERE n.unit_id = u.id)
      AND NOT EXISTS (SELECT FROM unit_change c WHERE u.id = ANY(c.unit_ids) OR c.successor_id = u.id)
      AND NOT EXISTS (SELECT FROM assignment_transfer t WHERE u.id IN (t.from_unit_id, t.to_unit_id))`
}
