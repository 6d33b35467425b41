import { describe, expect, test } from 'vitest'
import { getActivity } from '@/lib/queries/get-activity'
import { getPerformance } from '@/lib/queries/get-performance'
import { listActivities } from '@/lib/queries/list-activities'
import { activityFilterSchema } from '@/lib/schemas/activity'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'
import { anActivity, aStation, aVoice } from '../support/voices'

const town = await foundTown()
const { office, lead, coSigner, stranger } = town
const day = '2022-07-20'
const typesOf = async (activityId: string) =>
  (await rows.event.findMany({ where: { subjectId: activityId }, orderBy: { sequence: 'asc' } })).map(
    ({ type }) => type,
  )
const sheet = (...rest: object[]) =>
  rest.map((one, place) => ({ delegateId: [lead, coSigner][place]?.delegateId, ...one }))
/** By somebody who has read the sheet as it stands. */
async function keep(activityId: string, delegates: object[], by: Person = office, on = day) {
  const { version } = await rows.activity.findUniqueOrThrow({ where: { id: activityId } })
  return act(by, 'keep-attendance', { activityId, version, delegates }, on)
}

describe('a mini-congress', () => {
  test('is planned, its delegates invited, their leave and speeches kept, and held', async () => {
    const activityId = await anActivity(town, 'MINI_CONGRESS', day, { leaders: '副主任带队', agenda: '听取情况通报' })
    await keep(activityId, sheet({}, {}), office, '2022-07-10')
    await keep(
      activityId,
      sheet({ presence: 'PRESENT', speech: '道路养护' }, { presence: 'LEAVE', leaveReason: '住院' }),
    )
    await act(office, 'hold-activity', { activityId }, day)
    const view = await see(office, getActivity, activityId, day)
    expect(view.activity).toMatchObject({ state: 'HELD', leaders: '副主任带队' })
    expect(
      view.attendance.map(({ name, presence, speech, leaveReason }) => [name, presence, speech, leaveReason]),
    ).toEqual([
      ['王立新', 'PRESENT', '道路养护', ''],
      ['闫冰', 'LEAVE', '', '住院'],
    ])
    expect(await typesOf(activityId)).toEqual([
      'activity.recorded',
      'activity.attendance-kept',
      'activity.invited',
      'activity.attendance-kept',
      'activity.held',
    ])
  })

  test('shows others who was on leave and not why', async () => {
    const activityId = await anActivity(town, 'MINI_CONGRESS')
    await keep(activityId, sheet({ presence: 'LEAVE', leaveReason: '住院' }))
    const reasonFor = async (by: Person) => (await see(by, getActivity, activityId, day)).attendance[0]?.leaveReason
    expect(await reasonFor(lead)).toBe('住院')
    expect(await reasonFor(town.officer)).toBe('住院')
    for (const person of [coSigner, stranger, town.leader, town.otherOfficer]) expect(await reasonFor(person)).toBe('')
    expect(await refusalOf(see(town.housing.clerk, getActivity, activityId, day))).toBe('not-found')
  })

  test('is that of one delegation; its officer keeps it, another does not', async () => {
    expect(await refusalOf(anActivity(town, 'MINI_CONGRESS', day, { delegationId: '' }))).toBe(
      'activity-delegation-missing',
    )
    const activityId = await anActivity(town, 'MINI_CONGRESS', day, {}, town.officer)
    expect(await refusalOf(keep(activityId, sheet({}), town.otherOfficer))).toBe('not-found')
    expect(await refusalOf(anActivity(town, 'MINI_CONGRESS', day, {}, town.otherOfficer))).toBe('not-found')
    expect(await refusalOf(anActivity(town, 'MINI_CONGRESS', day, {}, lead))).toBe('not-found')
  })
})

describe('the day', () => {
  test('nobody was there before it, and it was not held before it', async () => {
    const activityId = await anActivity(town, 'TRAINING', '2022-08-20', {}, office)
    expect(await refusalOf(keep(activityId, sheet({ presence: 'PRESENT' })))).toBe('activity-not-yet')
    await keep(activityId, sheet({ presence: 'LEAVE', leaveReason: '出差' }))
    expect(await refusalOf(act(office, 'hold-activity', { activityId }, day))).toBe('activity-not-yet')
  })

  test('moved, those who are invited hear it; changed over another’s change it is refused', async () => {
    const activityId = await anActivity(town, 'INSPECTION', '2022-08-20')
    await keep(activityId, sheet({}))
    const text = {
      activityId,
      version: 2,
      kind: 'INSPECTION',
      name: '视察污水处理',
      heldOn: '2022-08-22',
      endsOn: '2022-08-22',
    }
    await act(office, 'change-activity', text, day)
    const changed = await rows.event.findFirstOrThrow({ where: { subjectId: activityId, type: 'activity.changed' } })
    expect(changed.data).toMatchObject({ delegateIds: [lead.delegateId] })
    expect(await refusalOf(act(office, 'change-activity', text, day))).toBe('stale-version')
    const crossed = { ...text, version: 3, endsOn: '2022-08-21' }
    expect(await refusalOf(act(office, 'change-activity', crossed, day))).toBe('activity-days-crossed')
    const another = { ...text, version: 3, kind: 'SURVEY' }
    expect(await refusalOf(act(office, 'change-activity', another, day))).toBe('activity-kind-stays')
  })
})

