import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { ImportView } from '@/lib/queries/get-import'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type ImportDecisionProps = { list: ImportView; words: Words }

/** What can be done with the list in its present state. */
export function ImportDecision({ list, words }: ImportDecisionProps) {
  if (list.state === 'PREVIEWED') return <Confirming list={list} words={words} />
  if (list.state !== 'CONFIRMED') return null
  const { confirm } = words.importing
  return (
    <Card title={fill(confirm.done, { count: list.written })}>
      <div className="cluster">
        <ButtonLink href="/registry">{confirm.toRegistry}</ButtonLink>
        <CommandButton
          command="undo-import"
          input={{ importId: list.id }}
          look="danger"
          confirm={{ title: confirm.undoSure, text: confirm.undoText, confirm: confirm.undo, cancel: confirm.no }}
          words={words.errors}
        >
          {confirm.undo}
        </CommandButton>
      </div>
    </Card>
  )
}

function Confirming({ list, words }: ImportDecisionProps) {
  const { confirm } = words.importing
  const { ACCEPTED, DOUBTFUL } = list.counts
  const taking = (rows: 'ALL' | 'ACCEPTED', count: number) => ({
    command: 'confirm-import',
    input: { importId: list.id, rows },
    confirm: { title: confirm.sure, text: fill(confirm.sureText, { count }), confirm: confirm.yes, cancel: confirm.no },
    words: words.errors,
  })
  return (
    <Card title={confirm.title}>
      <div className="cluster">
        {ACCEPTED + DOUBTFUL > 0 ? (
          <CommandButton look="main" {...taking('ALL', ACCEPTED + DOUBTFUL)}>
            {fill(confirm.all, { count: ACCEPTED + DOUBTFUL })}
          </CommandButton>
        ) : null}
        {ACCEPTED > 0 && DOUBTFUL > 0 ? (
          <CommandButton {...taking('ACCEPTED', ACCEPTED)}>{fill(confirm.accepted, { count: ACCEPTED })}</CommandButton>
        ) : null}
        <CommandButton
          command="discard-import"
          input={{ importId: list.id }}
          look="quiet"
          confirm={{ title: confirm.discardSure, confirm: confirm.discard, cancel: confirm.no }}
          words={words.errors}
        >
          {confirm.discard}
        </CommandButton>
      </div>
    </Card>
  )
}
