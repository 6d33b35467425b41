import { localDate } from '@/lib/domain/deadlines/local-date'
import { at, clock } from '../days'
import { demoDelegations } from '../delegations'
import { identifiers } from '../identifiers'
import { roster } from '../roster'
import { officeStaff, staffOf } from '../staff'
import type { UnitCode } from '../types'
import { demoUnits } from '../units'
import { known, type World, type WorldDelegate, type WorldUnit } from '../world'
import * as assembly from './assembly'
import { settlePeople } from './people'

const founded = at(localDate('2022-01-04'), clock(9, 0))

/** The congress as it stood: its frame as rows, and as the world in which the suggestions move. */
export function buildCongress(congressId: string) {
  const newId = identifiers('demonstration year')
  const ground: assembly.Ground = { congressId, id: () => newId(founded) }
  const term = assembly.termRow(ground)
  const sessions = assembly.sessionRows(ground, term.id)
  const delegations = assembly.delegationRows(ground, term.id)
  const units = assembly.unitRows(ground)
  const topics = assembly.topicRows(ground)
  const towns = assembly.townRows(ground)
  const unitIds = new Map(demoUnits.map(({ code }, place) => [code, units[place]?.id ?? '']))
  const delegationIds = new Map(demoDelegations.map(({ code }, place) => [code, delegations[place]?.id ?? '']))
  const people = settlePeople(ground, unitIds, delegationIds)
  const delegates = mandateRows(ground, term.id, delegations, people)
  const world: World = {
    congressId,
    newId,
    sessions: new Map(sessions.map(({ year, id }) => [year, id])),
    delegates: worldDelegates(delegates, people),
    units: worldUnits(unitIds, people),
    categories: topics.ids,
    towns,
    officer: known(people.named, officeStaff.delegateOffice[0] ?? ''),
    colleague: known(people.named, officeStaff.delegateOffice[1] ?? ''),
  }
  const answerClasses = assembly.answerClassRows(ground)
  const { accounts, rows } = people
  const leader = known(people.named, officeStaff.leader)
  const assessors = officeStaff.assessors.map((name) => known(people.named, name))
  return {
    world,
    leader,
    assessors,
    term,
    sessions,
    delegations,
    units,
    topics: topics.rows,
    towns,
    answerClasses,
    delegates,
    accounts,
    ...rows,
  }
}

export type CongressFrame = ReturnType<typeof buildCongress>
type People = ReturnType<typeof settlePeople>
type Delegations = ReturnType<typeof assembly.delegationRows>
type Mandates = ReturnType<typeof mandateRows>

function mandateRows({ congressId }: assembly.Ground, termId: string, delegations: Delegations, people: People) {
  const codes = demoDelegations.map(({ code }) => code)
  const idOf = (place: number) => people.delegates[place]?.office.delegateId ?? ''
  const places = roster.map(({ name }) => name)
  return roster.map((one, place) => ({
    id: idOf(place),
    congressId,
    termId,
    personId: known(people.named, one.name).id,
    delegationId: delegations[codes.indexOf(one.delegation)]?.id ?? '',
    name: one.name,
    cardNumber: one.card,
    mandateFrom: assembly.stored(one.mandateFrom),
    mandateTo: one.mandateTo ? assembly.stored(one.mandateTo) : null,
    endGround: one.end?.ground ?? null,
    endDecision: one.end?.decision ?? null,
    predecessorId: one.former ? idOf(places.indexOf(one.former)) : null,
  }))
}

function worldDelegates(mandates: Mandates, people: People): Map<string, WorldDelegate> {
  return new Map(
    mandates.map(({ id, delegationId, name }, place) => {
      const delegation = roster[place]?.delegation ?? 'organs'
      return [name, { id, delegationId, delegation, person: known(people.named, name) }]
    }),
  )
}

function worldUnits(unitIds: ReadonlyMap<UnitCode, string>, people: People): Map<UnitCode, WorldUnit> {
  return new Map(
    demoUnits.map(({ code, name, kind, group }) => {
      const { clerk, head } = staffOf(code)
      const staff = { clerk: known(people.named, clerk), head: known(people.named, head) }
      const unit = { unitId: known(unitIds, code), unitName: name, unitKind: kind, assessmentGroup: group }
      return [code, { code, ...unit, ...staff }]
    }),
  )
}
