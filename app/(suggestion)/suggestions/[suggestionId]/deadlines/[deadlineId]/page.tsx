import { DeadlineFacts } from '@/components/deadlines/deadline-facts'
import { Explained } from '@/components/deadlines/explained'
import { purposeText } from '@/components/deadlines/ledger-table'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { getDeadline } from '@/lib/queries/get-ledger'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string; deadlineId: string }> }

export default async function DeadlinePage({ params }: Props) {
  const { actor, moment, data } = await read(getDeadline, await params)
  const words = await currentWords()
  const { suggestion, row, explanation } = data
  const address = `/suggestions/${suggestion.id}`
  return (
    <Shell
      actor={actor}
      words={words}
      title={fill(words.ledger.whyTitle, { purpose: purposeText(row, words) })}
      crumbs={[
        { href: address, label: suggestion.title || words.suggestion.untitled },
        { href: `${address}/deadlines`, label: words.ledger.title },
      ]}
    >
      <Card>
        <DeadlineFacts view={data} today={moment.today} words={words} />
      </Card>
      <Explained told={explanation} words={words} />
    </Shell>
  )
}
