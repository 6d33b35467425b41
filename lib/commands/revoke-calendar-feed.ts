import { Refusal } from '@/lib/domain/refusal'
import { feedRevokingSchema } from '@/lib/schemas/calendar-feed'
import { revokeFeedsOf } from '@/lib/store/calendar-feeds'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

export const revokeCalendarFeed = command({
  name: 'revoke-calendar-feed',
  input: feedRevokingSchema,
  limit: perPerson(20, 'hour'),
  run: async ({ tx, actor, moment }) => {
    const [feedId] = await revokeFeedsOf(tx, actor.personId, moment.now)
    if (!feedId) throw new Refusal('not-found')
    const subject = { subjectId: actor.personId, at: moment.now, data: { feedId } }
    await recordEvent(tx, actor, { type: 'feed.revoked', ...subject })
    return { feedId }
  },
})
