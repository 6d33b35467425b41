import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { NotesView } from '@/lib/queries/notes-of'
import type { Words } from '@/lib/wording/catalogue'
import { NoteEntry } from './note-entry'

type NotesCardProps = { suggestionId: string; view: NotesView; timeZone: string; words: Words }

/** Kept off paper, and there only for whom a level is open. */
export function NotesCard({ suggestionId, view: { notes, levels, isCut }, timeZone, words }: NotesCardProps) {
  if (levels.length === 0) return null
  const href = `/suggestions/${suggestionId}/notes`
  return (
    <div className="no-print">
      <Card title={words.notes.title} aside={<ButtonLink href={href}>{words.notes.write}</ButtonLink>}>
        <p className="text-ink-soft text-sm">{words.notes.lead}</p>
        {notes.length === 0 ? <p className="mt-2 text-ink-soft">{words.notes.none}</p> : null}
        <ul className="mt-3 space-y-3">
          {notes.map((note) => (
            <NoteEntry key={note.id} note={note} timeZone={timeZone} words={words} />
          ))}
        </ul>
        {isCut ? <p className="mt-2 text-ink-soft text-sm">{words.notes.cut}</p> : null}
      </Card>
    </div>
  )
}
