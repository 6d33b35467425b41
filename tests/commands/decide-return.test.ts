import { describe, expect, test } from 'vitest'
import { assigned, assignedTo } from '../support/handling'
import { rows } from '../support/ledger'
import { dataOf } from '../support/pausing'
import { act, refusalOf } from '../support/people'
import {
  askReturn,
  holdersOf,
  linesOf,
  minutes,
  overrule,
  partsOf,
  reassign,
  returnsOf,
  statusOf,
} from '../support/returning'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, transport, street, court, office, government, leader } = town

describe('deciding', () => {
  test('overruled, the unit goes on; the ball was with the office meanwhile', async () => {
    const [assignmentId, suggestionId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, assignmentId, transport, '2022-03-02')
    await overrule(office, assignmentId, '2022-03-04')
    expect(await statusOf(suggestionId)).toEqual({ status: 'ASSIGNED', due: '2022-06-01' })
    expect((await holdersOf(suggestionId)).slice(-3)).toEqual([
      'LEAD to-acknowledge 2022-03-01',
      'COMMITTEE return-undecided 2022-03-02',
      'LEAD to-acknowledge 2022-03-04',
    ])
    const lines = await linesOf(assignmentId)
    expect(lines.find(({ purpose }) => purpose === 'reassign')).toMatchObject({
      started: '2022-03-02',
      done: '2022-03-04',
    })
  })

  test('reassigned, the legal clock runs on and the new unit has its own days to object', async () => {
    const [assignmentId, suggestionId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, assignmentId, transport, '2022-03-07')
    const { assignmentId: next } = await reassign(office, assignmentId, transport, '2022-03-10')
    expect(await partsOf(suggestionId)).toEqual([
      {
        unit: housing.name,
        role: 'SOLE',
        status: 'ENDED',
        assigned: '2022-03-01',
        due: '2022-06-01',
        ended: '2022-03-10',
      },
      {
        unit: transport.name,
        role: 'SOLE',
        status: 'ASSIGNED',
        assigned: '2022-03-10',
        due: '2022-06-01',
        ended: null,
      },
    ])
    const lines = await linesOf(next)
    const of = (one: string) => lines.find(({ purpose }) => purpose === one)
    expect(of('reply')).toMatchObject({ started: '2022-03-01', due: '2022-06-01' })
    expect(of('object')).toMatchObject({ started: '2022-03-10', due: '2022-03-15' })
    expect(of('first-contact')).toMatchObject({ started: '2022-03-10' })
    expect(await statusOf(suggestionId)).toEqual({ status: 'ASSIGNED', due: '2022-06-01' })
    expect(await dataOf(assignmentId, 'assignment.reassigned')).toMatchObject({ to: transport.name, days: 9 })
  })

  test('the extension is capped by the day of assignment, not of reassignment', async () => {
    const [assignmentId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, assignmentId, transport, '2022-03-07')
    const { assignmentId: next } = await reassign(office, assignmentId, transport, '2022-03-10')
    await act(transport.clerk, 'acknowledge-assignment', { assignmentId: next }, '2022-03-11')
    const until = (day: string) =>
      act(
        transport.clerk,
        'ask-extension',
        { assignmentId: next, until: day, reason: '需要会同街道核查现场情况。' },
        '2022-05-20',
      )
    expect(await refusalOf(until('2022-09-02'))).toBe('extension-beyond-limit')
    await until('2022-09-01')
  })

  test('not to a unit that has a part in it already, nor to one that is closed', async () => {
    const { suggestionId, assignmentIds } = await assigned(town, [
      { unit: housing, role: 'LEAD' },
      { unit: transport, role: 'ASSIST' },
    ])
    const [lead] = assignmentIds as [string]
    await askReturn(housing.clerk, lead, street, '2022-03-02')
    const before = await partsOf(suggestionId)
    expect(await refusalOf(reassign(office, lead, transport, '2022-03-03'))).toBe('unit-in-it-already')
    await rows("UPDATE unit SET valid_to = '2022-03-01' WHERE id = $1", [street.id])
    expect(await refusalOf(reassign(office, lead, street, '2022-03-03'))).toBe('unit-not-in-force')
    await rows('UPDATE unit SET valid_to = NULL WHERE id = $1', [street.id])
    expect(await partsOf(suggestionId)).toEqual(before)
  })

  test('the second is coordinated by the government office, the third decided by the committee with its minutes', async () => {
    const [first, suggestionId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, first, transport, '2022-03-02')
    const { assignmentId: second } = await reassign(office, first, transport, '2022-03-03')
    await askReturn(transport.clerk, second, street, '2022-03-04')
    expect((await holdersOf(suggestionId)).at(-1)).toBe('GOVERNMENT_OFFICE return-coordinated 2022-03-04')
    for (const person of [office, leader])
      expect(await refusalOf(reassign(person, second, street, '2022-03-05'))).toBe('not-found')
    const { assignmentId: third } = await reassign(government, second, street, '2022-03-05')
    await askReturn(street.clerk, third, housing, '2022-03-07')
    expect((await holdersOf(suggestionId)).at(-1)).toBe('COMMITTEE return-before-committee 2022-03-07')
    expect(await refusalOf(overrule(government, third, '2022-03-08'))).toBe('not-found')
    expect(await refusalOf(overrule(leader, third, '2022-03-08'))).toBe('minutes-missing')
    await overrule(leader, third, '2022-03-08', minutes)
    expect((await returnsOf(suggestionId)).map(({ stage, decision }) => `${stage} ${decision}`)).toEqual([
      'OFFICE REASSIGNED',
      'GOVERNMENT_OFFICE REASSIGNED',
      'COMMITTEE OVERRULED',
    ])
    expect(await statusOf(suggestionId)).toEqual({ status: 'ASSIGNED', due: '2022-06-01' })
  })

  test('the second objection of a court stays with the office', async () => {
    const [first, suggestionId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, first, court, '2022-03-02')
    const { assignmentId: second } = await reassign(office, first, court, '2022-03-03')
    await askReturn(court.clerk, second, street, '2022-03-04')
    expect((await returnsOf(suggestionId)).at(-1)).toMatchObject({ stage: 'OFFICE' })
  })

  test('an assisting unit’s place is taken with a month of its own; the status of the suggestion does not change', async () => {
    const { suggestionId, assignmentIds } = await assigned(town, [
      { unit: housing, role: 'LEAD' },
      { unit: transport, role: 'ASSIST' },
    ])
    const [, assist] = assignmentIds as [string, string]
    await askReturn(transport.clerk, assist, street, '2022-03-04')
    expect(await statusOf(suggestionId)).toMatchObject({ status: 'ASSIGNED' })
    await reassign(office, assist, street, '2022-03-07')
    expect((await partsOf(suggestionId)).at(-1)).toMatchObject({
      role: 'ASSIST',
      assigned: '2022-03-07',
      due: '2022-04-07',
    })
    expect(await statusOf(suggestionId)).toEqual({ status: 'ASSIGNED', due: '2022-06-01' })
  })
})

