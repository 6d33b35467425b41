import { LedgerTable } from '@/components/deadlines/ledger-table'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { isAwaited } from '@/lib/domain/deadlines/deadline'
import { getLedger } from '@/lib/queries/get-ledger'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function LedgerPage({ params }: Props) {
  const { actor, moment, data } = await read(getLedger, (await params).suggestionId)
  const words = await currentWords()
  const { ledger } = words
  const { suggestion, rows } = data
  const over = rows.filter((row) => !isAwaited(row))
  const awaited = rows.filter(isAwaited)
  const table = { suggestionId: suggestion.id, today: moment.today, words }
  return (
    <Shell
      actor={actor}
      words={words}
      title={ledger.title}
      lead={ledger.lead}
      crumbs={[{ href: `/suggestions/${suggestion.id}`, label: suggestion.title || words.suggestion.untitled }]}
    >
      {rows.length === 0 ? <EmptyState title={ledger.empty} hint={ledger.emptyHint} /> : null}
      {rows.length > 0 ? (
        <Card>
          {awaited.length > 0 ? (
            <LedgerTable {...table} caption={ledger.open} rows={awaited} />
          ) : (
            <p>{ledger.noneOpen}</p>
          )}
        </Card>
      ) : null}
      {over.length > 0 ? (
        <Card>
          <LedgerTable {...table} caption={ledger.over} rows={over} />
        </Card>
      ) : null}
    </Shell>
  )
}
