import { Card } from '@/components/ui/card'
import type { MeetingView } from '@/lib/queries/get-reply-meeting'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AgendaLine } from './agenda-line'

/** What is answered, in its order. */
export function AgendaCard({ meeting, words }: { meeting: MeetingView; words: Words }) {
  const { meetings } = words
  const { items } = meeting
  return (
    <Card title={meetings.agenda} aside={fill(meetings.agendaCount, { count: items.length })}>
      {items.length === 0 ? (
        <p>{meetings.agendaNone}</p>
      ) : (
        <ol className="space-y-3">
          {items.map((item) => (
            <li key={item.id}>
              <AgendaLine item={item} words={words} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
