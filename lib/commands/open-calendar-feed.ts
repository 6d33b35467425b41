import { tokenHash } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { feedOpeningSchema } from '@/lib/schemas/calendar-feed'
import { addFeed, revokeFeedsOf } from '@/lib/store/calendar-feeds'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** One feed a person: a new address ends the old one. */
export const openCalendarFeed = command({
  name: 'open-calendar-feed',
  input: feedOpeningSchema,
  limit: perPerson(20, 'hour'),
  run: async ({ tx, actor, moment }, { token }) => {
    const { personId } = actor
    await revokeFeedsOf(tx, personId, moment.now)
    const feed = { congressId: actor.congress.id, personId, openedAt: moment.now }
    const feedId = await addFeed(tx, feed, tokenHash(token))
    if (!feedId) throw new Refusal('feed-token-used')
    await recordEvent(tx, actor, { type: 'feed.opened', subjectId: personId, at: moment.now, data: { feedId } })
    return { feedId }
  },
})
