import { describe, expect, test } from 'vitest'
import { getVoice } from '@/lib/queries/get-voice'
import { listVoices } from '@/lib/queries/list-voices'
import { voiceFilterSchema } from '@/lib/schemas/voice'
import { heardText } from '../support/a-voice'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'
import { anActivity, aResidentsVoice, aStation, aVoice, voiceRow } from '../support/voices'

const town = await foundTown()
const list = (by: Person, more: object = {}) => see(by, listVoices, voiceFilterSchema.parse(more), '2022-07-21')
const batch = (count: number, on: string) => ({
  channel: 'MINI_CONGRESS',
  receivedOn: on,
  voices: Array.from({ length: count }, (_, place) => ({
    source: 'DELEGATE',
    delegateId: town.lead.delegateId,
    text: `第${place + 1}条：${heardText}`,
  })),
})

describe('numbers', () => {
  test('run through the year without gaps, also when two clerks enter at once', async () => {
    const entering = [5, 7, 3].map((count) =>
      act<{ voiceIds: string[] }>(town.office, 'enter-voices', batch(count, '2021-07-20'), '2022-07-20'),
    )
    const ids = (await Promise.all(entering)).flatMap(({ voiceIds }) => voiceIds)
    const kept = await rows.voiceItem.findMany({ where: { id: { in: ids } }, orderBy: { number: 'asc' } })
    expect(kept.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, place) => place + 1))
    expect(new Set(kept.map(({ year }) => year))).toEqual(new Set([2021]))
  })

  test('are not spent on what is refused', async () => {
    const wrong = {
      ...batch(2, '2020-07-20'),
      voices: [
        ...batch(1, '2020-07-20').voices,
        { source: 'DELEGATE', delegateId: town.office.personId, text: heardText },
      ],
    }
    expect(await refusalOf(act(town.office, 'enter-voices', wrong, '2022-07-20'))).toBe('not-found')
    const id = await aVoice(town, '2020-07-20')
    expect((await voiceRow(id)).number).toBe(1)
  })
})

describe('who brings what in', () => {
  test('a delegate his own, and nobody else’s', async () => {
    const id = await aVoice(town, '2022-07-20', {}, {}, town.lead)
    expect(await voiceRow(id)).toMatchObject({ state: 'OPEN', enteredById: town.lead.personId })
    expect(await refusalOf(aVoice(town, '2022-07-20', {}, {}, town.stranger))).toBe('not-found')
  })

  test('a liaison officer those of his delegation', async () => {
    await aVoice(town, '2022-07-20', {}, {}, town.officer)
    expect(await refusalOf(aVoice(town, '2022-07-20', {}, {}, town.otherOfficer))).toBe('not-found')
    for (const person of [town.leader, town.government, town.housing.clerk])
      expect(await refusalOf(aVoice(town, '2022-07-20', {}, {}, person))).toBe('not-found')
  })

  test('a liaison officer never in the name of another delegation’s delegate, wherever it was heard', async () => {
    const activityId = await anActivity(town, 'MINI_CONGRESS')
    const foreign = { delegateId: town.stranger.delegateId }
    for (const of of [{ activityId }, { channel: 'STATION', stationId: await aStation(town) }]) {
      const count = await rows.voiceItem.count({ where: { congressId: town.congressId } })
      expect(await refusalOf(aVoice(town, '2022-07-20', foreign, of, town.officer))).toBe('not-found')
      const received = { ...foreign, source: 'RESIDENT', residentName: '李秀兰' }
      expect(await refusalOf(aVoice(town, '2022-07-20', received, of, town.officer))).toBe('not-found')
      expect(await rows.voiceItem.count({ where: { congressId: town.congressId } })).toBe(count)
      const voiceId = await aVoice(town, '2022-07-20', {}, of, town.officer)
      const corrected = { voiceId, version: 1, source: 'DELEGATE', ...foreign, text: heardText }
      expect(await refusalOf(act(town.officer, 'correct-voice', corrected, '2022-07-20'))).toBe('not-found')
      expect(await voiceRow(voiceId)).toMatchObject({ delegateId: town.lead.delegateId, version: 1 })
    }
  })

  test('at a station, and at an activity that fits', async () => {
    const stationId = await aStation(town)
    const at = { channel: 'STATION', stationId }
    expect(await voiceRow(await aVoice(town, '2022-07-20', {}, at))).toMatchObject({ stationId })
    const activityId = await anActivity(town, 'MINI_CONGRESS')
    expect(await voiceRow(await aVoice(town, '2022-07-20', {}, { activityId }))).toMatchObject({ activityId })
    expect(await refusalOf(aVoice(town, '2022-07-20', {}, { ...at, activityId }))).toBe('voice-activity-differs')
    const survey = { channel: 'SURVEY', activityId }
    expect(await refusalOf(aVoice(town, '2022-07-20', {}, survey))).toBe('voice-activity-differs')
  })

  test('not of a day that is still to come', async () => {
    expect(await refusalOf(act(town.office, 'enter-voices', batch(1, '2022-07-21'), '2022-07-20'))).toBe(
      'voice-received-later',
    )
  })

  test('of an anonymous resident neither name nor phone', async () => {
    const named = { source: 'ANONYMOUS', delegateId: '', residentName: '李秀兰' }
    expect(await refusalOf(aVoice(town, '2022-07-20', named))).toBe('shape-refused')
  })
})

