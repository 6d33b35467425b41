import { ContactDetailsForm } from '@/components/notices/contact-details-form'
import { preferenceRows } from '@/components/notices/preference-rows'
import { PreferencesForm } from '@/components/notices/preferences-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { addressOn, topicNames, topics } from '@/lib/domain/notices/topics'
import { channelsOn } from '@/lib/notifications/channels/channel'
import { noticeSettings } from '@/lib/queries/notice-settings'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export default async function NoticeSettingsPage() {
  const { actor, data } = await read(noticeSettings, null)
  const words = await currentWords()
  const { notices, common } = words
  const { preferences } = notices
  const channels = channelsOn()
  const missing = [...new Set(channels.map(addressOn))].filter((address) => data[address] === null)
  const details = { email: data.email ?? '', phone: data.phone ?? '' }
  return (
    <Shell
      actor={actor}
      words={words}
      title={preferences.title}
      lead={preferences.lead}
      width="reading"
      crumbs={[{ href: '/notices', label: notices.title }]}
    >
      <Card title={preferences.details}>
        <ContactDetailsForm details={details} words={preferences} form={formWords(words)} />
      </Card>
      <Card title={preferences.choices}>
        {channels.length === 0 ? <p className="text-ink-soft">{preferences.noChannel}</p> : null}
        {missing.length > 0 ? (
          <Notice tone="warn">
            {fill(preferences.missingAddress, {
              what: missing.map((address) => preferences[address]).join(common.listComma),
            })}
          </Notice>
        ) : null}
        <p className="mt-3">{preferences.fixed}</p>
        <ul className="my-2 list-disc ps-6">
          {topicNames
            .filter((topic) => topics[topic].isStatutory)
            .map((topic) => (
              <li key={topic}>{notices.topics[topic]}</li>
            ))}
        </ul>
        {channels.includes('EMAIL') ? <p className="mb-3 text-ink-soft">{preferences.choicesHint}</p> : null}
        {channels.length > 0 ? (
          <PreferencesForm
            rows={preferenceRows(data, channels, words)}
            words={{ saveChoices: preferences.saveChoices, saved: preferences.saved }}
            errors={words.errors}
          />
        ) : null}
      </Card>
    </Shell>
  )
}
