import { CorrectNoteForm } from '@/components/notes/correct-note-form'
import { NoteEntry } from '@/components/notes/note-entry'
import { NoteForm } from '@/components/notes/note-form'
import { OwnActs } from '@/components/notes/own-acts'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { getNotes } from '@/lib/queries/notes-of'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = {
  params: Promise<{ suggestionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function NotesPage({ params, searchParams }: Props) {
  const { suggestionId } = await params
  const { correct } = oneOfEach(await searchParams)
  const { actor, data } = await read(getNotes, suggestionId)
  const words = await currentWords()
  const { notes } = words
  const address = `/suggestions/${suggestionId}/notes`
  const corrected = data.notes.find(({ id, isOwn, struckAt }) => id === correct && isOwn && !struckAt)
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[{ href: `/suggestions/${suggestionId}`, label: data.suggestion.title }]}
      title={notes.title}
      lead={notes.lead}
      width="reading"
    >
      <Card title={corrected ? notes.correct : notes.write}>
        {corrected ? (
          <CorrectNoteForm
            noteId={corrected.id}
            text={corrected.text}
            doneHref={address}
            words={notes}
            form={formWords(words)}
          />
        ) : (
          <NoteForm suggestionId={suggestionId} levels={data.levels} words={notes} form={formWords(words)} />
        )}
      </Card>
      {data.notes.length > 0 ? (
        <Card>
          <ul className="space-y-3">
            {data.notes.map((note) => (
              <NoteEntry key={note.id} note={note} timeZone={actor.congress.timeZone} words={words}>
                <OwnActs note={note} words={words} />
              </NoteEntry>
            ))}
          </ul>
        </Card>
      ) : null}
    </Shell>
  )
}
