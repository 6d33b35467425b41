import { contactDetailsSchema } from '@/lib/schemas/notices'
import { recordEvent } from '@/lib/store/events'
import { saveContactDetails } from '@/lib/store/notice-settings'
import { command, perPerson } from './command'

/** One's own; the event says which of them changed and never to what. */
export const changeContactDetails = command({
  name: 'change-contact-details',
  input: contactDetailsSchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { email, phone }) => {
    const changed = await saveContactDetails(tx, actor.personId, { email: email || null, phone: phone || null })
    if (changed.length > 0)
      await recordEvent(tx, actor, {
        type: 'person.contact-changed',
        subjectId: actor.personId,
        at: moment.now,
        data: { changed },
      })
    return { changed: changed.length }
  },
})
