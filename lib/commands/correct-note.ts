import { authorize } from '@/lib/domain/access/policy'
import { ensureOwn, seesNote } from '@/lib/domain/suggestion/note'
import { noteCorrectionSchema } from '@/lib/schemas/note'
import { recordEvent } from '@/lib/store/events'
import { correctNote as correct, lockNote } from '@/lib/store/notes'
import { command, perPerson } from './command'

/** One’s own note may be put right; what it said before stays with it. */
export const correctNote = command({
  name: 'correct-note',
  input: noteCorrectionSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { noteId, text }) => {
    const { note, suggestion } = await lockNote(tx, noteId)
    authorize(actor, seesNote, { suggestion, note })

    ensureOwn(actor, note)

    await correct(tx, noteId, text, moment.now)
    await recordEvent(tx, actor, {
      type: 'note.corrected',
      subjectId: noteId,
      suggestionId: suggestion.id,
      at: moment.now,
    })
    return { suggestionId: suggestion.id }
  },
})
