import { describe, expect, test } from 'vitest'
import { aReply, heard, waiveOpinion } from '../support/handling'
import { eventsOf } from '../support/ledger'
import { askPause, clockOf, dataOf, endPause, pausesOf, underWay } from '../support/pausing'
import { act, type Person, refusalOf } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const handling = () => underWay(town)
const ask = (assignmentId: string, on: string, more: object = {}, by: Person = town.housing.clerk) =>
  askPause(by, assignmentId, on, more)
const end = (assignmentId: string, on: string, day = on, by: Person = town.housing.clerk) =>
  endPause(by, assignmentId, on, day)

describe('ending', () => {
  test('every day that it stood moves the last day, and the event names the new one', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01', {}, town.office)
    await end(lead, '2022-04-11')
    const moved = { list: '2022-06-13', ledger: '2022-06-13', paused: null, suggestion: '2022-06-13' }
    expect(await clockOf(lead)).toEqual(moved)
    expect(await dataOf(lead, 'assignment.pause-ended')).toMatchObject({ on: '2022-04-11', dueOn: '2022-06-13' })
  })

  test('it ends on a day of the pause, not before it and not after today', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01', {}, town.office)
    expect(await refusalOf(end(lead, '2022-04-11', '2022-03-31'))).toBe('pause-end-outside')
    expect(await refusalOf(end(lead, '2022-04-11', '2022-04-12'))).toBe('pause-end-outside')
    await end(lead, '2022-04-11', '2022-04-08', town.office)
    expect((await pausesOf(lead))[0]).toMatchObject({ until: '2022-04-08' })
    expect(await refusalOf(end(lead, '2022-04-12'))).toBe('move-not-open')
  })

  test('a pause of a year moves the reply to six months and not a day further', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01', {}, town.office)
    await end(lead, '2023-03-31')
    expect(await clockOf(lead)).toMatchObject({ list: '2022-09-01', ledger: '2022-09-01' })
  })

  test('after one pause there may be another, and both count', async () => {
    const { lead } = await handling()
    await ask(lead, '2022-04-01', {}, town.office)
    await end(lead, '2022-04-11')
    await ask(lead, '2022-06-10', {}, town.office)
    await end(lead, '2022-06-15')
    expect(await clockOf(lead)).toMatchObject({ list: '2022-06-16', ledger: '2022-06-16' })
  })
})

describe('what ends of itself', () => {
  test('the opinion that the lead waited for', async () => {
    const { lead, assist } = await handling()
    await ask(lead, '2022-03-10', { ground: 'WAITING_FOR_ASSIST' }, town.office)
    const opinion =
      '我局可以在公交枢纽增设停车换乘场地，计划于年内完成选址并公示，所需车位数量请主办单位在答复中一并说明。'
    await act(town.transport.clerk, 'give-opinion', { assignmentId: assist, opinion }, '2022-03-21')
    expect((await pausesOf(lead))[0]).toMatchObject({ from: '2022-03-10', until: '2022-03-21' })
    expect(await dataOf(lead, 'assignment.pause-ended')).toMatchObject({ on: '2022-03-21', dueOn: '2022-06-13' })
    expect(await clockOf(lead)).toMatchObject({ list: '2022-06-13', ledger: '2022-06-13', paused: null })
  })

  test('the opinion that the lead goes on without', async () => {
    const { lead, assist } = await handling()
    await ask(lead, '2022-03-10', { ground: 'WAITING_FOR_ASSIST' }, town.office)
    await waiveOpinion(town.housing.head, lead, assist, '2022-03-21')
    expect((await pausesOf(lead))[0]).toMatchObject({ from: '2022-03-10', until: '2022-03-21' })
    expect(await clockOf(lead)).toMatchObject({ list: '2022-06-13', ledger: '2022-06-13', paused: null })
  })

  test('waiting for the delegate goes on when an opinion comes', async () => {
    const { lead, assist } = await handling()
    await ask(lead, '2022-03-10', {}, town.office)
    const opinion =
      '我局可以在公交枢纽增设停车换乘场地，计划于年内完成选址并公示，所需车位数量请主办单位在答复中一并说明。'
    await act(town.transport.clerk, 'give-opinion', { assignmentId: assist, opinion }, '2022-03-21')
    expect((await pausesOf(lead))[0]).toMatchObject({ until: null })
  })

  test('with the signature every pause of the unit, and of who assisted it; what was asked for lapses', async () => {
    const { lead, assist } = await handling()
    await ask(lead, '2022-03-10', {}, town.office)
    await ask(assist, '2022-03-10', {}, town.transport.clerk)
    await heard(town.housing.clerk, lead, '2022-03-18')
    await waiveOpinion(town.housing.head, lead, assist, '2022-03-18')
    await act(town.housing.clerk, 'submit-reply', aReply(lead), '2022-03-20')
    await act(town.housing.head, 'sign-reply', { assignmentId: lead, version: 1 }, '2022-03-21')
    expect((await pausesOf(lead))[0]).toMatchObject({ from: '2022-03-10', until: '2022-03-21' })
    expect((await pausesOf(assist))[0]).toMatchObject({ decision: 'LAPSED' })
    expect(await eventsOf(lead)).toContain('assignment.pause-ended')
    expect(await refusalOf(ask(lead, '2022-03-22', {}, town.office))).toBe('move-not-open')
  })
})
