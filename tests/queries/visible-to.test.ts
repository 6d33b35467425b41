import { beforeAll, expect, test } from 'vitest'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { entryOutcomes, proxyRoles } from '@/lib/domain/suggestion/proxy-entry'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { type SuggestionStatus, suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import type { Query } from '@/lib/queries/query'
import { visibleTo } from '@/lib/queries/visible-to'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { type Person, see, type TestUnit } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-06-01'
let town: Town

/** Who handles it and whether it is still theirs; who was asked to sign. */
const situations = {
  'nobody handles it': () => [],
  'a department': () => [[town.transport, null]],
  'a department that was replaced by the court': () => [
    [town.transport, '2022-05-01'],
    [town.court, null],
  ],
  'a street and the court': () => [
    [town.street, null],
    [town.court, null],
  ],
} satisfies Record<string, () => [TestUnit, string | null][]>

/** Whose opinion was asked before, and whether it was asked anew of others since. */
const askings = {
  'nobody was asked': () => [],
  'a street was asked, a department was asked before': () => [
    [town.street, false],
    [town.transport, true],
  ],
  'the court was asked': () => [[town.court, false]],
} satisfies Record<string, () => [TestUnit, boolean][]>

const signatures = ['CONFIRMED', 'DECLINED', 'INVITED', null] as const

beforeAll(async () => {
  town = await foundTown()
  for (const status of suggestionStatuses)
    for (const handled of Object.values(situations))
      for (const state of signatures) await arrange(status, handled() as [TestUnit, string | null][], state)
  for (const status of ['DRAFT', 'SUBMITTED', 'ASSIGNED'] as const) {
    await arrange(status, [[town.transport, null]], null, null)
    await enter(await arrange(status, [], null, null), 'DELEGATION_OFFICER', null)
  }
  for (const status of ['OFFICE_REVIEW', 'PRE_ASSIGNED', 'ASSIGNED', 'DRAFT'] as const)
    for (const asked of Object.values(askings)) await ask(await arrange(status, [], null), asked())
  for (const status of ['DRAFT', 'SUBMITTED'] as const)
    for (const role of proxyRoles)
      for (const outcome of [null, ...entryOutcomes]) await enter(await arrange(status, [], null), role, outcome)
})

/** Entered by an office, and what the delegate said to it. */
async function enter(suggestionId: string, role: string, outcome: string | null) {
  const settled = outcome && { outcome, settledAt: new Date(day), reason: outcome === 'DENIED' ? '不是我的' : null }
  const made = { congressId: town.congressId, enteredById: town.office.personId, role, enteredAt: new Date(day) }
  await rows.proxyEntry.create({ data: { suggestionId, ...made, ...settled } })
}

async function arrange(
  status: SuggestionStatus,
  handlers: [TestUnit, string | null][],
  state: string | null,
  delegationId: string | null = town.delegations[0] ?? null,
) {
  const { congressId, sessionId } = town
  const common = { congressId, sessionId, period: 'IN_SESSION', title: '关于道路的建议', createdAt: new Date(day) }
  const lead = { leadDelegateId: town.lead.delegateId, delegationId, enteredById: town.lead.personId }
  const { id: suggestionId } = await rows.suggestion.create({ data: { ...common, ...lead, status } })
  await rows.assignment.createMany({
    data: handlers.map(([unit, endedOn]) => ({
      congressId,
      suggestionId,
      unitId: unit.id,
      role: 'LEAD',
      status: endedOn ? 'ENDED' : 'ASSIGNED',
      assignedAt: new Date(day),
      assignedOn: new Date(day),
      dueOn: new Date(day),
      endedOn: endedOn && new Date(endedOn),
    })),
  })
  if (state) {
    const signature = { congressId, suggestionId, delegateId: town.coSigner.delegateId, ordinal: 1, state }
    await rows.coSignature.create({ data: signature })
  }
  return suggestionId
}

async function ask(suggestionId: string, units: [TestUnit, boolean][]) {
  const { congressId } = town
  const asked = { congressId, suggestionId, party: 'UNIT', askedAt: new Date(day), answerBy: new Date(day) }
  await rows.preAssignmentOpinion.createMany({
    data: units.map(([unit, isOver], ordinal) => ({
      ...asked,
      ordinal,
      unitId: unit.id,
      supersededAt: isOver ? new Date(day) : null,
    })),
  })
}

const listed: Query<null, string[]> = async ({ tx, actor }) => {
  const found = await open(tx).$queryRaw<{ id: string }[]>`SELECT s.id FROM suggestion s WHERE ${visibleTo(actor)}`
  return found.map(({ id }) => id).sort()
}

/** Null is no answer: columns of pages take it for one. */
const unsaid: Query<null, string[]> = async ({ tx, actor }) => {
  const found = await open(tx).$queryRaw<
    { id: string }[]
  >`SELECT s.id FROM suggestion s WHERE (${visibleTo(actor)}) IS NULL`
  return found.map(({ id }) => id)
}

const readAll = (congressId: string): Promise<Suggestion[]> =>
  transactFor(congressId, async (tx) => {
    const all = await open(tx).suggestion.findMany({ select: { id: true } })
    return Promise.all(all.map(({ id }) => readSuggestion(tx, id)))
  })

const everybody = (): Record<string, Person> => ({
  lead: town.lead,
  coSigner: town.coSigner,
  stranger: town.stranger,
  clerk: town.transport.clerk,
  head: town.transport.head,
  streetClerk: town.street.clerk,
  courtHead: town.court.head,
  housingClerk: town.housing.clerk,
  office: town.office,
  government: town.government,
  leader: town.leader,
  officer: town.officer,
  otherOfficer: town.otherOfficer,
  assessor: town.assessor,
  otherAssessor: town.otherAssessor,
  system: town.system,
  security: town.security,
  audit: town.audit,
})

test('for everybody and every state, the list shows what the policy permits, and nothing else', async () => {
  const all = await readAll(town.congressId)
  for (const [name, person] of Object.entries(everybody())) {
    const permitted = all.filter((one) => suggestionPolicy.view(person.actor, one)).map(({ id }) => id)
    expect({ name, seen: await see(person, listed, null, day) }).toEqual({ name, seen: permitted.sort() })
  }
})

test('the administrators see none of it', async () => {
  for (const person of [town.system, town.security, town.audit])
    expect(await see(person, listed, null, day)).toEqual([])
})

test('the two ways of saying it are tried where they could differ', async () => {
  const seen = async (person: Person) => (await see(person, listed, null, day)).length
  const all = await rows.suggestion.count()
  expect(await seen(town.lead)).toBe(all)
  for (const person of [
    town.coSigner,
    town.transport.clerk,
    town.government,
    town.assessor,
    town.office,
    town.officer,
  ]) {
    expect(await seen(person)).toBeGreaterThan(0)
    expect(await seen(person)).toBeLessThan(all)
  }
})

test('another congress sees nothing, whatever it asks for', async () => {
  const other = await foundTown('商河')
  for (const person of [other.office, other.leader, other.lead])
    expect(await see(person, listed, null, day)).toEqual([])
  const foreign = await rows.suggestion.findFirstOrThrow()
  const reach: Query<null, unknown> = ({ tx }) => readSuggestion(tx, foreign.id)
  await expect(see(other.office, reach, null, day)).rejects.toMatchObject({ code: 'not-found' })
})

test('it says yes or no of each, also of one without a delegation', async () => {
  for (const [name, person] of Object.entries(everybody()))
    expect({ name, unsaid: await see(person, unsaid, null, day) }).toEqual({ name, unsaid: [] })
})
