import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { UnitQueue, UnitTask } from '@/lib/queries/unit-home'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { shownName } from '@/lib/wording/shown-name'
import { AcknowledgeButton } from './acknowledge-button'
import { togetherText } from './together-text'

type TaskListProps = { tasks: readonly UnitTask[]; today: LocalDate; words: Words }
type TaskQueueProps = { queue: UnitQueue; total: number; first: readonly UnitTask[]; today: LocalDate; words: Words }

/** One kind of work: how much of it, the most urgent few, and each with its next act. */
export function TaskQueue({ queue, total, first, today, words }: TaskQueueProps) {
  const { unitHome } = words
  const waits = isWithOthers(queue)
  return (
    <Card
      title={unitHome.queues[queue]}
      aside={<Badge tone={waits ? 'plain' : queue === 'returned' ? 'bad' : 'info'}>{String(total)}</Badge>}
    >
      <p className="text-ink-soft">{unitHome.hints[queue]}</p>
      <TaskList tasks={first} today={today} words={words} />
      {total > first.length ? (
        <p className="mt-2">
          <a href="/assignments">{fill(unitHome.more, { count: total - first.length })}</a>
        </p>
      ) : null}
    </Card>
  )
}

export function TaskList({ tasks, today, words }: TaskListProps) {
  return (
    <ul className="divide-y divide-line">
      {tasks.map((task) => (
        <li key={task.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
          <div className="min-w-0 flex-1 basis-64">
            <a href={`/suggestions/${task.suggestionId}`}>
              {task.numberText ? `${task.numberText} ` : ''}
              {task.title}
            </a>
            <p className="cluster text-ink-soft text-sm">
              <span>{shownName(task.delegate, words)}</span>
              <span>{words.states.assignmentRole[task.role]}</span>
              {task.isKey ? <Badge tone="bad">{words.keySuggestions.mark}</Badge> : null}
              {task.mergedWith.length > 0 ? <Badge tone="info">{togetherText(task.mergedWith, words)}</Badge> : null}
              <DueDay
                dueOn={task.dueOn}
                pausedSince={task.pausedSince}
                isProvisional={task.dueIsProvisional}
                suggestionId={task.suggestionId}
                today={today}
                words={words}
              />
            </p>
          </div>
          <NextAct task={task} words={words} />
        </li>
      ))}
    </ul>
  )
}

type WithOthers = 'atHead' | 'held' | 'atOffice'

/** Nothing is to be done here at present. */
const isWithOthers = (queue: UnitQueue): queue is WithOthers => ['atHead', 'held', 'atOffice'].includes(queue)

const pages: Record<Exclude<UnitQueue, 'toAcknowledge' | WithOthers>, string> = {
  toSign: 'sign',
  returned: 'reply',
  toContact: 'contact',
  toReply: 'reply',
  toAdvise: 'opinion',
}

function NextAct({ task: { id, queue, title }, words }: { task: UnitTask; words: Words }) {
  if (isWithOthers(queue)) return null
  if (queue === 'toAcknowledge')
    return (
      <div className="cluster">
        <AcknowledgeButton assignmentId={id} look="plain" words={words} />
        <a href={`/assignments/${id}/return`} aria-label={`${words.returns.title}${words.common.labelColon}${title}`}>
          {words.returns.title}
        </a>
      </div>
    )
  const act = words.unitHome.acts[queue]
  return (
    <ButtonLink
      href={`/assignments/${id}/${pages[queue]}`}
      look={queue === 'toSign' ? 'main' : 'plain'}
      aria-label={`${act}${words.common.labelColon}${title}`}
    >
      {act}
    </ButtonLink>
  )
}
