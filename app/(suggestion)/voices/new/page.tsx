import { Shell } from '@/components/shell/shell'
import { VoicesForm } from '@/components/voices/voices-form'
import { toEnterVoices } from '@/lib/queries/to-enter-voices'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewVoicesPage({ searchParams }: Props) {
  const { activity } = oneOfEach(await searchParams)
  const { actor, moment, data: choices } = await read(toEnterVoices, null)
  const words = await currentWords()
  const { entry, forms, title, ownTitle } = words.voicePages
  const isOwn = choices.ownDelegateId !== null
  const { channels, sources } = words.voices
  return (
    <Shell
      actor={actor}
      words={words}
      current="/voices"
      crumbs={[{ href: '/voices', label: isOwn ? ownTitle : title }]}
      title={isOwn ? entry.ownTitle : entry.title}
      lead={isOwn ? entry.ownLead : entry.lead}
      width="reading"
    >
      <VoicesForm
        choices={choices}
        activityId={activity ?? ''}
        today={moment.today}
        words={entry}
        names={{ channels, sources, optional: forms.optional, choose: forms.choose }}
        form={formWords(words)}
      />
    </Shell>
  )
}
