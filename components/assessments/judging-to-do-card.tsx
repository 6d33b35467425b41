import { Card } from '@/components/ui/card'
import type { JudgingToDo } from '@/lib/queries/judging-to-do'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** What an assessor has to judge: how many units are left, and until when. */
export function JudgingToDoCard({ toDo, words }: { toDo: readonly JudgingToDo[]; words: Words }) {
  const { list, home } = words.assessmentJudging
  if (toDo.length === 0) return null
  return (
    <Card title={list.title}>
      <ul className="space-y-2">
        {toDo.map(({ id, name, marksDueOn, units, left }) => (
          <li key={id}>
            <a href={`/assessments/${id}/judging`}>{name}</a>
            <p className="text-ink-soft">
              {fill(left > 0 ? home.left : home.allIn, { left, units, due: dayText(marksDueOn, words.language) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
