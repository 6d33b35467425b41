import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { NotTaken, ToRing, UnopenedUnit as Unit } from '@/lib/queries/unopened'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'
import { CallForm } from './call-form'
import { openedText } from './opened-text'

type Common = { timeZone: string; words: Words }

/** What a unit has not taken up, since when, and whom to ring up about it. */
export function UnopenedUnit({ unit, ...common }: { unit: Unit } & Common) {
  const { returns } = common.words
  return (
    <Card title={unit.name} aside={<Badge tone="warn">{String(unit.total)}</Badge>}>
      <ul className="divide-y divide-line">
        {unit.waiting.map((one) => (
          <Waiting key={one.id} one={one} {...common} />
        ))}
      </ul>
      {unit.total > unit.waiting.length ? (
        <p>{fill(returns.more, { count: unit.total - unit.waiting.length })}</p>
      ) : null}
      <h3 className="mt-4 font-semibold">{returns.unopenedPeople}</h3>
      {unit.people.length === 0 ? <p>{returns.nobody}</p> : null}
      <ul className="divide-y divide-line">
        {unit.people.map((person) => (
          <Person key={person.id} person={person} {...common} />
        ))}
      </ul>
    </Card>
  )
}

function Waiting({ one, timeZone, words }: { one: NotTaken } & Common) {
  const { returns, language } = words
  return (
    <li className="py-2">
      <a href={`/suggestions/${one.suggestionId}`} className="inline-flex min-h-11 items-center">
        {one.numberText ? `${one.numberText} ` : ''}
        {one.title}
      </a>
      <p className="cluster text-ink-soft text-sm">
        <span>{fill(returns.since, { day: dayText(one.assignedOn, language) })}</span>
        <span>{openedText(one, timeZone, words)}</span>
      </p>
      {one.silentSince ? (
        <p className="text-sm">{fill(returns.silent, { day: dayText(one.silentSince, language) })}</p>
      ) : null}
    </li>
  )
}

function Person({ person, timeZone, words }: { person: ToRing } & Common) {
  const { returns, states, notices, language } = words
  const { id, name, role, phone, lastCall } = person
  const { note, noteHint, called } = notices.phoneList
  return (
    <li className="py-2">
      <p className="cluster">
        <span className="font-semibold">{name}</span>
        <span className="text-ink-soft">{states.role[role]}</span>
        {phone ? (
          <a href={`tel:${phone}`} className="inline-flex min-h-11 items-center">
            {phone}
          </a>
        ) : (
          <span>{returns.noPhone}</span>
        )}
      </p>
      {lastCall ? (
        <p className="written text-ink-soft text-sm">
          {fill(returns.lastCall, {
            at: instantText(lastCall.at, timeZone, language),
            by: lastCall.by ?? '',
            note: lastCall.note,
          })}
        </p>
      ) : null}
      <details className="no-print">
        <summary className="min-h-11 cursor-pointer py-2 text-action">{returns.call}</summary>
        <CallForm personId={id} words={{ note, noteHint, called }} errors={words.errors} />
      </details>
    </li>
  )
}