describe('at the same moment', () => {
  test('two units object: one is the first and one the second', async () => {
    const { suggestionId, assignmentIds } = await assigned(town, [
      { unit: housing, role: 'SEPARATE', part: '车位' },
      { unit: transport, role: 'SEPARATE', part: '公交' },
    ])
    const [one, other] = assignmentIds as [string, string]
    await Promise.all([
      askReturn(housing.clerk, one, street, '2022-03-02'),
      askReturn(transport.clerk, other, street, '2022-03-02'),
    ])
    expect((await returnsOf(suggestionId)).map(({ ordinal, stage }) => `${ordinal} ${stage}`)).toEqual([
      '1 OFFICE',
      '2 GOVERNMENT_OFFICE',
    ])
  })

  test('the unit acknowledges while the office reassigns: one of the two happens, whole', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const [assignmentId, suggestionId] = await assignedTo(town, housing)
      await askReturn(housing.clerk, assignmentId, transport, '2022-03-02')
      const outcomes = await Promise.all([
        refusalOf(act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-03')),
        refusalOf(reassign(office, assignmentId, transport, '2022-03-03')),
      ])
      expect(outcomes.filter((one) => one === undefined)).toHaveLength(1)
      const acknowledged = outcomes[0] === undefined
      const parts = await partsOf(suggestionId)
      expect(parts.map(({ status }) => status)).toEqual(acknowledged ? ['ACKNOWLEDGED'] : ['ENDED', 'ASSIGNED'])
      expect(await returnsOf(suggestionId)).toMatchObject([{ decision: acknowledged ? 'WITHDRAWN' : 'REASSIGNED' }])
    }
  })

  test('two officers reassign it to two units: one of them does', async () => {
    const [assignmentId, suggestionId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, assignmentId, transport, '2022-03-02')
    const outcomes = await Promise.all([
      refusalOf(reassign(office, assignmentId, transport, '2022-03-03')),
      refusalOf(reassign(office, assignmentId, street, '2022-03-03')),
    ])
    expect(outcomes.filter((one) => one === undefined)).toHaveLength(1)
    expect(await partsOf(suggestionId)).toHaveLength(2)
  })
})
