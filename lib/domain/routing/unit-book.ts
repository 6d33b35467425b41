import type { UnitKind } from '../assignment/assignment'
import type { LocalDate } from '../deadlines/local-date'
import { type Duty, dutiesOf } from '../matters/duties'
import { placeOfTown } from '../matters/town-place'

export type BookUnit = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: UnitKind
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly successorId: string | null
}

/** The units of the congress on one day: who is there, who came after whom, who has which duty. */
export type UnitBook = {
  /** The unit itself, or the one in force that came after it. */
  readonly inForce: (id: string) => BookUnit | null
  readonly withDuty: (duty: Duty) => readonly BookUnit[]
  /** The place that a town's name begins with, for each town in force. */
  readonly towns: readonly { readonly place: string; readonly unit: BookUnit }[]
}

const isInForceOn = ({ validFrom, validTo }: BookUnit, today: LocalDate): boolean =>
  validFrom <= today && (validTo === null || validTo >= today)

export function unitBook(units: readonly BookUnit[], today: LocalDate): UnitBook {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const present = units.filter((unit) => isInForceOn(unit, today))
  const byDuty = new Map<Duty, BookUnit[]>()
  for (const unit of present)
    for (const duty of dutiesOf([unit.name, ...unit.aliases])) byDuty.set(duty, [...(byDuty.get(duty) ?? []), unit])

  function inForce(id: string, passed: readonly string[] = []): BookUnit | null {
    const unit = byId.get(id)
    if (!unit || passed.includes(id)) return null
    if (isInForceOn(unit, today)) return unit
    return unit.successorId ? inForce(unit.successorId, [...passed, id]) : null
  }

  return {
    inForce: (id) => inForce(id),
    withDuty: (duty) => byDuty.get(duty) ?? [],
    towns: present
      .filter(({ kind }) => kind === 'TOWN')
      .flatMap((unit) => [unit.name, ...unit.aliases].map((name) => ({ place: placeOfTown(name), unit })))
      .filter(({ place }) => place.length > 1),
  }
}
