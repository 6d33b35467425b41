import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { OfficeQueue, Waiting } from '@/lib/queries/office-home'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

type WaitingQueueProps = {
  queue: OfficeQueue
  total: number
  first: readonly Waiting[]
  href: string
  today: LocalDate
  words: Words
}

const movePages: Partial<Record<OfficeQueue, string>> = {
  toRegister: 'register',
  toAssign: 'assign',
  extensions: 'extension',
  pauses: 'pause',
  returns: 'return',
  objections: 'objection',
}

/** One kind of work: how much, the most urgent few, and the way to all of it. */
export function WaitingQueue({ queue, total, first, href, today, words }: WaitingQueueProps) {
  const { officeHome: home } = words
  return (
    <Card title={home[queue]} aside={<Badge tone={queue === 'overdue' ? 'bad' : 'info'}>{String(total)}</Badge>}>
      <p className="text-ink-soft">{home[`${queue}Hint`]}</p>
      <ul className="divide-y divide-line">
        {first.map((one) => (
          <li key={one.id} className="py-2">
            <a href={addressOf(queue, one.id)} className="block min-h-11 py-1">
              {one.numberText ? `${one.numberText} ` : ''}
              {one.title}
            </a>
            <p className="cluster text-ink-soft text-sm">
              <span>{one.delegate}</span>
              <DayOf queue={queue} one={one} today={today} words={words} />
              {queue === 'toClose' && one.isDissatisfied ? <Badge tone="bad">{home.dissatisfied}</Badge> : null}
            </p>
          </li>
        ))}
      </ul>
      {total > first.length ? <a href={href}>{home.all}</a> : null}
    </Card>
  )
}

function addressOf(queue: OfficeQueue, id: string): string {
  if (queue === 'contactDisputes') return '/contact-disputes'
  const move = movePages[queue]
  return move ? `/suggestions/${id}/${move}` : `/suggestions/${id}`
}

type DayOfProps = { queue: OfficeQueue; one: Waiting; today: LocalDate; words: Words }

function DayOf({ queue, one: { id, day, pausedSince, dueIsProvisional }, today, words }: DayOfProps) {
  if (!day) return null
  const counts =
    queue === 'overdue' || queue === 'dueSoon' || queue === 'extensions' || queue === 'pauses' || queue === 'returns'
  if (!counts) return <span>{dayText(day, words.language)}</span>
  const clock = { dueOn: day, pausedSince, isProvisional: dueIsProvisional, suggestionId: id }
  return <DueDay {...clock} today={today} words={words} />
}
