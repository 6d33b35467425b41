import { Card } from '@/components/ui/card'
import { MonthTable } from '@/components/ui/month-table'
import { Timeline } from '@/components/ui/timeline'
import { dayKinds, type Explanation } from '@/lib/domain/deadlines/explain'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { kindText, kindTones, monthsOf } from './told-days'
import { whySentence } from './told-sentence'
import { turnsOf } from './told-turns'

type Told = { told: Explanation; words: Words }

/** Why a day is the last day: in a sentence, step by step, and day by day. */
export function Explained({ told, words }: Told) {
  const { explanation } = words
  return (
    <>
      <Card title={explanation.sentenceTitle}>
        <p className="text-lg">{whySentence(told, words)}</p>
      </Card>
      <div className="grid items-start gap-5 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <Card title={explanation.turnsTitle}>
          <Timeline items={turnsOf(told, words)} />
        </Card>
        <Card title={explanation.daysTitle}>
          {told.days.length > 0 ? <Days told={told} words={words} /> : <p>{explanation.tooLong}</p>}
        </Card>
      </div>
    </>
  )
}

function Days({ told, words }: Told) {
  const { explanation } = words
  const { months, leftOut } = monthsOf(told.days, skipsRest(told), words)
  return (
    <div className="stack">
      <Legend told={told} words={words} />
      {leftOut > 0 ? <p>{fill(explanation.monthsLeftOut, { months: leftOut })}</p> : null}
      <div className="months">
        {months.map(({ key, ...month }) => (
          <MonthTable key={key} {...month} weekdays={Object.values(explanation.weekdays)} />
        ))}
      </div>
    </div>
  )
}

function Legend({ told, words }: Told) {
  const { explanation } = words
  const met = dayKinds.filter((kind) => told.days.some((day) => day.kind === kind))
  const hasNumbers = told.days.some(({ ordinal }) => ordinal !== null)
  return (
    <ul aria-label={explanation.legend} className="flex flex-wrap gap-x-5 gap-y-2">
      {met.map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <span aria-hidden="true" className="day-sign" data-tone={kindTones[kind]}>
            {kind === 'COUNTED' && hasNumbers ? 1 : explanation.signs[kind]}
          </span>
          {kindText(kind, skipsRest(told), explanation)}
        </li>
      ))}
      {told.days.some(({ provisional }) => provisional) ? (
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="day-sign" data-tone="plain" data-open="">
            {explanation.provisionalSign}
          </span>
          {explanation.provisionalDay}
        </li>
      ) : null}
      {hasNumbers ? <li className="flex items-center text-ink-soft">{explanation.numbersLegend}</li> : null}
    </ul>
  )
}

const skipsRest = ({ clock }: Explanation): boolean => clock.limit.unit === 'working-day' && clock.statedOn === null
