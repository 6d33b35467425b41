import { PauseDesk } from '@/components/assignments/pause-desk'
import { PauseHistory } from '@/components/assignments/pause-history'
import { MovePage } from '@/components/office/move-page'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { EmptyState } from '@/components/ui/empty-state'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { getPauses, type PausableClock } from '@/lib/queries/get-pause'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function PausesPage({ params }: Props) {
  const { actor, moment, data } = await read(getPauses, (await params).suggestionId)
  const words = await currentWords()
  const { suggestion } = data
  const clocks = data.clocks.filter(({ moves, pauses }) => isPausable(moves) || pauses.length > 0)
  return (
    <MovePage
      actor={actor}
      words={words}
      suggestion={suggestion}
      title={words.pause.officeTitle}
      lead={words.pause.officeLead}
    >
      {clocks.length === 0 ? <EmptyState title={words.pause.nothing} /> : null}
      {clocks.map((clock) => (
        <UnitClock
          key={clock.assignment.id}
          clock={clock}
          today={moment.today}
          doneHref={`/suggestions/${suggestion.id}`}
          words={words}
        />
      ))}
    </MovePage>
  )
}

const isPausable = (moves: PausableClock['moves']): boolean =>
  moves.some((move) => move === 'askPause' || move === 'decidePause' || move === 'endPause')

type UnitClockProps = { clock: PausableClock; today: LocalDate; doneHref: string; words: Words }

/** What waits for a decision stands open; writing a pause down oneself is folded away. */
function UnitClock({ clock, today, doneHref, words }: UnitClockProps) {
  const { assignment, pauses, moves } = clock
  const { pause, states } = words
  const desk = <PauseDesk clock={clock} today={today} doneHref={doneHref} isOffice words={words} />
  const title = fill(pause.unitPart, { unit: assignment.unitName, role: states.assignmentRole[assignment.role] })
  return (
    <Card title={title}>
      <div className="mb-5">
        <DefinitionList items={[{ term: pause.current, value: dayText(assignment.dueOn, words.language) }]} />
      </div>
      {pauses.length > 0 ? (
        <div className="mb-5">
          <PauseHistory pauses={pauses} words={words} />
        </div>
      ) : null}
      {moves.includes('askPause') ? (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 text-action">{pause.write}</summary>
          {desk}
        </details>
      ) : (
        desk
      )}
    </Card>
  )
}
