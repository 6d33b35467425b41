import { ReturnDesk } from '@/components/assignments/return-desk'
import { ReturnHistory } from '@/components/assignments/return-history'
import { TransferChain } from '@/components/assignments/transfer-chain'
import { MovePage } from '@/components/office/move-page'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { getReturns } from '@/lib/queries/get-return'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = {
  params: Promise<{ suggestionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ReturnsPage({ params, searchParams }: Props) {
  const { actor, data } = await read(getReturns, (await params).suggestionId)
  const { of, decide } = oneOfEach(await searchParams)
  const words = await currentWords()
  const { returns } = words
  const { suggestion, waiting, chain, units } = data
  const mine = waiting.filter(({ isMine }) => isMine)
  const open = mine.find(({ assignment }) => assignment.id === of) ?? mine[0]
  const way = decide === 'overrule' ? 'overrule' : 'reassign'
  const decided = data.returns.filter(({ decision }) => decision !== null)
  return (
    <MovePage actor={actor} words={words} suggestion={suggestion} title={returns.deskTitle} lead={returns.deskLead}>
      {waiting.length === 0 ? <EmptyState title={returns.nothingWaits} /> : null}
      {waiting.map((one) => (
        <ReturnDesk
          key={one.entry.id}
          waiting={one}
          deciding={one === open ? way : null}
          units={units}
          doneHref={`/suggestions/${suggestion.id}`}
          words={words}
        />
      ))}
      <Card title={returns.history}>
        {decided.length > 0 ? <ReturnHistory returns={decided} words={words} /> : <p>{returns.nothing}</p>}
      </Card>
      <Card title={returns.chain}>
        <TransferChain chain={chain} words={words} />
      </Card>
    </MovePage>
  )
}
