import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { remindOfDutyIn } from '@/lib/jobs/remind-of-duty'
import { dutyEntries } from '@/lib/queries/duty-entries'
import { feedEntries } from '@/lib/queries/feed-entries'
import { getDutyPlan } from '@/lib/queries/get-duty-plan'
import { dutyDelegates } from '@/lib/store/station-days'
import { transactFor } from '@/lib/store/transact'
import { act, at, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { dayAt, oddFifteenth, openedStation, stationFacts, stationRow, theDay } from '../support/stations'
import { foundTown } from '../support/town'

const town = await foundTown()
const [_north] = town.delegations
const eventsOf = async (subjectId: string) =>
  (await rows.event.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })).map(({ type, data }) => ({
    type,
    data,
  }))

describe('a station', () => {
  test('is opened by the office, or by the officer of its delegation and of no other', async () => {
    const stationId = await openedStation(town, {}, town.officer)
    const row = await stationRow(stationId)
    expect(row).toMatchObject({ opening: 'ODD D15 09:00-11:00', kind: 'STATION', validTo: null })
    expect(row.doorCode).toMatch(/^[0-9A-Z]{16}$/)
    expect((await eventsOf(stationId)).map(({ type }) => type)).toEqual(['station.opened'])
    for (const by of [town.otherOfficer, town.lead, town.leader, town.street.clerk])
      expect(await refusalOf(openedStation(town, {}, by))).toBe('not-found')
    expect(await refusalOf(openedStation(town, { townUnitId: town.housing.id }))).toBe('not-found')
  })

  test('closes after it opens, and has a telephone of digits', async () => {
    const opening = { ...oddFifteenth, closesAt: '08:00' }
    for (const more of [{ opening }, { phone: '请打电话' }, { name: '' }, { opening: { ...oddFifteenth, on: 'D29' } }])
      expect(await refusalOf(openedStation(town, more))).toBe('shape-refused')
  })

  test('moves, by whoever has seen what it was', async () => {
    const stationId = await openedStation(town)
    const {
      kind: _,
      delegationId: __,
      townUnitId: ___,
      ...facts
    } = stationFacts(town, { place: '新址：济北街道商业街 8 号' })
    const change = (version: number) =>
      act(town.officer, 'change-station', { stationId, version, ...facts }, '2022-03-01')
    await change(1)
    expect(await refusalOf(change(1))).toBe('stale-version')
    expect((await stationRow(stationId)).place).toContain('商业街')
    expect((await eventsOf(stationId)).at(-1)).toMatchObject({
      type: 'station.moved',
      data: { place: '新址：济北街道商业街 8 号' },
    })
  })

  test('is closed with the days that were planned after it, and whoever was on duty is told', async () => {
    const stationId = await openedStation(town)
    const [before, after] = [await dayAt(town, stationId, '2022-03-15'), await dayAt(town, stationId, '2022-05-16')]
    const close = (lastDay: string) =>
      act(town.office, 'close-station', { stationId, version: 1, lastDay, reason: '并入新站。' }, '2022-03-02')
    expect(await refusalOf(close('2022-03-01'))).toBe('station-day-outside')
    expect(await close('2022-03-31')).toMatchObject({ cancelled: 1 })
    expect([(await theDay(before)).state, (await theDay(after)).state]).toEqual(['PLANNED', 'CANCELLED'])
    expect((await eventsOf(stationId)).at(-1)).toMatchObject({
      type: 'station.closed',
      data: { delegateIds: [town.lead.delegateId] },
    })
    expect(await refusalOf(dayAt(town, stationId, '2022-05-17'))).toBe('station-day-outside')
  })
})

