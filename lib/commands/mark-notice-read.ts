import { Refusal } from '@/lib/domain/refusal'
import { noticeReadSchema } from '@/lib/schemas/notices'
import { recordEvent } from '@/lib/store/events'
import { markNoticeRead } from '@/lib/store/notices'
import { command, perPerson } from './command'

/** One of one's own; read already, nothing happens. */
export const markNoticeAsRead = command({
  name: 'mark-notice-read',
  input: noticeReadSchema,
  limit: perPerson(1200, 'hour'),
  run: async ({ tx, actor, moment }, { noticeId }) => {
    const marked = await markNoticeRead(tx, actor.personId, noticeId, moment.now)
    if (marked === null) throw new Refusal('not-found')
    if (marked)
      await recordEvent(tx, actor, {
        type: 'notices.read',
        subjectId: actor.personId,
        at: moment.now,
        data: { count: 1 },
      })
    return { count: marked ? 1 : 0 }
  },
})
