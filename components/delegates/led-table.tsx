import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { DelegateView, LedSuggestion } from '@/lib/queries/get-delegate'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** What he leads and what is not over; once he has left, who can go on in his place. */
export function LedTable({ delegate, words }: { delegate: DelegateView; words: Words }) {
  const { delegates, states, registry } = words
  const hasLeft = delegate.endGround !== null
  const columns: Column<LedSuggestion>[] = [
    {
      key: 'number',
      header: registry.number,
      fit: 'tight',
      cell: ({ numberText }) => numberText ?? registry.unnumbered,
    },
    {
      key: 'title',
      header: delegates.suggestion,
      heads: true,
      cell: ({ id, title, isSentBack }) => (isSentBack ? title : { href: `/suggestions/${id}`, text: title }),
    },
    { key: 'status', header: delegates.status, fit: 'tight', cell: ({ status }) => states.suggestion[status] },
    ...(hasLeft
      ? [{ key: 'next', header: delegates.next, cell: (one: LedSuggestion) => nextOf(one, delegate, words) }]
      : []),
  ]
  return (
    <Card title={delegates.ledTitle} id="led">
      {delegate.led.length > 0 ? (
        <>
          <p className="mb-3 text-ink-soft">{delegates.ledLead}</p>
          <DataTable caption={delegates.ledTitle} columns={columns} rows={delegate.led} rowKey={({ id }) => id} />
        </>
      ) : (
        <p>{delegates.noLed}</p>
      )}
    </Card>
  )
}

const mostOffered = 3

function nextOf(led: LedSuggestion, { mayKeep }: DelegateView, words: Words) {
  const { delegates } = words
  if (led.acting) return fill(delegates.actingBy, { name: led.acting })
  if (led.isRated) return delegates.rated
  if (led.coSigners.length === 0) {
    if (led.isSentBack && mayKeep) return <FileIt led={led} words={words} />
    return delegates.nobody
  }
  if (!mayKeep) return ''
  return (
    <div className="cluster">
      {led.coSigners.slice(0, mostOffered).map(({ id, name }) => (
        <CommandButton
          key={id}
          command="take-lead"
          input={{ suggestionId: led.id, delegateId: id }}
          confirm={{
            title: fill(delegates.takeTitle, { name }),
            text: fill(delegates.takeText, { name }),
            confirm: fill(delegates.takeBy, { name }),
            cancel: words.common.cancel,
          }}
          words={words.errors}
        >
          {fill(delegates.takeBy, { name })}
        </CommandButton>
      ))}
    </div>
  )
}

function FileIt({ led, words: { delegates, common, errors } }: { led: LedSuggestion; words: Words }) {
  return (
    <CommandButton
      command="file-departed"
      input={{ suggestionId: led.id, reason: delegates.fileReason }}
      look="danger"
      confirm={{
        title: delegates.fileTitle,
        text: delegates.fileText,
        confirm: delegates.file,
        cancel: common.cancel,
      }}
      words={errors}
    >
      {delegates.file}
    </CommandButton>
  )
}
