import { describe, expect, test } from 'vitest'
import { act, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { dayAt, openedStation, theDay } from '../support/stations'
import { foundTown } from '../support/town'

const town = await foundTown()
const [north] = town.delegations
const eventsOf = (subjectId: string) => rows.event.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })

describe('a day is written down', () => {
  const items = [
    {
      text: '村口公交站没有遮雨棚，下雨天老人没处躲。',
      place: '孟家村',
      residentName: '李秀兰',
      residentPhone: '13900001111',
    },
    { text: '医保报销比例问了几次说法不一样。', answer: '已当场解释政策，并给了办事指南。', result: 'EXPLAINED' },
  ]
  const recordOf = (activityId: string, more: object = {}) => ({
    ...{ activityId, version: 2, residentsReceived: 7, items },
    presence: [{ delegateId: town.lead.delegateId, presence: 'PRESENT' }],
    ...more,
  })

  test('by a delegate on duty on his phone: who came, how many, and each thing with a number', async () => {
    const activityId = await dayAt(town, await openedStation(town))
    await act(town.lead, 'record-station-day', recordOf(activityId), '2022-03-15')
    expect(await theDay(activityId)).toMatchObject({
      state: 'HELD',
      residentsReceived: 7,
      delegates: [{ presence: 'PRESENT' }],
    })
    const voices = await rows.voiceItem.findMany({ where: { activityId }, orderBy: { number: 'asc' } })
    expect(voices).toMatchObject([
      { state: 'OPEN', source: 'RESIDENT', residentName: '李秀兰', channel: 'STATION' },
      { state: 'ENDED', source: 'ANONYMOUS', ending: 'ANSWERED_ON_SPOT', result: 'EXPLAINED', toldWay: 'IN_PERSON' },
    ])
    expect(voices[1]?.number).toBe((voices[0]?.number ?? 0) + 1)
    expect((await eventsOf(activityId)).at(-1)).toMatchObject({
      type: 'station.day-recorded',
      data: { residents: 7, count: 2 },
    })
    const again = recordOf(activityId, { version: 3, residentsReceived: 9, items: [] })
    await act(town.officer, 'record-station-day', again, '2022-03-16')
    expect((await theDay(activityId)).residentsReceived).toBe(9)
    expect(await rows.voiceItem.count({ where: { activityId } })).toBe(2)
  })

  test('not before it, not by another, not with somebody left out; and what is refused leaves nothing', async () => {
    const activityId = await dayAt(town, await openedStation(town))
    const record = (by = town.lead, on = '2022-03-15', more: object = {}) =>
      refusalOf(act(by, 'record-station-day', recordOf(activityId, more), on))
    expect(await record(town.lead, '2022-03-14')).toBe('station-day-to-come')
    expect(await record(town.stranger)).toBe('not-found')
    expect(await record({ ...town.lead, ...town.otherOfficer })).toBe('not-found')
    expect(await record(town.lead, '2022-03-15', { presence: [] })).toBe('station-duty-differs')
    expect(await record(town.lead, '2022-03-15', { version: 1 })).toBe('stale-version')
    expect(await record(town.lead, '2022-03-15', { residentsReceived: -1 })).toBe('shape-refused')
    expect((await theDay(activityId)).state).toBe('PLANNED')
    expect(await rows.voiceItem.count({ where: { activityId } })).toBe(0)
  })

  test('not once it was cancelled', async () => {
    const activityId = await dayAt(town, await openedStation(town, { delegationId: north }))
    await act(town.office, 'cancel-station-day', { activityId, version: 2, reason: '降雪，改期。' }, '2022-03-12')
    expect(
      await refusalOf(act(town.lead, 'record-station-day', recordOf(activityId, { version: 3 }), '2022-03-15')),
    ).toBe('move-not-open')
  })
})
