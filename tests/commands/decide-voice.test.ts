import { describe, expect, test } from 'vitest'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getVoice } from '@/lib/queries/get-voice'
import { listNotices } from '@/lib/queries/list-notices'
import { listVoices } from '@/lib/queries/list-voices'
import { noticeFilterSchema } from '@/lib/schemas/notices'
import { voiceFilterSchema } from '@/lib/schemas/voice'
import { addNotices } from '@/lib/store/notices'
import { transactFor } from '@/lib/store/transact'
import { draft } from '../support/a-draft'
import { act, at, type Person, refusalOf, see } from '../support/people'
import { registered } from '../support/planning'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'
import { aResidentsVoice, aVoice, voiceRow } from '../support/voices'

const town = await foundTown()
const { office, lead, housing, street, transport } = town
const day = '2022-07-25'
const storyOf = async (voiceId: string) =>
  (await rows.event.findMany({ where: { subjectId: voiceId }, orderBy: { sequence: 'asc' } })).map(({ type }) => type)
const passed = async (to: { id: string } = housing, voice = aVoice(town)) => {
  const voiceId = await voice
  await act(office, 'pass-voice', { voiceId, unitId: to.id }, day)
  return voiceId
}
const answer = { answer: '六盏路灯已于七月底前全部修好。', result: 'SOLVED' }
async function heard(by: Person, voiceId: string): Promise<string[]> {
  const events = await rows.event.findMany({ where: { subjectId: voiceId } })
  for (const { id } of events) await transactFor(town.congressId, (tx) => addNotices(tx, id, [], at(day)))
  const mine = await see(by, listNotices, noticeFilterSchema.parse({}), day)
  const of = await rows.notice.findMany({
    where: { id: { in: mine.rows.map(({ id }) => id) }, eventId: { in: events.map(({ id }) => id) } },
  })
  return events.filter(({ id }) => of.some(({ eventId }) => eventId === id)).map(({ type }) => type)
}

describe('passed to a unit', () => {
  test('it is answered within a month, and the delegate hears both', async () => {
    const voiceId = await passed()
    expect(await voiceRow(voiceId)).toMatchObject({
      state: 'PASSED',
      ending: 'PASSED_TO_UNIT',
      unitId: housing.id,
      dueOn: new Date('2022-08-25'),
    })
    await act(housing.clerk, 'answer-voice', { voiceId, ...answer }, '2022-08-20')
    expect(await voiceRow(voiceId)).toMatchObject({ state: 'ENDED', result: 'SOLVED', toldWay: 'NOTICE' })
    expect(await storyOf(voiceId)).toEqual(['voice.entered', 'voice.passed', 'voice.answered'])
    expect(await heard(lead, voiceId)).toEqual(['voice.passed', 'voice.answered'])
    expect(await heard(housing.head, voiceId)).toEqual(['voice.passed'])
    expect(await heard(transport.clerk, voiceId)).toEqual([])
  })

  test('to a town it goes the same way', async () => {
    expect(await voiceRow(await passed(street))).toMatchObject({ ending: 'PASSED_TO_TOWN' })
  })

  test('only that unit sees it and answers it; who the resident is it does not learn', async () => {
    const voiceId = await passed(housing, aResidentsVoice(town))
    const seen = await see(housing.clerk, getVoice, voiceId, day)
    expect(seen).toMatchObject({ moves: ['answer'], resident: null, isResidentKept: true })
    expect(JSON.stringify(seen)).not.toMatch(/李秀兰|13800001234/)
    for (const person of [transport.clerk, lead, town.stranger])
      expect(await refusalOf(act(person, 'answer-voice', { voiceId, ...answer }, day))).toBe('not-found')
    expect(await refusalOf(act(office, 'answer-voice', { voiceId, ...answer }, day))).toBe('not-found')
    expect(await refusalOf(see(transport.clerk, getVoice, voiceId, day))).toBe('not-found')
    expect((await see(town.government, getVoice, voiceId, day)).moves).toEqual([])
  })

  test('late it stands among the overdue ones and is answered all the same', async () => {
    const voiceId = await passed()
    const overdue = async (on: string) =>
      (await see(office, listVoices, voiceFilterSchema.parse({ view: 'overdue' }), on)).rows.map(({ id }) => id)
    expect(await overdue('2022-08-25')).not.toContain(voiceId)
    expect(await overdue('2022-08-26')).toContain(voiceId)
    await act(housing.head, 'answer-voice', { voiceId, ...answer }, '2022-09-30')
    expect(await overdue('2022-10-01')).not.toContain(voiceId)
  })
})

describe('a resident', () => {
  test('who left a phone is told by the office, and until then stands among the untold ones', async () => {
    const voiceId = await passed(housing, aResidentsVoice(town))
    const untold = async () =>
      (await see(office, listVoices, voiceFilterSchema.parse({ view: 'untold' }), day)).rows.map(({ id }) => id)
    await act(housing.clerk, 'answer-voice', { voiceId, ...answer }, day)
    expect(await untold()).toContain(voiceId)
    expect(await refusalOf(act(housing.clerk, 'tell-voice', { voiceId, way: 'PHONE', on: day }, day))).toBe('not-found')
    await act(office, 'tell-voice', { voiceId, way: 'PHONE', on: day }, day)
    expect(await untold()).not.toContain(voiceId)
  })
})

