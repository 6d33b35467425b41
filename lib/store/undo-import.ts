import { open, type Tx } from './tx'

/** Suggestions of the import that somebody has touched since. Their rows are held, so that nobody begins meanwhile. */
export async function countWorkedOn(tx: Tx, importId: string): Promise<number> {
  await open(tx).$executeRaw`SELECT FROM suggestion WHERE import_id = ${importId}::uuid ORDER BY id FOR UPDATE`
  const [row] = await open(tx).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM suggestion s WHERE s.import_id = ${importId}::uuid
      AND (EXISTS (SELECT FROM event e WHERE e.suggestion_id = s.id AND e.type <> 'suggestion.imported')
        OR EXISTS (SELECT FROM attachment a WHERE a.suggestion_id = s.id)
        OR EXISTS (SELECT FROM suggestion m WHERE m.merged_into_id = s.id))`
  return row?.count ?? 0
}

/** Takes back what the import brought. New delegates and units that somebody else has come to need stay. */
export async function removeImported(tx: Tx, importId: string): Promise<number> {
  const db = open(tx)
  const ofImport = { suggestion: { importId } }
  await db.replyDelivery.deleteMany({ where: { reply: { assignment: ofImport } } })
  await db.reply.deleteMany({ where: { assignment: ofImport } })
  await db.rating.deleteMany({ where: ofImport })
  await db.handlingRound.deleteMany({ where: ofImport })
  await db.assignment.deleteMany({ where: ofImport })
  await db.coSignature.deleteMany({ where: ofImport })
  await db.importRow.updateMany({ where: { importId }, data: { suggestionId: null } })
  const { count } = await db.suggestion.deleteMany({ where: { importId } })
  await removeNames(tx, importId)
  return count
}

async function removeNames(tx: Tx, importId: string): Promise<void> {
  const gone = await open(tx).$queryRaw<{ personId: string }[]>`
    DELETE FROM delegate d WHERE d.import_id = ${importId}::uuid
      AND NOT EXISTS (SELECT FROM suggestion s WHERE s.lead_delegate_id = d.id)
      AND NOT EXISTS (SELECT FROM co_signature c WHERE c.delegate_id = d.id)
      AND NOT EXISTS (SELECT FROM role_grant g WHERE g.delegate_id = d.id)
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
      AND NOT EXISTS (SELECT FROM suggestion s WHERE s.wished_unit_id = u.id)`
}
