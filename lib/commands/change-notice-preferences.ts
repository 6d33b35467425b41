import { noticePreferencesSchema } from '@/lib/schemas/notices'
import { recordEvent } from '@/lib/store/events'
import { savePreferences } from '@/lib/store/notice-settings'
import { command, perPerson } from './command'

/** One's own, for what comes from now on; what is under way leaves as it was going to. */
export const changeNoticePreferences = command({
  name: 'change-notice-preferences',
  input: noticePreferencesSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { preferences }) => {
    await savePreferences(tx, actor, preferences)
    await recordEvent(tx, actor, {
      type: 'preferences.changed',
      subjectId: actor.personId,
      at: moment.now,
      data: { preferences },
    })
    return { count: preferences.length }
  },
})
