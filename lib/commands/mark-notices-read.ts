import { noticesReadSchema } from '@/lib/schemas/notices'
import { recordEvent } from '@/lib/store/events'
import { markNoticesRead } from '@/lib/store/notices'
import { command, perPerson } from './command'

/** One's own, up to the newest that was on the page: what came meanwhile stays new. */
export const markNoticesAsRead = command({
  name: 'mark-notices-read',
  input: noticesReadSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { upTo }) => {
    const count = await markNoticesRead(tx, actor.personId, upTo, moment.now)
    if (count > 0) {
      await recordEvent(tx, actor, { type: 'notices.read', subjectId: actor.personId, at: moment.now, data: { count } })
    }
    return { count }
  },
})
