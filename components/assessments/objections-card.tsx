import { Card } from '@/components/ui/card'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { UnitObjections } from '@/lib/queries/get-unit-objections'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { ObjectionEntry } from './objection-entry'

type ObjectionsCardProps = { view: UnitObjections; today: LocalDate; words: Words }

/** 核对与异议, newest first. */
export function ObjectionsCard({ view, today, words }: ObjectionsCardProps) {
  const { objections: said } = words.selfAssessment
  return (
    <Card title={said.title} id="objections">
      <p className="mb-3">{windowText(view, today, words)}</p>
      {view.later.map(({ name, until }) => (
        <p key={name} className="mb-3">
          {fill(said.later, { item: name, day: dayText(until, words.language) })}
        </p>
      ))}
      {view.objections.length === 0 ? <p className="text-ink-soft">{said.none}</p> : null}
      <ul className="divide-y divide-line">
        {view.objections.map((one) => (
          <li key={one.id} className="py-3">
            <h3 className="font-semibold">{view.itemNames[one.itemKey] ?? one.itemKey}</h3>
            <ObjectionEntry objection={one} today={today} words={words} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function windowText(
  { assessment: { state, checkUntil } }: Pick<UnitObjections, 'assessment'>,
  today: LocalDate,
  { selfAssessment: { objections: said }, language }: Words,
): string {
  if (checkUntil === null) return said.notYet
  const day = dayText(checkUntil, language)
  if (state !== 'CHECKED' || today > checkUntil) return fill(said.over, { day })
  return fill(said.open, { day, days: daysBetween(today, checkUntil) })
}
