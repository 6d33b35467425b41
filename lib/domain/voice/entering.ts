import type { Activity, ActivityKind } from '../activity/activity'
import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { VoiceChannel } from './voice'

/** At what each kind of activity is heard; at trainings and meetings nobody raises anything. */
export const channelOf: Record<ActivityKind, VoiceChannel | null> = {
  MINI_CONGRESS: 'MINI_CONGRESS',
  RECEPTION_DAY: 'RECEPTION_DAY',
  STATION_DAY: 'STATION',
  INSPECTION: 'INSPECTION',
  SURVEY: 'SURVEY',
  TRAINING: null,
  MEETING: null,
}

/** What was heard at an activity came by its channel, at its station, and not before it: what was heard somewhere is not cancelled any more. */
export function ensureHeardAt(
  { kind, stationId, state, heldOn }: Pick<Activity, 'kind' | 'stationId' | 'state' | 'heldOn'>,
  heard: { readonly channel: VoiceChannel; readonly stationId: string | null },
  today: LocalDate,
): void {
  const fits = channelOf[kind] === heard.channel && (heard.stationId === null || heard.stationId === stationId)
  if (!fits || state === 'CANCELLED') throw new Refusal('voice-activity-differs')
  if (heldOn > today) throw new Refusal('voice-activity-to-come')
}
