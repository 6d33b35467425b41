import { getActivity } from '@/lib/queries/get-activity'
import { getVoice } from '@/lib/queries/get-voice'
import { listActivities } from '@/lib/queries/list-activities'
import { listVoices } from '@/lib/queries/list-voices'
import { toEnterVoices } from '@/lib/queries/to-enter-voices'
import { toChangeActivity, toKeepAttendance, toRecordActivity } from '@/lib/queries/to-keep-activity'
import { activityFilterSchema } from '@/lib/schemas/activity'
import { voiceFilterSchema } from '@/lib/schemas/voice'
import { committee, delegates, nothing, officers, type Page, page, units, watching } from './page'

/** Voices before any suggestion, and the activities at which they are heard. */
export const pagesOfVoices: Record<string, Page> = {
  '/voices': page(listVoices, () => voiceFilterSchema.parse({}), [...watching, ...delegates, ...officers, ...units]),
  '/voices/new': page(toEnterVoices, nothing, ['office', ...delegates, ...officers]),
  '/voices/[voiceId]': page(getVoice, ({ voice }) => voice, [
    ...committee,
    'stranger',
    'otherOfficer',
    'clerk',
    'head',
    'government',
  ]),
  '/activities': page(listActivities, () => activityFilterSchema.parse({}), [...committee, ...delegates, ...officers]),
  '/activities/new': page(toRecordActivity, nothing, ['office', ...officers]),
  '/activities/[activityId]': page(getActivity, ({ activity }) => activity, [...committee, ...delegates, ...officers]),
  '/activities/[activityId]/change': page(toChangeActivity, ({ activity }) => activity, ['office', 'officer']),
  '/activities/[activityId]/attendance': page(toKeepAttendance, ({ activity }) => activity, ['office', 'officer']),
}
