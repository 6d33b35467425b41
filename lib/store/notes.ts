import { Refusal } from '@/lib/domain/refusal'
import type { Note, NoteLevel } from '@/lib/domain/suggestion/note'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { lockSuggestion } from './suggestions'
import { open, type Tx } from './tx'

export type NewNote = {
  readonly level: NoteLevel
  readonly assignmentId: string | null
  readonly text: string
  readonly mentionedIds: readonly string[]
  readonly writtenById: string
  readonly writtenAt: Date
}

export async function addNote(tx: Tx, { congressId, id }: Suggestion, note: NewNote): Promise<string> {
  const made = await open(tx).note.create({
    data: { congressId, suggestionId: id, ...note, mentionedIds: [...note.mentionedIds] },
    select: { id: true },
  })
  return made.id
}

/** Held through its suggestion. */
export async function lockNote(tx: Tx, id: string): Promise<{ note: Note; suggestion: Suggestion }> {
  const found = await open(tx).note.findUnique({ where: { id }, select: { suggestionId: true } })
  if (!found) throw new Refusal('not-found')
  const suggestion = await lockSuggestion(tx, found.suggestionId)
  const note = await open(tx).note.findUniqueOrThrow({
    where: { id },
    select: { level: true, assignmentId: true, writtenById: true, struckAt: true },
  })
  return { suggestion, note: note as Note }
}

/** What it said before stays with it. */
export async function correctNote(tx: Tx, id: string, text: string, now: Date): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE note SET earlier = earlier || jsonb_build_array(jsonb_build_object('text', text, 'until', ${now.toISOString()}::text)), text = ${text}
     WHERE id = ${id}::uuid`
}

export async function strikeNote(tx: Tx, id: string, struckAt: Date): Promise<void> {
  await open(tx).note.update({ where: { id }, data: { struckAt }, select: { id: true } })
}

export type Mentionable = { readonly id: string; readonly name: string; readonly unit: string | null }

/** Who reads notes of this level and can be called to one; whoever signed the suggestion is not among them, nor at the committee who works where it is handled. */
export async function readMentionable(
  tx: Tx,
  suggestion: Pick<Suggestion, 'id'>,
  { level, assignmentId }: { readonly level: NoteLevel; readonly assignmentId: string | null },
): Promise<Mentionable[]> {
  return open(tx).$queryRaw<Mentionable[]>`
    SELECT DISTINCT p.id, p.name, u.name AS unit FROM role_grant g JOIN person p ON p.id = g.person_id LEFT JOIN unit u ON u.id = g.unit_id
     WHERE g.revoked_at IS NULL AND EXISTS (SELECT FROM account c WHERE c.person_id = p.id AND c.disabled_at IS NULL)
       AND CASE ${level}::text WHEN 'COMMITTEE' THEN g.role IN ('DELEGATE_OFFICE', 'COMMITTEE_LEADER') AND NOT EXISTS (
             SELECT FROM role_grant h JOIN assignment a ON a.unit_id = h.unit_id AND a.suggestion_id = ${suggestion.id}::uuid
              WHERE h.person_id = p.id AND h.revoked_at IS NULL)
         WHEN 'UNIT' THEN g.unit_id = (SELECT a.unit_id FROM assignment a WHERE a.id = ${assignmentId}::uuid)
         ELSE g.unit_id IN (SELECT a.unit_id FROM assignment a WHERE a.suggestion_id = ${suggestion.id}::uuid AND a.ended_on IS NULL) END
       AND NOT EXISTS (SELECT FROM delegate d JOIN suggestion s ON s.id = ${suggestion.id}::uuid WHERE d.person_id = p.id
         AND (d.id = coalesce(s.acting_delegate_id, s.lead_delegate_id)
           OR EXISTS (SELECT FROM co_signature c WHERE c.suggestion_id = s.id AND c.delegate_id = d.id AND c.state = 'CONFIRMED')))
     ORDER BY u.name NULLS FIRST, p.name LIMIT 200`
}
