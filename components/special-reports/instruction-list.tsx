import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { InstructionView, ReportView } from '@/lib/queries/get-special-report'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { Answers } from './answers'
import { InstructionActs } from './instruction-acts'
import { instructionTones } from './report-tone'

type InstructionListProps = { report: ReportView; today: LocalDate; units: readonly string[]; words: Words }

/** 批示 in the order in which they were written down, each with what followed. */
export function InstructionList({ report, today, units, words }: InstructionListProps) {
  const { instruction } = words.specialReports
  if (!report.sentOn) return null
  return (
    <Card title={instruction.title}>
      {report.instructions.length === 0 ? <p className="text-ink-soft">{instruction.none}</p> : null}
      <ol className="divide-y divide-line">
        {report.instructions.map((one) => (
          <li key={one.id} className="space-y-2 py-3">
            <Head one={one} today={today} words={words} />
            <p className={one.state === 'STRUCK' ? 'written line-through' : 'written'}>{one.words}</p>
            <Asked one={one} words={words} />
            <Answers one={one} words={words} />
            <InstructionActs one={one} today={today} waitsForHead={isHeads(one, units)} words={words} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** Asked of the unit of whoever looks, who is not its head. */
const isHeads = ({ state, unitId, moves }: InstructionView, units: readonly string[]): boolean =>
  state === 'OPEN' && unitId !== null && units.includes(unitId) && !moves.includes('answer')

type PartProps = { one: InstructionView; words: Words }

function Head({ one, today, words }: PartProps & { today: LocalDate }) {
  const { instruction } = words.specialReports
  const { leader, post, givenOn, recordedBy, state, dueOn } = one
  const late = state === 'OPEN' && dueOn ? daysBetween(dueOn, today) : 0
  return (
    <p className="cluster">
      <strong>{fill(instruction.sentence, { leader, post, day: dayText(givenOn, words.language) })}</strong>
      <Badge tone={instructionTones[state]}>{instruction.states[state]}</Badge>
      {late > 0 ? <Badge tone="bad">{fill(instruction.late, { days: late })}</Badge> : null}
      {recordedBy ? (
        <span className="text-ink-soft text-sm">{fill(instruction.recorded, { name: recordedBy })}</span>
      ) : null}
    </p>
  )
}

function Asked({ one, words: { specialReports, language } }: PartProps) {
  const { instruction } = specialReports
  const { unit, dueOn, settledOn, strikeReason } = one
  const lines = [
    ...(unit && dueOn ? [fill(instruction.asked, { unit, day: dayText(dueOn, language) })] : []),
    ...(settledOn ? [fill(instruction.settledOn, { day: dayText(settledOn, language) })] : []),
    ...(strikeReason ? [fill(instruction.struck, { reason: strikeReason })] : []),
  ]
  return lines.map((line) => (
    <p key={line} className="text-ink-soft">
      {line}
    </p>
  ))
}
