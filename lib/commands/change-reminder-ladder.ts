import { authorize } from '@/lib/domain/access/policy'
import { ensureFits } from '@/lib/domain/deadlines/ladder'
import { ladderPolicy } from '@/lib/domain/deadlines/ladder-policy'
import { ladderChangeSchema } from '@/lib/schemas/ladder'
import { recordEvent } from '@/lib/store/events'
import { saveLadder } from '@/lib/store/ladders'
import { command, perPerson } from './command'

export const changeReminderLadder = command({
  name: 'change-reminder-ladder',
  input: ladderChangeSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { purpose, steps, reason }) => {
    authorize(actor, ladderPolicy.change, null)
    const climbing = steps?.toSorted((left, right) => left.day - right.day) ?? null
    if (climbing) ensureFits(purpose, climbing)

    const congressId = actor.congress.id
    const change = { reason, changedById: actor.personId, changedAt: moment.now }
    await saveLadder(tx, { congressId, purpose, steps: climbing, ...change })
    await recordEvent(tx, actor, {
      type: 'ladder.changed',
      subjectId: congressId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { purpose, steps: climbing, reason },
    })
    return { purpose }
  },
})
