import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { Notice } from '@/components/ui/notice'
import type { MinutesView } from '@/lib/queries/get-minutes'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

/** How the minutes stand: a draft with its last day and what it lacks, or final with every correction. */
export function ClosingCard({ view, words }: { view: MinutesView; words: Words }) {
  const { minutes: said } = words.meetingMinutes
  if (view.versions.length > 0) return <Versions view={view} words={words} />
  const { due, meeting, mayClose } = view
  const gaps = gapTexts(view, words)
  const confirm = { title: said.closeTitle, text: said.closeText, confirm: said.close, cancel: said.cancel }
  return (
    <Card title={said.draft}>
      <div className="space-y-3">
        <p className="text-ink-soft">{said.lead}</p>
        {due ? (
          <Notice tone={due.late > 0 ? 'bad' : 'info'}>
            {fill(said.closeBy, { day: dayText(due.by, words.language), days: due.days })}{' '}
            {due.late > 0 ? fill(said.late, { days: due.late }) : null}
          </Notice>
        ) : null}
        {gaps.length > 0 ? (
          <div>
            <h3 className="text-base">{said.gaps}</h3>
            <ul className="list-disc ps-5">
              {gaps.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {mayClose && gaps.length === 0 ? (
          <CommandButton
            command="close-meeting"
            input={{ meetingId: meeting.id, version: meeting.version }}
            look="main"
            confirm={confirm}
            words={words.errors}
          >
            {said.close}
          </CommandButton>
        ) : null}
      </div>
    </Card>
  )
}

function gapTexts({ gaps }: MinutesView, { meetingMinutes: { minutes: said } }: Words): string[] {
  return [
    ...(gaps.hasEnded ? [] : [said.notEnded]),
    ...(gaps.items > 0 ? [fill(said.itemsOpen, { count: gaps.items })] : []),
    ...(gaps.guests > 0 ? [fill(said.attendanceOpen, { count: gaps.guests })] : []),
  ]
}

function Versions({ view: { versions, meeting }, words }: { view: MinutesView; words: Words }) {
  const { minutes: said } = words.meetingMinutes
  const at = (instant: Date) => instantText(instant, meeting.timeZone, words.language)
  return (
    <Card title={said.title}>
      <ul className="space-y-2">
        {versions.map(({ version, reason, writtenAt, writtenBy: by }) => (
          <li key={version}>
            {version === 1
              ? fill(said.final, { at: at(writtenAt), by })
              : fill(said.corrected, { version, at: at(writtenAt), by, reason })}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-ink-soft">{said.upload}</p>
    </Card>
  )
}
