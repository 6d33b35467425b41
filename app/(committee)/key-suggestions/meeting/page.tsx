import { groundsText } from '@/components/key-suggestions/key-texts'
import { MeetingForm } from '@/components/key-suggestions/meeting-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { getMeetingDesk, type PendingNomination } from '@/lib/queries/get-key-suggestion'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export default async function MeetingPage() {
  const { actor, data } = await read(getMeetingDesk, null)
  const words = await currentWords()
  const { keySuggestions } = words
  const { meeting } = keySuggestions
  return (
    <Shell
      actor={actor}
      words={words}
      current="/key-suggestions"
      title={meeting.title}
      lead={meeting.lead}
      crumbs={[{ href: '/key-suggestions', label: keySuggestions.title }]}
      width="reading"
    >
      {data.pending.length > 0 ? (
        <Card title={meeting.held}>
          <MeetingForm
            pending={data.pending.map((one) => toDecide(one, words))}
            leaders={data.leaders.map(({ id, name }) => ({ value: id, label: name }))}
            words={keySuggestions}
            form={formWords(words)}
          />
        </Card>
      ) : (
        <EmptyState title={meeting.none} hint={meeting.noneHint} />
      )}
    </Shell>
  )
}

function toDecide(one: PendingNomination, words: Words) {
  const { id, numberText, title, proposer } = one
  const { proposed } = words.keySuggestions.meeting
  return {
    id,
    title: numberText ? `${numberText} ${title}` : title,
    note: fill(proposed, { proposer, grounds: groundsText(one, words) }),
  }
}
