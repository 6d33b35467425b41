import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { EntryState } from '@/lib/domain/performance/entry'
import type { EntryMade } from '@/lib/domain/performance/facts'
import type { PerformanceView } from '@/lib/queries/get-performance'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

const tones: Record<EntryState, 'info' | 'good' | 'warn' | 'still'> = {
  ENTERED: 'info',
  CONFIRMED: 'good',
  NOT_CONFIRMED: 'warn',
  TAKEN_BACK: 'still',
}

/** 自行填报: always marked as his own word. */
export function EntriesCard({ view, words }: { view: PerformanceView; words: Words }) {
  const { performance } = words
  const { entries, isOwn, isOffice } = view
  return (
    <Card title={performance.sections.entries} id="entries">
      {entries.length === 0 ? <p>{performance.entry.none}</p> : null}
      <ul className="divide-y divide-line">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} isOwn={isOwn} isOffice={isOffice} words={words} />
        ))}
      </ul>
    </Card>
  )
}

type EntryProps = { entry: EntryMade; isOwn: boolean; isOffice: boolean; words: Words }

function Entry({ entry, isOwn, isOffice, words }: EntryProps) {
  const { performance, common, errors, language } = words
  const { id, kind, on, text, state, reason } = entry
  const waits = state === 'ENTERED'
  return (
    <li className="space-y-1 py-3">
      <p className="cluster">
        <strong>{performance.entry.kinds[kind]}</strong>
        <span>{dayText(on, language)}</span>
        <Badge tone={tones[state]}>{performance.entry.states[state]}</Badge>
      </p>
      <p className="written">{text}</p>
      {reason ? <p className="text-ink-soft">{fill(performance.entry.reason, { reason })}</p> : null}
      {waits && isOwn ? (
        <CommandButton
          command="take-back-performance"
          input={{ entryId: id }}
          look="quiet"
          confirm={{
            title: performance.entry.takeBackTitle,
            text: performance.entry.takeBackText,
            confirm: performance.entry.takeBack,
            cancel: common.cancel,
          }}
          words={errors}
        >
          {performance.entry.takeBack}
        </CommandButton>
      ) : null}
      {waits && isOffice ? (
        <ButtonLink href={`/performance/entries/${id}`}>{performance.entry.decideTitle}</ButtonLink>
      ) : null}
    </li>
  )
}
