import { localDate } from '@/lib/domain/deadlines/local-date'
import { askBack } from './confirming'
import type { Course } from './course'
import { at, clock, workingDaysAfter } from './days'
import { delegationOf } from './delegations'
import { deskFor } from './desks'
import { visitorsIn } from './letters'
import { buildingViews, duringViews, opinions } from './phrases'
import type { Case } from './steps/case'
import { askLonger, consent, opine, talk } from './steps/handling'
import type { CategoryCode, UnitCode, WrittenSuggestion } from './types'
import { unitOf } from './units'

export function meet(one: Case, course: Course, unit: UnitCode): void {
  const { written, chance, beforeOn } = course
  const station = `${delegationOf(written.from).place}人大代表联络站`
  const isFirst = unit === written.leads[0]
  const said = {
    on: beforeOn,
    stage: 'BEFORE' as const,
    way: written.site ? ('ON_SITE' as const) : chance.pick(['VISIT', 'MEETING'] as const),
    place: written.site ?? station,
    people: visitorsIn(unit, written.category, course.number),
    delegateView: isFirst ? written.view : chance.pick(duringViews),
  }
  talk(one, unit, said, at(beforeOn, clock(16, 30) + chance.below(70)))
  if (isFirst) askBack(one, unit, beforeOn, course.number)
}

/** Assisting units have one month [SD 21]. */
export function assist(one: Case, course: Course): void {
  const { written, chance, assignedOn } = course
  const first = chance.below(opinions.length)
  for (const [turn, unit] of (written.assist ?? []).entries()) {
    const desk = deskFor(unit, written.category, course.number)
    const text = opinions[(first + turn) % opinions.length]?.replace('{desk}', desk) ?? ''
    opine(one, unit, text, at(workingDaysAfter(assignedOn, chance.between(8, 17)), clock(9, 0) + chance.below(480)))
  }
}

export function lengthen(one: Case, { written, chance }: Course): void {
  const { extended, leads } = written
  if (!extended) return
  const [asked, until] = [localDate(extended.askedOn), localDate('2022-08-10')]
  for (const unit of leads) {
    askLonger(one, unit, { until, reason: extended.reason }, at(asked, clock(9, 20) + chance.below(200)))
    consent(one, unit, until, at(workingDaysAfter(asked, 1), clock(14, 30) + chance.below(120)))
  }
}

const built: readonly CategoryCode[] = [
  'urban-facilities',
  'transport-roads',
  'rural-water',
  'education-schools',
  'education-sports',
  'economy-parks',
]

const viewsOn = ({ category }: WrittenSuggestion): readonly string[] =>
  built.includes(category) ? [...buildingViews, ...duringViews] : duringViews

export function consult(one: Case, { written, chance, duringOn, number }: Course): void {
  const [unit] = written.leads
  if (!unit) return
  const way = chance.pick(['PHONE', 'PHONE', 'VISIT', 'MEETING', 'WRITTEN', 'VIDEO'] as const)
  const place =
    way === 'VISIT' ? (written.site ?? '代表所在单位') : way === 'MEETING' ? `${unitOf(unit).name}会议室` : ''
  const said = { on: duringOn, stage: 'DURING' as const, way, place, delegateView: chance.pick(viewsOn(written)) }
  const people = visitorsIn(unit, written.category, number + 1)
  talk(one, unit, { ...said, people }, at(duringOn, clock(15, 40) + chance.below(110)))
}
