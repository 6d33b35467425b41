import { Refusal } from '@/lib/domain/refusal'
import { levelsOpenTo, type NoteLevel, seesNote } from '@/lib/domain/suggestion/note'
import { concealedIn } from '@/lib/domain/suggestion/secrecy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { type Mentionable, readMentionable } from '@/lib/store/notes'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'
import { concealedFrom } from './secrecy'

type Row = {
  id: string
  level: NoteLevel
  assignmentId: string | null
  unit: string | null
  text: string
  writtenById: string
  by: string
  at: string
  struckAt: string | null
  earlier: { text: string; until: string }[]
  mentioned: string[]
}

export type NoteView = Omit<Row, 'assignmentId' | 'writtenById'> & { readonly isOwn: boolean }

export type NotesView = {
  readonly notes: readonly NoteView[]
  /** there are older ones than those shown */
  readonly isCut: boolean
  /** where whoever looks may write, and whom he can call there */
  readonly levels: readonly { readonly level: NoteLevel; readonly people: readonly Mentionable[] }[]
}

/** A suggestion has few notes: the newest are read, and each is judged by the one rule. */
export async function notesOf({ tx, actor }: Reading, suggestion: Suggestion): Promise<NotesView> {
  const open = levelsOpenTo(actor, suggestion)
  if (open.length === 0) return { notes: [], isCut: false, levels: [] }
  const rows = await readNotes(tx, suggestion.id)
  const levels = []
  for (const place of open) {
    const people = await readMentionable(tx, suggestion, place)
    levels.push({ level: place.level, people: people.filter(({ id }) => id !== actor.personId) })
  }
  const seen = rows.slice(0, most).filter((note) => seesNote(actor, { suggestion, note }))
  return { levels, isCut: rows.length > most, notes: seen.map((row) => viewOf(row, actor.personId)) }
}

/** The page on which notes are written and put right; there for whom a level is open. */
export const getNotes: Query<
  string,
  NotesView & { readonly suggestion: Pick<Suggestion, 'id' | 'title' | 'numberText'> }
> = async (reading, id) => {
  const suggestion = await readSuggestion(reading.tx, id)
  const view = await notesOf(reading, suggestion)
  if (view.levels.length === 0) throw new Refusal('not-found')
  return {
    ...concealedIn(view, await concealedFrom(reading, suggestion)),
    suggestion: { id: suggestion.id, title: suggestion.title, numberText: suggestion.numberText },
  }
}

const most = 200

function readNotes(tx: Reading['tx'], suggestionId: string): Promise<Row[]> {
  return open(tx).$queryRaw<Row[]>`
    SELECT n.id, n.level, n.assignment_id AS "assignmentId", u.name AS unit, n.text, n.written_by_id AS "writtenById", p.name AS by,
      to_json(n.written_at)#>>'{}' AS at, to_json(n.struck_at)#>>'{}' AS "struckAt", n.earlier,
      ARRAY(SELECT m.name FROM person m WHERE m.id = ANY(n.mentioned_ids) ORDER BY m.name) AS mentioned
    FROM note n JOIN person p ON p.id = n.written_by_id LEFT JOIN assignment a ON a.id = n.assignment_id LEFT JOIN unit u ON u.id = a.unit_id
    WHERE n.suggestion_id = ${suggestionId}::uuid ORDER BY n.written_at DESC, n.id DESC LIMIT ${most + 1}`
}

const viewOf = ({ assignmentId: _, writtenById, ...row }: Row, personId: string): NoteView => ({
  ...row,
  isOwn: writtenById === personId,
})
