import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { FigureTiles } from '@/components/ui/figures'
import { RefreshEvery } from '@/components/ui/refresh-every'
import type { EditionView, ShownRecount } from '@/lib/queries/get-edition'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText, numberText, shareText } from '@/lib/wording/formats'

type RecountCardProps = { view: EditionView; timeZone: string; words: Words }

const secondsBetween = 3

/** How far it is, what comes of it, and what can be decided now. */
export function RecountCard({ view, timeZone, words }: RecountCardProps) {
  const { edition } = words.calendar
  const { recount, state } = view
  const discard = state === 'PROPOSED' ? <Discard view={view} words={words} /> : null
  if (!recount)
    return discard ? (
      <Card title={edition.waitingTitle}>
        <div className="stack">
          <RefreshEvery seconds={secondsBetween} />
          <p>{edition.waitingText}</p>
          {discard}
        </div>
      </Card>
    ) : null
  if (recount.phase === 'COUNTING' || recount.phase === 'APPLYING')
    return (
      <Card title={recount.phase === 'COUNTING' ? edition.countingTitle : edition.applyingTitle}>
        <div className="stack">
          <Progress recount={recount} words={words} />
          {discard}
        </div>
      </Card>
    )
  if (recount.phase === 'DISCARDED') return null
  const isApplied = recount.phase === 'APPLIED'
  const at = instantText((isApplied ? recount.appliedAt : recount.countedAt) ?? '', timeZone, words.language)
  return (
    <Card title={isApplied ? edition.appliedTitle : edition.countedTitle}>
      <div className="stack">
        <Outcome recount={recount} words={words} />
        <p className="text-ink-soft">{fill(sentenceOf(recount, edition), { at })}</p>
        {discard ? (
          <div className="cluster">
            <Confirm view={view} moved={recount.moved} words={words} />
            {discard}
          </div>
        ) : null}
      </div>
    </Card>
  )
}

const sentenceOf = ({ phase, moved }: ShownRecount, words: Words['calendar']['edition']): string => {
  if (phase !== 'APPLIED') return words.countedAt
  return moved > 0 ? words.appliedAt : words.appliedAtNone
}

function Progress({ recount, words }: { recount: ShownRecount; words: Words }) {
  const { edition } = words.calendar
  const { done, total } = recount
  const facts = { done: numberText(done), total: numberText(total), share: shareText(done, Math.max(total, 1)) }
  return (
    <>
      <RefreshEvery seconds={secondsBetween} />
      <p aria-live="polite">{fill(edition.progress, facts)}</p>
      <progress className="w-full" aria-label={edition.progressLabel} value={done} max={Math.max(total, 1)} />
      <p className="text-ink-soft">{edition.refreshes}</p>
    </>
  )
}

function Outcome({ recount, words }: { recount: ShownRecount; words: Words }) {
  const { edition } = words.calendar
  const { total, moved, settled } = recount
  return (
    <FigureTiles
      tiles={[
        { label: edition.open, value: numberText(total) },
        { label: edition.moved, value: numberText(moved) },
        { label: edition.settled, value: numberText(settled), note: edition.settledHint },
        { label: edition.same, value: numberText(Math.max(0, total - moved - settled)) },
      ]}
    />
  )
}

function Confirm({ view, moved, words }: { view: EditionView; moved: number; words: Words }) {
  const { edition } = words.calendar
  return (
    <CommandButton
      command="adopt-calendar"
      input={{ editionId: view.id }}
      look="main"
      confirm={{
        title: fill(edition.confirmSure, { year: view.year }),
        text: moved > 0 ? fill(edition.confirmText, { moved }) : edition.confirmTextNone,
        confirm: edition.confirm,
        cancel: edition.no,
      }}
      words={words.errors}
    >
      {edition.confirm}
    </CommandButton>
  )
}

function Discard({ view, words }: { view: EditionView; words: Words }) {
  const { edition } = words.calendar
  return (
    <CommandButton
      command="discard-calendar"
      input={{ editionId: view.id }}
      look="danger"
      confirm={{
        title: edition.discardSure,
        text: edition.discardText,
        confirm: edition.discard,
        cancel: edition.no,
      }}
      words={words.errors}
    >
      {edition.discard}
    </CommandButton>
  )
}
