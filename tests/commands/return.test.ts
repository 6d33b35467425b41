import { describe, expect, test } from 'vitest'
import { assigned, assignedTo } from '../support/handling'
import { eventsOf, rows } from '../support/ledger'
import { dataOf } from '../support/pausing'
import { act, refusalOf } from '../support/people'
import { askReturn, overrule, returnsOf, statusOf } from '../support/returning'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, transport, court, office, government } = town

describe('objecting', () => {
  test('on the last day it may, the day after it may not, and nothing is left behind', async () => {
    const [late, lateSuggestion] = await assignedTo(town, housing)
    expect(await refusalOf(askReturn(housing.clerk, late, transport, '2022-03-08'))).toBe('return-too-late')
    expect(await returnsOf(lateSuggestion)).toEqual([])
    expect(await eventsOf(late)).toEqual([])
    const [assignmentId, suggestionId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, assignmentId, transport, '2022-03-07')
    expect(await returnsOf(suggestionId)).toEqual([{ ordinal: 1, stage: 'OFFICE', decision: null, decided: null }])
    expect(await statusOf(suggestionId)).toEqual({ status: 'RETURN_REQUESTED', due: '2022-06-01' })
    expect(await dataOf(assignmentId, 'assignment.return-asked')).toMatchObject({ proposed: '交通运输局', ordinal: 1 })
  })

  test('a last day on a worked Saturday stays there', async () => {
    const [assignmentId] = await assignedTo(town, housing, '2022-03-28')
    expect(await refusalOf(askReturn(housing.clerk, assignmentId, transport, '2022-04-03'))).toBe('return-too-late')
    await askReturn(housing.clerk, assignmentId, transport, '2022-04-02')
  })

  test('not after it was acknowledged, and not twice while it is undecided', async () => {
    const [taken] = await assignedTo(town, housing)
    await act(housing.clerk, 'acknowledge-assignment', { assignmentId: taken }, '2022-03-02')
    expect(await refusalOf(askReturn(housing.clerk, taken, transport, '2022-03-03'))).toBe('move-not-open')
    const [assignmentId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, assignmentId, transport, '2022-03-02')
    expect(await refusalOf(askReturn(housing.head, assignmentId, transport, '2022-03-03'))).toBe('move-not-open')
  })

  test('it names a unit in force that has no part in it', async () => {
    const { assignmentIds } = await assigned(town, [
      { unit: housing, role: 'LEAD' },
      { unit: transport, role: 'ASSIST' },
    ])
    const [lead] = assignmentIds as [string]
    expect(await refusalOf(askReturn(housing.clerk, lead, transport, '2022-03-02'))).toBe('unit-in-it-already')
    expect(await refusalOf(askReturn(housing.clerk, lead, housing, '2022-03-02'))).toBe('unit-in-it-already')
    await rows("UPDATE unit SET valid_to = '2022-03-01' WHERE id = $1", [court.id])
    expect(await refusalOf(askReturn(housing.clerk, lead, court, '2022-03-02'))).toBe('unit-not-in-force')
    await rows('UPDATE unit SET valid_to = NULL WHERE id = $1', [court.id])
  })

  test('another unit, the office and a delegate cannot', async () => {
    const [assignmentId] = await assignedTo(town, housing)
    for (const person of [transport.clerk, office, town.lead, government])
      expect(await refusalOf(askReturn(person, assignmentId, transport, '2022-03-02'))).toBe('not-found')
  })

  test('acknowledging takes the objection back', async () => {
    const [assignmentId, suggestionId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, assignmentId, transport, '2022-03-02')
    await act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-04')
    expect(await returnsOf(suggestionId)).toMatchObject([{ decision: 'WITHDRAWN', decided: '2022-03-04' }])
    expect(await statusOf(suggestionId)).toMatchObject({ status: 'ACKNOWLEDGED' })
    expect(await refusalOf(overrule(office, assignmentId, '2022-03-05'))).toBe('not-found')
  })
})
