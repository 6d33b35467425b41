import { CommandButton } from '@/components/ui/command-button'
import { DataTable } from '@/components/ui/data-table'
import type { DeliveryRow } from '@/lib/queries/get-webhook'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type DeliveriesProps = { rows: readonly DeliveryRow[]; isLive: boolean; timeZone: string; words: Words }

export function Deliveries({ rows, isLive, timeZone, words }: DeliveriesProps) {
  const { webhooks } = words
  const at = (instant: string) => instantText(instant, timeZone, words.language)
  return (
    <DataTable
      caption={webhooks.deliveries}
      captionIsSaid
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'kind', header: webhooks.event, heads: true, cell: ({ kind }) => webhooks.kinds[kind] },
        {
          key: 'suggestion',
          header: webhooks.suggestion,
          cell: ({ suggestionId, number }) =>
            suggestionId ? <a href={`/suggestions/${suggestionId}`}>{number ?? webhooks.suggestion}</a> : '—',
        },
        { key: 'queued', header: webhooks.queued, cell: ({ queuedAt }) => at(queuedAt) },
        { key: 'result', header: webhooks.result, cell: (row) => resultOf(row, webhooks, at) },
        { key: 'code', header: webhooks.code, cell: ({ statusCode }) => statusCode ?? '—' },
        { key: 'attempts', header: webhooks.attempts, cell: ({ attempts }) => attempts },
        {
          key: 'again',
          header: webhooks.again,
          cell: ({ id, state }) =>
            isLive && state !== 'WAITING' ? (
              <CommandButton command="send-webhook-again" input={{ deliveryId: id }} look="quiet" words={words.errors}>
                {webhooks.again}
              </CommandButton>
            ) : (
              '—'
            ),
        },
      ]}
    />
  )
}

function resultOf(
  { state, failure, nextAt, answer }: DeliveryRow,
  words: Words['webhooks'],
  at: (i: string) => string,
) {
  const why = failure ? (words.failures[failure as keyof typeof words.failures] ?? failure) : null
  return (
    <>
      {words.deliveryStates[state]}
      {why ? <span className="block text-ink-soft text-sm">{why}</span> : null}
      {answer && state !== 'DELIVERED' ? <span className="block break-all text-ink-soft text-sm">{answer}</span> : null}
      {nextAt && failure ? (
        <span className="block text-ink-soft text-sm">{fill(words.nextAt, { at: at(nextAt) })}</span>
      ) : null}
    </>
  )
}