test('a day at a station names it, other activities do not', async () => {
  const stationId = await aStation(town)
  expect(await refusalOf(anActivity(town, 'STATION_DAY'))).toBe('activity-station-missing')
  expect(await refusalOf(anActivity(town, 'SURVEY', day, { stationId }))).toBe('activity-station-missing')
  await anActivity(town, 'STATION_DAY', day, { stationId, delegationId: town.delegations[0] })
})

test('hours of learning are those of a training, can be put right, and count for whoever was there', async () => {
  const activityId = await anActivity(town, 'TRAINING', day, { hours: 12 })
  await keep(activityId, sheet({ presence: 'PRESENT' }, { presence: 'ABSENT' }))
  await act(office, 'hold-activity', { activityId }, day)
  const hoursOf = async (delegateId: string) =>
    (await see(office, getPerformance, { delegateId, year: 2022 }, day)).record.trainingHours
  expect(await hoursOf(lead.delegateId)).toBe(12)
  const { activity } = await see(office, getActivity, activityId, day)
  const { kind, name, heldOn, endsOn, version } = activity
  const text = { activityId, version, kind, name, heldOn, endsOn, hours: 6 }
  await act(office, 'change-activity', text, day)
  expect([await hoursOf(lead.delegateId), await hoursOf(coSigner.delegateId)]).toEqual([6, 0])
  expect(await refusalOf(anActivity(town, 'SURVEY', day, { hours: 6 }))).toBe('activity-hours-elsewhere')
})

test('cancelled with its reason it takes in no voices and no sheet any more', async () => {
  const activityId = await anActivity(town, 'RECEPTION_DAY', '2022-08-20')
  await act(office, 'cancel-activity', { activityId, reason: '防汛' }, day)
  expect(await refusalOf(keep(activityId, sheet({})))).toBe('move-not-open')
  for (const on of [day, '2022-08-20'])
    expect(await refusalOf(aVoice(town, on, {}, { channel: 'RECEPTION_DAY', activityId }))).toBe(
      'voice-activity-differs',
    )
})

test('nothing is heard before its day, not even by a delegate, so that it can still be cancelled', async () => {
  const activityId = await anActivity(town, 'RECEPTION_DAY', '2022-08-20')
  const heard = (on: string) => aVoice(town, on, {}, { channel: 'RECEPTION_DAY', activityId }, lead)
  expect(await refusalOf(heard('2022-08-19'))).toBe('voice-activity-to-come')
  await heard('2022-08-20')
  const later = await anActivity(town, 'RECEPTION_DAY', '2022-09-20')
  await act(office, 'cancel-activity', { activityId: later, reason: '防汛' }, day)
})

test('of two who keep one sheet the slower is told, and takes nobody off it', async () => {
  const activityId = await anActivity(town, 'TRAINING', day)
  const { version } = await rows.activity.findUniqueOrThrow({ where: { id: activityId } })
  await act(office, 'keep-attendance', { activityId, version, delegates: sheet({}, {}) }, day)
  const late = act(office, 'keep-attendance', { activityId, version, delegates: sheet({}) }, day)
  expect(await refusalOf(late)).toBe('stale-version')
  expect(await rows.activityDelegate.count({ where: { activityId } })).toBe(2)
})

test('where voices were heard it took place: it is not cancelled', async () => {
  const activityId = await anActivity(town, 'SURVEY', day)
  await aVoice(town, day, {}, { channel: 'SURVEY', activityId })
  expect(await refusalOf(act(office, 'cancel-activity', { activityId, reason: '防汛' }, day))).toBe(
    'activity-has-voices',
  )
  expect(await rows.activity.findUnique({ where: { id: activityId } })).toMatchObject({ cancelReason: '' })
})

test('the list counts who was there and what was heard', async () => {
  const activityId = await anActivity(town, 'SURVEY', day, { name: '义务教育调研' })
  await keep(activityId, sheet({ presence: 'PRESENT' }, { presence: 'ABSENT' }))
  await aVoice(town, day, {}, { channel: 'SURVEY', activityId })
  const { rows: listed } = await see(office, listActivities, activityFilterSchema.parse({ kind: 'SURVEY' }), day)
  expect(listed.filter(({ id }) => id === activityId)).toMatchObject([{ voices: 1, invited: 2, present: 1 }])
})
