import { type Channel, choicesOn, optionalTopics, usualChoice } from '@/lib/domain/notices/topics'
import type { NoticeSettings } from '@/lib/queries/notice-settings'
import type { Words } from '@/lib/wording/catalogue'
import type { PreferenceRow } from './preferences-form'

/** What holds for the person on each channel that is there, chosen or usual. */
export function preferenceRows(
  { chosen }: NoticeSettings,
  channels: readonly Channel[],
  { notices }: Words,
): PreferenceRow[] {
  return optionalTopics.map((topic) => ({
    topic,
    label: notices.topics[topic],
    ways: channels.map((channel) => ({
      channel,
      label: notices.channels[channel],
      choice:
        chosen.find((one) => one.topic === topic && one.channel === channel)?.choice ?? usualChoice(topic, channel),
      options: choicesOn(channel).map((value) => ({ value, label: notices.choices[value] })),
    })),
  }))
}