describe('the duty of a year', () => {
  test('is planned as it was proposed, once, and told to whoever is on it', async () => {
    const of = await foundTown('惠民')
    const delegationId = of.delegations[0] as string
    const stationId = await openedStation(of, {}, of.office, '2022-01-05')
    const shown = await see(of.officer, getDutyPlan, { delegation: delegationId, year: 2022 }, '2022-02-01')
    expect(shown.days.map(({ day }) => day)).toEqual([
      '2022-03-15',
      '2022-05-16',
      '2022-07-15',
      '2022-09-15',
      '2022-11-15',
    ])
    const plan = () => act(of.officer, 'plan-station-days', { delegationId, year: 2022 }, '2022-02-01')
    expect(await plan()).toEqual({ planned: 5 })
    const days = await rows.activity.findMany({
      where: { stationId },
      include: { delegates: true },
      orderBy: { heldOn: 'asc' },
    })
    expect(days.map(({ delegates }) => delegates.length)).toEqual([2, 2, 2, 2, 2])
    const own = [of.lead.delegateId, of.coSigner.delegateId]
    const sent = days.flatMap(({ delegates }) => delegates.map((one) => one.delegateId))
    expect(own.every((id) => sent.filter((one) => one === id).length >= 2)).toBe(true)
    expect(await refusalOf(plan())).toBe('station-nothing-to-plan')
    expect((await eventsOf(delegationId)).at(-1)?.type).toBe('station.days-planned')
    expect(await refusalOf(act(of.otherOfficer, 'plan-station-days', { delegationId, year: 2022 }, '2022-02-01'))).toBe(
      'not-found',
    )
  })

  test('cannot be planned where no station has a rule', async () => {
    const of = await foundTown('阳信')
    await openedStation(of, { opening: { ...oddFifteenth, months: 'NONE' } })
    const input = { delegationId: of.delegations[0], year: 2022 }
    expect(await refusalOf(act(of.office, 'plan-station-days', input, '2022-02-01'))).toBe('station-without-rule')
  })

  test('one day of a station stands once, and whoever comes and goes hears of it', async () => {
    const stationId = await openedStation(town)
    const activityId = await dayAt(town, stationId)
    expect(await refusalOf(dayAt(town, stationId))).toBe('station-day-twice')
    const { version } = await theDay(activityId)
    const duty = { activityId, version, delegateIds: [town.coSigner.delegateId] }
    expect(await refusalOf(act(town.lead, 'change-duty', duty, '2022-03-02'))).toBe('not-found')
    await act(town.officer, 'change-duty', duty, '2022-03-02')
    expect(await refusalOf(act(town.officer, 'change-duty', duty, '2022-03-02'))).toBe('stale-version')
    const told = (await eventsOf(activityId)).at(-1)?.data as { delegateIds: string[] }
    expect(told.delegateIds.toSorted()).toEqual([town.lead.delegateId, town.coSigner.delegateId].toSorted())
  })

  test('is told three days before, once, before a day of rest, and stands in the calendar', async () => {
    const of = await foundTown('商河')
    const stationId = await openedStation(of)
    const activityId = await dayAt(of, stationId, '2022-03-15', [of.lead.delegateId])
    const remind = (moment: string) => remindOfDutyIn(of.congressId, at(moment))
    expect(await remind('2022-03-10')).toBe(0)
    expect(await remind('2022-03-11')).toBe(1)
    expect(await remind('2022-03-14')).toBe(0)
    expect((await eventsOf(activityId)).at(-1)).toMatchObject({
      type: 'station.duty-near',
      data: { delegateIds: [of.lead.delegateId], heldOn: '2022-03-15' },
    })
    expect(await see(of.lead, dutyEntries, null, '2022-03-11')).toMatchObject([
      { id: activityId, day: '2022-03-15', station: '安康社区联络站' },
    ])
    expect(await see(of.coSigner, dutyEntries, null, '2022-03-11')).toEqual([])
    expect(await see(of.lead, feedEntries, null, '2022-03-11')).toEqual([])
  })

  test('is told once by whatever number of workers, and to whoever joins later alone', async () => {
    const of = await foundTown('商河')
    const activityId = await dayAt(of, await openedStation(of), '2022-03-15', [of.lead.delegateId])
    const remind = () => remindOfDutyIn(of.congressId, at('2022-03-14'))
    const near = async () => (await eventsOf(activityId)).filter(({ type }) => type === 'station.duty-near')
    await Promise.all([remind(), remind(), remind()])
    const { version } = await theDay(activityId)
    const duty = { activityId, version, delegateIds: [of.lead.delegateId, of.coSigner.delegateId] }
    await act(of.officer, 'change-duty', duty, '2022-03-14')
    await Promise.all([remind(), remind()])
    expect((await near()).map(({ data }) => (data as { delegateIds: string[] }).delegateIds)).toEqual([
      [of.lead.delegateId],
      [of.coSigner.delegateId],
    ])
  })

  test('that somebody did not come to is none that he has served', async () => {
    const of = await foundTown('临邑')
    const activityId = await dayAt(of, await openedStation(of), '2022-03-15', [of.lead.delegateId])
    const served = () =>
      transactFor(
        of.congressId,
        async (tx) =>
          (await dutyDelegates(tx, localDate('2022-03-16'), 2022)).find(({ id }) => id === of.lead.delegateId)?.duties,
      )
    for (const [presence, duties] of [
      ['LEAVE', 0],
      ['ABSENT', 0],
      ['PRESENT', 1],
    ] as const) {
      const { version } = await theDay(activityId)
      const record = { activityId, version, residentsReceived: 0, items: [] }
      const kept = { ...record, presence: [{ delegateId: of.lead.delegateId, presence }] }
      await act(of.officer, 'record-station-day', kept, '2022-03-15')
      expect(await served()).toBe(duties)
    }
  })
})
