import { beforeAll, describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import {
  assign,
  membersWith,
  merge,
  mergedOn,
  readyToSign,
  registered,
  sign,
  split,
  titlesOfParts,
} from '../support/merging'
import { act, type Person, refusalOf } from '../support/people'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const undo = (by: Person, suggestionId: string) =>
  act(by, 'undo-split', { suggestionId, reason: '代表认为是同一件事。' }, mergedOn)
const found = (id: string) =>
  rows.suggestion.findUniqueOrThrow({
    where: { id },
    include: { asks: { orderBy: { ordinal: 'asc' } }, coSignatures: true, assignments: true },
  })
const statusesOf = async (...ids: string[]) => (await Promise.all(ids.map(found))).map(({ status }) => status)

async function signedByTwo(): Promise<string> {
  const id = await registered(town)
  const { congressId, coSigner } = town
  const signature = {
    delegateId: coSigner.delegateId,
    ordinal: 0,
    state: 'CONFIRMED',
    decidedAt: new Date('2022-02-22'),
  }
  await rows.coSignature.create({ data: { congressId, suggestionId: id, ...signature } })
  return id
}

describe('splitting', () => {
  test('each part is a suggestion of its own; the original keeps its number and its words', async () => {
    const id = await signedByTwo()
    const original = await found(id)
    const { partIds, numbers } = await split(town.office, id)
    const after = await found(id)
    expect(after).toEqual({ ...original, status: 'SPLIT' })
    const parts = await Promise.all(partIds.map(found))
    expect(parts).toMatchObject(
      titlesOfParts.map((title, place) => ({
        title,
        status: 'OFFICE_REVIEW',
        numberText: numbers[place],
        leadDelegateId: town.lead.delegateId,
        situation: original.situation,
        registeredOn: original.registeredOn,
        asks: [{ ordinal: 1, text: original.asks[place]?.text }],
        coSignatures: [{ delegateId: town.coSigner.delegateId, state: 'CONFIRMED', givenOnId: id }],
      })),
    )
    expect(new Set([original.numberText, ...numbers]).size).toBe(3)
    const signatures = { delegateId: town.coSigner.delegateId, givenOnId: null, suggestionId: { in: [id, ...partIds] } }
    expect(await rows.coSignature.count({ where: signatures }), 'a signature is counted once').toBe(1)
    expect(await eventTypesOf(id)).toContain('suggestion.split')
    expect(await rows.deadline.count({ where: { suggestionId: id, doneOn: null, voidOn: null } })).toBe(0)
  })

  test('the signers are told once, not once a part', async () => {
    const id = await signedByTwo()
    const { partIds } = await split(town.office, id)
    const events = (await Promise.all([id, ...partIds].map(eventsOf))).flat()
    const since = events.filter(({ type }) => type.startsWith('suggestion.split'))
    for (const { id: eventId, type } of since)
      if (type === 'suggestion.split') await deliverEvent({ congressId: town.congressId, eventId })
    const told = await rows.notice.findMany({ where: { eventId: { in: since.map((one) => one.id) } } })
    const people = told.map(({ personId }) => personId).sort()
    expect(people).toEqual([town.lead.personId, town.coSigner.personId].sort())
  })

  test.each([
    ['split-asks-changed', { partOfAsk: [1, 2, 2] }],
    ['part-without-ask', { partOfAsk: [1, 1] }],
    ['ask-without-part', { partOfAsk: [1, 3] }],
    ['shape-refused', { titles: ['只有一件的建议'] }],
  ])('%s leaves nothing behind', async (code, more) => {
    const id = await registered(town)
    const counter = await rows.numberCounter.findUniqueOrThrow({ where: { sessionId: town.sessionId } })
    expect(await refusalOf(split(town.office, id, more))).toBe(code)
    expect(await statusesOf(id)).toEqual(['OFFICE_REVIEW'])
    expect(await rows.suggestionSplit.count({ where: { originalId: id } })).toBe(0)
    expect(await rows.numberCounter.findUniqueOrThrow({ where: { sessionId: town.sessionId } })).toEqual(counter)
  })

  test('is the office’s, before it is assigned', async () => {
    const id = await registered(town)
    for (const by of [town.lead, town.government, town.transport.head])
      expect(await refusalOf(split(by, id))).toBe('not-found')
    const grouped = await registered(town)
    await merge(town.office, grouped, await registered(town))
    expect(await refusalOf(split(town.office, grouped))).toBe('split-in-group')
    await assign(town.office, id, town.transport)
    expect(await refusalOf(split(town.office, id))).toBe('split-after-assignment')
    const { partIds } = await split(town.office, await registered(town))
    expect(await refusalOf(split(town.office, partIds[0], { partOfAsk: [1, 2] }))).toBe('split-of-part')
  })

  test('a part goes its own way, and the ledger awaits its reply from the day of its own assignment', async () => {
    const { partIds } = await split(town.office, await registered(town))
    await assign(town.office, partIds[0], town.transport, '2022-03-01')
    expect(await found(partIds[0])).toMatchObject({ status: 'ASSIGNED', dueOn: new Date('2022-06-01') })
    expect(await statusesOf(partIds[1])).toEqual(['OFFICE_REVIEW'])
  })
})

describe('undoing it', () => {
  test('through a part as well: the original goes on, the numbers stay used and the assignments on the books', async () => {
    const id = await registered(town)
    const original = await found(id)
    const { partIds, numbers } = await split(town.office, id)
    await assign(town.office, partIds[0], town.transport)
    await undo(town.office, partIds[1])
    expect(await found(id)).toEqual(original)
    expect(await statusesOf(...partIds)).toEqual(['REJOINED', 'REJOINED'])
    expect((await found(partIds[0])).assignments).toMatchObject([{ unitId: town.transport.id }])
    expect(await rows.deadline.count({ where: { suggestionId: partIds[0], doneOn: null, voidOn: null } })).toBe(0)
    const open = { suggestionId: id, purpose: 'assign-in-session', doneOn: null, voidOn: null }
    expect(await rows.deadline.count({ where: open }), 'the office has to assign it again').toBe(1)
    const again = await split(town.office, id)
    expect(again.numbers.filter((number) => numbers.includes(number))).toEqual([])
    expect(await refusalOf(undo(town.office, partIds[0]))).toBe('not-split')
  })

  test('restarts no clock: its reply is due three months after a part of it was first assigned', async () => {
    const id = await registered(town)
    const { partIds } = await split(town.office, id)
    await assign(town.office, partIds[0], town.transport)
    const { assignedOn, dueOn } = await found(partIds[0])
    await undo(town.office, id)
    const handlers = [{ unitId: town.transport.id, role: 'SOLE', part: '' }]
    await act(town.office, 'assign-suggestion', { suggestionId: id, handlers }, '2022-04-06')
    expect(await found(id)).toMatchObject({ dueOn, assignedOn: new Date('2022-04-06'), assignments: [{ dueOn }] })
    const reply = await rows.deadline.findFirstOrThrow({ where: { suggestionId: id, purpose: 'reply' } })
    expect(reply).toMatchObject({ startedOn: assignedOn, dueOn })
  })

  test('is over once a unit has replied to a part, has ended it or handles it with others', async () => {
    const { partIds } = await split(town.office, await registered(town))
    await assign(town.office, partIds[0], town.transport)
    await merge(town.office, partIds[1], await registered(town))
    expect(await refusalOf(undo(town.office, partIds[0]))).toBe('part-in-group')
    await sign(town, await readyToSign(town, partIds[0]))
    expect(await refusalOf(undo(town.office, partIds[0]))).toBe('part-answered')
    expect(await membersWith(partIds[1])).toHaveLength(2)
    const id = await registered(town)
    expect(await refusalOf(undo(town.office, id))).toBe('not-split')
    for (const by of [town.lead, town.transport.head, (await foundTown('邻县')).office])
      expect(await refusalOf(undo(by, partIds[0]))).toBe('not-found')
  })
})

describe('at the same moment', () => {
  test('two clerks split it: once', async () => {
    const id = await registered(town)
    const answers = await Promise.all([refusalOf(split(town.office, id)), refusalOf(split(town.office, id))])
    expect(answers.sort()).toEqual(['move-not-open', undefined])
    expect(await rows.suggestionSplit.count({ where: { originalId: id } })).toBe(1)
  })

  test('undoing it and the signing of a reply to a part: one of them', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await registered(town)
      const { partIds } = await split(town.office, id)
      await assign(town.office, partIds[0], town.transport)
      const assignmentId = await readyToSign(town, partIds[0])
      const [undoing, signing] = await Promise.all([
        refusalOf(undo(town.office, id)),
        refusalOf(sign(town, assignmentId)),
      ])
      expect([undoing, signing].filter((one) => one === undefined)).toHaveLength(1)
      expect(await statusesOf(id)).toEqual([undoing ? 'SPLIT' : 'OFFICE_REVIEW'])
      expect(await statusesOf(partIds[0])).toEqual([undoing ? 'REPLIED' : 'REJOINED'])
    }
  })
})
