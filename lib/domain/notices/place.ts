import { assessmentPath } from '../assessment/assessment-address'
import type { EventType } from '../events'
import { meetingPath } from '../meeting/meeting-address'

type Happened = {
  readonly type: EventType
  readonly subjectId: string
  readonly data: Readonly<Record<string, unknown>>
}
export type Place = {
  readonly at:
    | 'assessment'
    | 'meeting'
    | 'voice'
    | 'activity'
    | 'duty'
    | 'station'
    | 'door'
    | 'search'
    | 'annualReport'
    | 'webhook'
  readonly path: string
}

const ofDutyDay: readonly EventType[] = [
  'station.day-planned',
  'station.duty-changed',
  'station.duty-near',
  'station.day-cancelled',
]

/** Where whoever hears of it goes on, if it is about no suggestion; null where there is no such page. */
export function placeOf(happened: Happened): Place | null {
  const { type, subjectId, data } = happened
  const meeting = meetingPath(happened)
  if (meeting !== null) return { at: 'meeting', path: meeting }
  const assessment = assessmentPath(happened)
  if (assessment !== null) return { at: 'assessment', path: assessment }
  // what is taken back is no longer shown to the unit that had it
  if (type === 'voice.taken-back') return { at: 'voice', path: '/voices' }
  if (type.startsWith('voice.')) return { at: 'voice', path: `/voices/${subjectId}` }
  if (type.startsWith('annual-report.')) return { at: 'annualReport', path: `/annual-reports/${subjectId}` }
  if (type === 'search.found') return { at: 'search', path: `/search?${data.query}` }
  if (type === 'webhook.stopped') return { at: 'webhook', path: `/webhooks/${subjectId}` }
  if (type.startsWith('activity.')) return { at: 'activity', path: `/activities/${subjectId}` }
  if (ofDutyDay.includes(type)) return { at: 'duty', path: `/station-days/${subjectId}` }
  if (type === 'station.days-planned' || type === 'station.closed') return { at: 'station', path: '/stations' }
  return type === 'station.door-sent' ? { at: 'door', path: '/door-items' } : null
}
