import { daysBetween } from '@/lib/domain/deadlines/local-date'
import type { InstructionView } from '@/lib/queries/get-special-report'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** What the unit reported, the last first; what was sent back stays to be read. */
export function Answers({ one, words }: { one: InstructionView; words: Words }) {
  const { instruction } = words.specialReports
  const { language } = words
  return one.answers.map(({ id, text, evidence, answeredOn, by, unit, sentBackOn, sentBackReason }) => {
    const late = one.dueOn && !sentBackOn ? daysBetween(one.dueOn, answeredOn) : 0
    return (
      <div key={id} className="border-line border-s-4 ps-3">
        <p className="text-ink-soft text-sm">
          {fill(instruction.answered, { unit, name: by, day: dayText(answeredOn, language) })}
          {late > 0 ? ` · ${fill(instruction.answeredLate, { days: late })}` : ''}
        </p>
        <p className="written">{text}</p>
        <p className="text-ink-soft">{fill(instruction.evidenceIs, { evidence })}</p>
        {sentBackOn ? (
          <p className="text-bad">
            {fill(instruction.sentBack, { day: dayText(sentBackOn, language), reason: sentBackReason })}
          </p>
        ) : null}
      </div>
    )
  })
}
