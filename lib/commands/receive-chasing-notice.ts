import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { receive } from '@/lib/domain/chasing/chasing-notice'
import { chasingPolicy } from '@/lib/domain/chasing/policy'
import { noticeSchema } from '@/lib/schemas/chasing'
import { lockNotice, saveNotice } from '@/lib/store/chasing-notices'
import { recordEvent } from '@/lib/store/events'
import { paperFacts } from '@/lib/wording/paper-number'
import { command, perPerson } from './command'

export const receiveChasingNotice = command({
  name: 'receive-chasing-notice',
  input: noticeSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { noticeId }) => {
    const notice = await lockNotice(tx, noticeId)
    authorize(actor, chasingPolicy.view, notice)
    authorize(actor, chasingPolicy.receive, notice)

    const received = receive(notice, moment.now)

    await saveNotice(tx, received, { receivedOn: moment.today, receivedById: actor.personId })
    await recordEvent(tx, actor, {
      type: 'chasing.received',
      subjectId: noticeId,
      suggestionId: notice.suggestionId,
      at: moment.now,
      role: capacityAt(actor, notice.unitId),
      data: paperFacts(notice),
    })
    return { noticeId }
  },
})