describe('merged into a suggestion', () => {
  test('both tell of it, and taken back both tell that too', async () => {
    const suggestionId = await registered(town)
    const voiceId = await aVoice(town)
    await act(office, 'merge-voice', { voiceId, suggestionId }, day)
    expect(await voiceRow(voiceId)).toMatchObject({ state: 'ENDED', ending: 'MERGED', suggestionId })
    expect((await see(office, getSuggestion, suggestionId, day)).voices).toMatchObject([
      { id: voiceId, ending: 'MERGED' },
    ])
    await act(office, 'take-back-voice', { voiceId, reason: '不是同一条路。' }, day)
    expect(await voiceRow(voiceId)).toMatchObject({ state: 'OPEN', ending: null, suggestionId: null })
    expect(await eventTypesOf(suggestionId)).toEqual(
      expect.arrayContaining(['suggestion.voice-joined', 'suggestion.voice-left']),
    )
    expect(await storyOf(voiceId)).toEqual(['voice.entered', 'voice.merged', 'voice.taken-back'])
  })

  test('not into one of another congress, nor by anybody but the office', async () => {
    const neighbour = await foundTown('商河')
    const suggestionId = await registered(neighbour)
    const voiceId = await aVoice(town)
    expect(await refusalOf(act(office, 'merge-voice', { voiceId, suggestionId }, day))).toBe('not-found')
    const own = await registered(town)
    expect(await refusalOf(act(lead, 'merge-voice', { voiceId, suggestionId: own }, day))).toBe('not-found')
    expect(await storyOf(voiceId)).toEqual(['voice.entered'])
  })

  test('of a draft that nobody showed it, the office learns nothing by merging', async () => {
    const { suggestionId } = await draft(lead, day)
    const merging = act(office, 'merge-voice', { voiceId: await aVoice(town), suggestionId }, day)
    expect(await refusalOf(merging)).toBe('not-found')
  })
})

describe('become a suggestion', () => {
  const title = '维修纬二路东段路灯'
  test('the office begins it for the delegate, who has to make it his own', async () => {
    const voiceId = await aVoice(town)
    const { suggestionId } = await act<{ suggestionId: string }>(office, 'promote-voice', { voiceId, title }, day)
    expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
      status: 'DRAFT',
      title,
      leadDelegateId: lead.delegateId,
    })
    expect(await rows.proxyEntry.count({ where: { suggestionId } })).toBe(1)
    expect((await see(lead, getVoice, voiceId, day)).suggestion).toMatchObject({ id: suggestionId })
    expect((await see(lead, getSuggestion, suggestionId, day)).voices).toMatchObject([{ id: voiceId, opens: true }])
  })

  test('the delegate does it himself with what he raised, and with nothing else', async () => {
    const voiceId = await aVoice(town)
    expect(await refusalOf(act(town.stranger, 'promote-voice', { voiceId, title }, day))).toBe('not-found')
    const forAnother = { voiceId, title, delegateId: town.stranger.delegateId }
    expect(await refusalOf(act(lead, 'promote-voice', forAnother, day))).toBe('voice-no-delegate')
    const { suggestionId } = await act<{ suggestionId: string }>(lead, 'promote-voice', { voiceId, title }, day)
    expect(await rows.proxyEntry.count({ where: { suggestionId } })).toBe(0)
    await act(lead, 'discard-draft', { suggestionId }, day)
    expect(await voiceRow(voiceId)).toMatchObject({ state: 'OPEN', ending: null, suggestionId: null })
    expect(await storyOf(voiceId)).toEqual(['voice.entered', 'voice.promoted', 'voice.draft-gone'])
  })

  test('of a resident the office names the delegate', async () => {
    const voiceId = await aResidentsVoice(town)
    expect(await refusalOf(act(office, 'promote-voice', { voiceId, title }, day))).toBe('voice-no-delegate')
    const { suggestionId } = await act<{ suggestionId: string }>(
      office,
      'promote-voice',
      { voiceId, title, delegateId: lead.delegateId },
      day,
    )
    const draft = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
    expect(JSON.stringify(draft)).not.toMatch(/李秀兰|13800001234/)
  })
})

describe('the other endings', () => {
  test('answered on the spot, sent to the hotline, not taken up', async () => {
    const [spot, hotline, refused] = [await aVoice(town), await aVoice(town), await aVoice(town)]
    await act(
      office,
      'answer-voice-on-spot',
      { voiceId: spot, answer: '当场说明了维修计划。', result: 'EXPLAINED' },
      day,
    )
    await act(office, 'send-voice-to-hotline', { voiceId: hotline, hotlineNumber: '2207250001' }, day)
    const wrong = { voiceId: refused, ground: 'OTHER', reason: '' }
    expect(await refusalOf(act(office, 'not-accept-voice', wrong, day))).toBe('shape-refused')
    await act(office, 'not-accept-voice', { ...wrong, ground: 'PENDING_CASE', reason: '正在法院审理。' }, day)
    expect(await voiceRow(spot)).toMatchObject({
      ending: 'ANSWERED_ON_SPOT',
      result: 'EXPLAINED',
      answeredOn: new Date(day),
    })
    expect(await voiceRow(hotline)).toMatchObject({ ending: 'HOTLINE', hotlineNumber: '2207250001', toldWay: 'NOTICE' })
    expect(await voiceRow(refused)).toMatchObject({ ending: 'NOT_ACCEPTED', endingGround: 'PENDING_CASE' })
  })
})
