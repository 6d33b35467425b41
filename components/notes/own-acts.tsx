import { CommandButton } from '@/components/ui/command-button'
import type { NoteView } from '@/lib/queries/notes-of'
import type { Words } from '@/lib/wording/catalogue'

/** Whoever wrote a note puts it right or strikes it out. */
export function OwnActs({ note, words }: { note: NoteView; words: Words }) {
  const { notes, common, errors } = words
  if (!note.isOwn || note.struckAt) return null
  return (
    <div className="cluster items-start">
      <a href={`?correct=${note.id}`} className="inline-flex min-h-11 items-center">
        {notes.correct}
      </a>
      <CommandButton
        command="strike-note"
        input={{ noteId: note.id }}
        look="quiet"
        confirm={{ title: notes.strikeTitle, text: notes.strikeText, confirm: notes.strike, cancel: common.cancel }}
        words={errors}
      >
        {notes.strike}
      </CommandButton>
    </div>
  )
}
