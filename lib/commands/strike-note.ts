import { authorize } from '@/lib/domain/access/policy'
import { ensureOwn, seesNote } from '@/lib/domain/suggestion/note'
import { noteOnlySchema } from '@/lib/schemas/note'
import { recordEvent } from '@/lib/store/events'
import { lockNote, strikeNote as strike } from '@/lib/store/notes'
import { command, perPerson } from './command'

/** Struck out it can still be read, by those who could read it before. */
export const strikeNote = command({
  name: 'strike-note',
  input: noteOnlySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { noteId }) => {
    const { note, suggestion } = await lockNote(tx, noteId)
    authorize(actor, seesNote, { suggestion, note })

    ensureOwn(actor, note)

    await strike(tx, noteId, moment.now)
    await recordEvent(tx, actor, {
      type: 'note.struck',
      subjectId: noteId,
      suggestionId: suggestion.id,
      at: moment.now,
    })
    return { suggestionId: suggestion.id }
  },
})
