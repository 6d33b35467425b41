import { authorize } from '@/lib/domain/access/policy'
import { noticePolicy } from '@/lib/domain/notices/policy'
import { Refusal } from '@/lib/domain/refusal'
import { calledSchema } from '@/lib/schemas/notices'
import { recordEvent } from '@/lib/store/events'
import { keepCalled } from '@/lib/store/notice-settings'
import { countNotAcknowledged } from '@/lib/store/unacknowledged'
import { command, perPerson } from './command'

/** A person whom no message reached was told by telephone; what failed since then stays on the list. Or a unit was reminded of what it has not acknowledged. */
export const noteCall = command({
  name: 'note-call',
  input: calledSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { personId, upTo, note }) => {
    authorize(actor, noticePolicy.callPeople, null)
    const call = { byId: actor.personId, at: moment.now, note }
    const count = upTo ? await keepCalled(tx, personId, upTo, call) : await countNotAcknowledged(tx, personId)
    if (count === 0) throw new Refusal('not-found')
    await recordEvent(tx, actor, {
      type: 'notice.called',
      subjectId: personId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { count, note },
    })
    return { count }
  },
})
