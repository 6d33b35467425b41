import { beforeAll, describe, expect, test } from 'vitest'
import { type EventType, eventTypes } from '@/lib/domain/events'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { aboutContacts, isToldTo, type Tellable } from '@/lib/domain/suggestion/telling'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { latestNotices } from '@/lib/queries/latest-notices'
import { listNotices } from '@/lib/queries/list-notices'
import type { Query } from '@/lib/queries/query'
import { shownTo } from '@/lib/queries/shown-to'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { collecting, confirm, openedOn } from '../support/co-signing'
import { another } from '../support/on-form'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { eventsOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-06-01'
let town: Town
/** Who works where it is handled, and is something else besides. */
let officerOfTheUnit: Person
let signerOfTheUnit: Person

beforeAll(async () => {
  town = await foundTown()
  const clerk = { role: 'UNIT_CLERK', unitId: town.transport.id } as const
  officerOfTheUnit = await another(town, '双岗', { role: 'DELEGATE_OFFICE' }, clerk)
  signerOfTheUnit = await another(town, '兼职', { role: 'DELEGATE', delegateId: town.coSigner.delegateId }, clerk)
})

type Written = { type: EventType; subjectId: string; data: object; unitId?: string }

/** Of every type one, and of those that are told by what they carry one of each kind and unit. */
function everything(suggestionId: string, parts: { id: string; unitId: string }[]): Written[] {
  const purposes = ['reply', 'draft', 'sign', 'feedback', 'reassign']
  const papers = ['chasing.issued', 'chasing.received', 'chasing.answered', 'chasing.withdrawn'] as const
  const drafts = ['reply.draft-saved', 'reply.submitted', 'reply.returned'] as const
  const about = (type: EventType, data: object, unitId?: string): Written =>
    unitId
      ? { type, subjectId: suggestionId, data: { unitId, ...data }, unitId }
      : { type, subjectId: suggestionId, data }
  return [
    ...eventTypes.map((type) => about(type, {})),
    ...['OPEN', 'FEEDBACK'].map((telling) => about('deadline.moved', { telling, unitIds: [] })),
    about('suggestion.rated', { round: 1 }),
    ...['RATING_FORM', 'EVIDENCE'].map((kind) => about('attachment.added', { kind })),
    ...parts.flatMap(({ id, unitId }) => [
      ...[...drafts, ...aboutContacts].map((type) => ({ type, subjectId: id, data: {}, unitId })),
      ...papers.map((type) => about(type, {}, unitId)),
      about('pre-assignment.answered', {}, unitId),
      ...purposes.map((purpose) => about('deadline.reminded', { purpose }, unitId)),
      about('deadline.moved', { telling: 'UNIT', unitIds: [unitId] }),
    ]),
  ]
}

function tellable({ type, data, unitId }: Written): Tellable {
  const { round = null, purpose = null, kind = null, telling } = data as Partial<Tellable> & { telling?: string }
  return { type, unitId: unitId ?? null, round, purpose, kind, moved: telling ? (data as Tellable['moved']) : null }
}

const everybody = (): Record<string, Person> => ({
  ...{ lead: town.lead, coSigner: town.coSigner, invited: town.stranger, office: town.office, leader: town.leader },
  ...{ officer: town.officer, otherOfficer: town.otherOfficer },
  ...{ government: town.government, assessor: town.assessor, audit: town.audit, clerk: town.transport.clerk },
  ...{
    officerOfTheUnit,
    signerOfTheUnit,
    head: town.transport.head,
    court: town.court.clerk,
    relieved: town.street.clerk,
    other: town.housing.head,
  },
})

const shownIds: Query<string, string[]> = async ({ tx, actor }, id) => {
  const shown = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT e.id FROM event e JOIN suggestion s ON s.id = e.suggestion_id WHERE s.id = ${id}::uuid AND ${shownTo(actor)}`
  return shown.map((one) => one.id).sort()
}

async function arranged() {
  const suggestionId = await assigned(town, [
    { unit: town.transport, role: 'LEAD' },
    { unit: town.court, role: 'ASSIST' },
    { unit: town.street, role: 'ASSIST' },
  ])
  const { congressId } = town
  const signed = { congressId, suggestionId, ordinal: 1 }
  await rows.coSignature.createMany({
    data: [
      { ...signed, delegateId: town.coSigner.delegateId, state: 'CONFIRMED' },
      { ...signed, delegateId: town.stranger.delegateId, state: 'INVITED' },
    ],
  })
  await rows.assignment.updateMany({
    where: { suggestionId, unitId: town.street.id },
    data: { endedOn: new Date(day) },
  })
  const parts = await rows.assignment.findMany({ where: { suggestionId }, select: { id: true, unitId: true } })
  const events = await Promise.all(
    everything(suggestionId, parts).map(async (one) => {
      const { unitId: _, ...event } = one
      const { id } = await rows.event.create({ data: { congressId, suggestionId, at: new Date(day), ...event } })
      return { id, tellable: tellable(one) }
    }),
  )
  return { suggestionId, events }
}

test('a notice is readable where the timeline tells it, for everybody, whatever the state and whoever has lost it', async () => {
  const { suggestionId, events } = await arranged()
  const ids = new Set(events.map(({ id }) => id))
  const compare = async (status: SuggestionStatus) => {
    await rows.suggestion.update({ where: { id: suggestionId }, data: { status } })
    const suggestion = await transactFor(town.congressId, (tx) => readSuggestion(tx, suggestionId))
    for (const [name, person] of Object.entries(everybody())) {
      const told = events.filter((one) => isToldTo(person.actor, suggestion, one.tellable)).map(({ id }) => id)
      const expected = suggestionPolicy.view(person.actor, suggestion) ? told.sort() : []
      const shown = (await see(person, shownIds, suggestionId, day)).filter((id) => ids.has(id))
      const typesOf = (some: string[]) => events.filter(({ id }) => some.includes(id)).map((one) => one.tellable)
      expect.soft({ name, status, shown: typesOf(shown) }).toEqual({ name, status, shown: typesOf(expected) })
    }
  }
  for (const status of ['DRAFT', 'CO_SIGNING', 'SUBMITTED', 'IN_PROGRESS', 'REPLIED'] as const) await compare(status)
  await rows.handlingRound.updateMany({ where: { suggestionId }, data: { closedOn: new Date(day) } })
  await compare('CONCLUDED')
})

describe('who was asked to sign and did not answer', () => {
  test('sees it until it is handed in, and then that it was handed in without him, and nothing more', async () => {
    const made = await collecting(town, [town.coSigner, town.stranger])
    const { suggestionId } = made
    await confirm(town.coSigner, made)
    expect(await refusalOf(see(town.stranger, getSuggestion, suggestionId, openedOn))).toBeUndefined()
    await act(town.lead, 'submit-suggestion', made, openedOn)
    for (const { congressId, id } of await eventsOf(suggestionId)) await deliverEvent({ congressId, eventId: id })

    expect(await refusalOf(see(town.stranger, getSuggestion, suggestionId, openedOn))).toBe('not-found')
    const { rows: listed } = await see(town.stranger, listNotices, { show: undefined, page: undefined }, openedOn)
    expect(listed.filter((one) => one.suggestionId === suggestionId)).toMatchObject([
      { type: 'co-signing.unanswered', opens: false },
    ])
    const latest: Query<null, unknown> = (reading) => latestNotices(reading)
    expect(await see(town.stranger, latest, null, openedOn)).toContainEqual(
      expect.objectContaining({ id: suggestionId, type: 'co-signing.unanswered', opens: false }),
    )
  })

  test('is named to the lead delegate, and to nobody else', async () => {
    const made = await collecting(town, [town.coSigner, town.stranger])
    await confirm(town.coSigner, made)
    await act(town.lead, 'submit-suggestion', made, openedOn)
    const named = async (by: Person) =>
      (await see(by, getSuggestion, made.suggestionId, openedOn)).coSignersNamed.map(({ name }) => name)
    expect(await named(town.lead)).toEqual([town.coSigner.name, town.stranger.name])
    expect(await named(town.office)).toEqual([town.coSigner.name])
    expect(await named(town.coSigner)).toEqual([town.coSigner.name])
  })
})