describe('who a resident is', () => {
  test('knows the office, and whoever wrote it down; others do not, and the log does not', async () => {
    const id = await aResidentsVoice(town)
    const known = (by: Person) => see(by, getVoice, id, '2022-07-21')
    expect(await known(town.office)).toMatchObject({ resident: { name: '李秀兰', phone: '13800001234' } })
    expect(await known(town.leader)).toMatchObject({ resident: null, isResidentKept: true })
    const events = await rows.event.findMany({ where: { subjectId: id } })
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/李秀兰|13800001234/)
  })
})

describe('the list', () => {
  test('shows a delegate his own, an officer those of his delegation, a unit nothing that was not passed to it', async () => {
    const id = await aVoice(town)
    const ids = async (by: Person) => (await list(by, { state: 'OPEN' })).rows.map((row) => row.id)
    expect(await ids(town.lead)).toContain(id)
    expect(await ids(town.officer)).toContain(id)
    expect(await ids(town.otherOfficer)).not.toContain(id)
    expect(await ids(town.stranger)).toEqual([])
    expect(await ids(town.housing.clerk)).toEqual([])
    expect(await refusalOf(list(town.audit))).toBe('not-found')
  })

  test('finds by words and by number', async () => {
    const id = await aVoice(town, '2019-07-20', { text: '希望在澄波湖增加儿童活动场地。' }, {}, town.office)
    expect((await list(town.office, { text: '澄波湖 增加' })).rows.map((row) => row.id)).toEqual([id])
    expect((await list(town.office, { text: '1', year: 2019 })).rows.map((row) => row.id)).toEqual([id])
  })
})

test('until it is decided, whoever typed it puts it right, over nobody else’s correction', async () => {
  const voiceId = await aResidentsVoice(town)
  const typed = { voiceId, version: 1, source: 'ANONYMOUS', text: '路灯不亮，反映人不愿留名。' }
  expect(await refusalOf(act(town.officer, 'correct-voice', typed, '2022-07-25'))).toBe('not-found')
  await act(town.office, 'correct-voice', typed, '2022-07-25')
  expect(await voiceRow(voiceId)).toMatchObject({
    source: 'ANONYMOUS',
    residentName: '',
    residentPhone: '',
    version: 2,
  })
  expect(await refusalOf(act(town.office, 'correct-voice', typed, '2022-07-25'))).toBe('stale-version')
})
