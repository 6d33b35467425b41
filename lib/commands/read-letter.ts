import { worksAt } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { letterSchema } from '@/lib/schemas/non-acceptance'
import { recordEvent } from '@/lib/store/events'
import { lockLetter, saveLetterRead } from '@/lib/store/non-acceptances'
import { command, perPerson } from './command'

/** 转来信: for the unit's reference; that it was read is all that is asked. */
export const readLetter = command({
  name: 'read-letter',
  input: letterSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { letterId }) => {
    const { suggestionId, unitId, unit, isRead } = await lockLetter(tx, letterId)
    if (!worksAt(actor, unitId)) throw new Refusal('not-found')
    if (isRead) return { letterId }

    await saveLetterRead(tx, letterId, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'letter.read',
      subjectId: letterId,
      suggestionId,
      at: moment.now,
      role: 'UNIT_CLERK',
      data: { unit },
    })
    return { letterId }
  },
})
