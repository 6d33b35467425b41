import { Refusal } from '@/lib/domain/refusal'
import { levelsOpenTo, type NoteLevel } from '@/lib/domain/suggestion/note'
import { noteSchema } from '@/lib/schemas/note'
import { recordEvent } from '@/lib/store/events'
import { addNote, readMentionable } from '@/lib/store/notes'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

const types = {
  UNIT: 'note.unit-written',
  HANDLERS: 'note.handlers-written',
  COMMITTEE: 'note.committee-written',
} as const satisfies Record<NoteLevel, string>

/** Beside the official text, for those of one level; whoever is mentioned is told. Its words stay out of the log. */
export const writeNote = command({
  name: 'write-note',
  input: noteSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, level, text, mentions }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    const place = levelsOpenTo(actor, suggestion).find((one) => one.level === level)
    if (!place) throw new Refusal('not-found')
    const readers = mentions.length > 0 ? await readMentionable(tx, suggestion, place) : []
    const mentioned = readers.filter(({ id }) => mentions.some((mention) => mention === id))
    if (mentions.some((mention) => !readers.some(({ id }) => id === mention))) throw new Refusal('mention-cannot-see')

    const by = { writtenById: actor.personId, writtenAt: moment.now }
    const noteId = await addNote(tx, suggestion, { ...place, text, mentionedIds: mentions, ...by })
    await recordEvent(tx, actor, {
      type: types[level],
      subjectId: place.assignmentId ?? suggestionId,
      suggestionId,
      at: moment.now,
      data: { name: actor.name, personIds: mentions, calling: mentioned.map(({ name }) => name) },
    })
    return { suggestionId, noteId }
  },
})
