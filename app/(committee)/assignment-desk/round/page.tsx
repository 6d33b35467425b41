import { deskAddress } from '@/components/desk/desk-address'
import { RoundForm } from '@/components/desk/outgoing-form'
import { OutgoingPage } from '@/components/desk/outgoing-page'
import { readSummary } from '@/lib/queries/desk-summary'
import { deskFilterSchema } from '@/lib/schemas/desk-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RoundPage({ searchParams }: Props) {
  const filter = deskFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(readSummary, filter)
  const words = await currentWords()
  const session = data.sessionId ?? undefined
  return (
    <OutgoingPage kind="round" actor={actor} summary={data} filter={filter} words={words}>
      <RoundForm
        key={session}
        rows={data.ready}
        sessionId={session ?? ''}
        today={moment.today}
        doneHref={deskAddress({ session, period: filter.period })}
        words={words.desk}
        roles={words.states.assignmentRole}
        comma={words.common.listComma}
        form={formWords(words)}
      />
    </OutgoingPage>
  )
}
