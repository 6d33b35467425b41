import { authorize } from '@/lib/domain/access/policy'
import { undoSplit as undo } from '@/lib/domain/merging/split'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { undoingSplitSchema } from '@/lib/schemas/merging'
import { recordEvent } from '@/lib/store/events'
import { endSplit, lockSplit } from '@/lib/store/splits'
import { readSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Through the original or any of its parts. The numbers of the parts stay used and are never given again. */
export const undoSplit = command({
  name: 'undo-split',
  input: undoingSplitSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    authorize(actor, suggestionPolicy.undoSplit, await readSuggestion(tx, suggestionId))
    const { splitId, original, parts } = await lockSplit(tx, suggestionId)
    for (const one of [original, ...parts]) authorize(actor, suggestionPolicy.undoSplit, one)
    const undone = undo(original, parts, moment)

    await endSplit(tx, splitId, reason, { moment, personId: actor.personId })
    for (const one of [undone.original, ...undone.parts]) await saveSuggestion(tx, one)
    const about = { at: moment.now, role: 'DELEGATE_OFFICE' as const }
    const numbers = parts.map(({ numberText }) => numberText as string)
    await recordEvent(tx, actor, {
      ...about,
      type: 'suggestion.split-undone',
      subjectId: original.id,
      suggestionId: original.id,
      data: { numbers, reason },
    })
    for (const { id } of parts) {
      const data = { original: original.numberText, reason }
      await recordEvent(tx, actor, { ...about, type: 'suggestion.rejoined', subjectId: id, suggestionId: id, data })
    }
    return { suggestionId: original.id }
  },
})
