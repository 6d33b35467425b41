import { describe, expect, test } from 'vitest'
import { eventsOf } from '../support/ledger'
import { askPause, clockOf, dataOf, decidePause, pausesOf, running, underWay } from '../support/pausing'
import { act, type Person, refusalOf } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const handling = () => underWay(town)
const ask = (assignmentId: string, on: string, more: object = {}, by: Person = town.housing.clerk) =>
  askPause(by, assignmentId, on, more)
const decide = (assignmentId: string, on: string, more: object, by: Person = town.office) =>
  decidePause(by, assignmentId, on, more)

describe('asking', () => {
  test('a request moves nothing until the office consents', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01')
    expect(await clockOf(lead)).toEqual(running)
    expect(await eventsOf(lead)).toContain('assignment.pause-asked')
    expect(await pausesOf(lead)).toEqual([
      { ground: 'WAITING_FOR_DELEGATE', decision: null, from: null, until: null, asked: '2022-04-01' },
    ])
  })

  test('on the last day it may be asked for, the day after not', async () => {
    const { lead } = await handling()
    expect(await refusalOf(ask(lead, '2022-06-02'))).toBe('pause-after-last-day')
    expect(await pausesOf(lead)).toEqual([])
    await ask(lead, '2022-06-01')
    expect(await pausesOf(lead)).toHaveLength(1)
  })

  test('a unit asks from today and from no other day', async () => {
    const { lead } = await handling()
    expect(await refusalOf(ask(lead, '2022-04-01', { from: '2022-03-31' }))).toBe('pause-from-outside')
    expect(await refusalOf(ask(lead, '2022-04-01', { from: '2022-04-02' }))).toBe('pause-from-outside')
  })

  test('one at a time, asked for or standing', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01')
    expect(await refusalOf(ask(lead, '2022-04-02'))).toBe('move-not-open')
    await decide(lead, '2022-04-02', { decision: 'CONSENTED', from: '2022-04-01' })
    expect(await refusalOf(ask(lead, '2022-04-03'))).toBe('move-not-open')
  })

  test('nobody waits for an opinion that is there, nor an assisting unit for itself', async () => {
    const { lead, assist } = await handling()
    const waiting = { ground: 'WAITING_FOR_ASSIST' }
    expect(await refusalOf(ask(assist, '2022-03-10', waiting, town.transport.clerk))).toBe('pause-no-opinion-awaited')
    const opinion =
      '我局可以在公交枢纽增设停车换乘场地，计划于年内完成选址并公示，所需车位数量请主办单位在答复中一并说明。'
    await act(town.transport.clerk, 'give-opinion', { assignmentId: assist, opinion }, '2022-03-11')
    expect(await refusalOf(ask(lead, '2022-03-12', waiting))).toBe('pause-no-opinion-awaited')
  })

  test('another unit, a delegate and the government office cannot', async () => {
    const { lead } = await handling()
    for (const person of [town.transport.clerk, town.lead, town.government, town.leader])
      expect(await refusalOf(ask(lead, '2022-04-01', {}, person))).toBe('not-found')
  })
})

describe('deciding', () => {
  test('consent lets the clock stand from the day asked for, though it is given later', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01')
    await decide(lead, '2022-04-06', { decision: 'CONSENTED', from: '2022-04-01' })
    expect(await clockOf(lead)).toEqual({ ...running, paused: '2022-04-01' })
    expect(await dataOf(lead, 'assignment.pause-agreed')).toMatchObject({
      from: '2022-04-01',
      ground: 'WAITING_FOR_DELEGATE',
      dueOn: '2022-06-01',
    })
  })

  test('never from a day before it was asked for, nor after today', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01')
    for (const from of ['2022-03-31', '2022-04-07'])
      expect(await refusalOf(decide(lead, '2022-04-06', { decision: 'CONSENTED', from }))).toBe('pause-from-outside')
    expect((await pausesOf(lead))[0]).toMatchObject({ decision: null })
  })

  test('a refusal says why and leaves the clock running', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01')
    expect(await refusalOf(decide(lead, '2022-04-02', { decision: 'REFUSED' }))).toBe('shape-refused')
    await decide(lead, '2022-04-02', { decision: 'REFUSED', reason: '代表已于三月回复。' })
    expect(await clockOf(lead)).toEqual(running)
    expect(await dataOf(lead, 'assignment.pause-refused')).toMatchObject({ reason: '代表已于三月回复。' })
    await ask(lead, '2022-04-03')
  })

  test('the unit does not agree to its own request', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01')
    const own = decide(lead, '2022-04-02', { decision: 'CONSENTED', from: '2022-04-01' }, town.housing.head)
    expect(await refusalOf(own)).toBe('not-found')
  })

  test('the office writes down what was agreed some days ago, back to the day the clock began', async () => {
    const { lead } = await handling()
    expect(await refusalOf(ask(lead, '2022-04-06', { from: '2022-02-28' }, town.office))).toBe('pause-from-outside')
    await ask(lead, '2022-04-06', { from: '2022-04-01', ground: 'AGREED_STOP' }, town.office)
    expect(await clockOf(lead)).toEqual({ ...running, paused: '2022-04-01' })
    expect(await eventsOf(lead)).not.toContain('assignment.pause-asked')
  })
})
