import { Card } from '@/components/ui/card'
import type { MinutesView } from '@/lib/queries/get-minutes'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { CorrectAttendanceForm } from './correct-attendance-form'
import { CorrectWordsForm } from './correct-words-form'

/** After the closing: what was wrong is put right with its reason, beside what stood. */
export function CorrectionsCard({ view, words }: { view: MinutesView; words: Words }) {
  const { minutes: said, presences } = words.meetingMinutes
  const { meeting, minutes } = view
  const form = formWords(words)
  const guests = meeting.guests.map(({ id, name, capacity, presence }) => ({
    ...{ id, capacity },
    name: presence ? `${name} · ${presences[presence]}` : name,
  }))
  return (
    <Card title={said.correct}>
      <details>
        <summary className="min-h-8 content-center">{said.correctAttendance}</summary>
        <CorrectAttendanceForm meetingId={meeting.id} guests={guests} words={words.meetingMinutes} form={form} />
      </details>
      <details>
        <summary className="min-h-8 content-center">{said.correctItem}</summary>
        <ul className="space-y-1">
          {minutes.items.map(({ itemId, position, title }) => (
            <li key={itemId}>
              <a href={`/reply-meetings/${meeting.id}/records/${itemId}`}>
                {position}. {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary className="min-h-8 content-center">{said.correctWords}</summary>
        <CorrectWordsForm meetingId={meeting.id} kept={view.words} words={said} form={form} />
      </details>
    </Card>
  )
}
