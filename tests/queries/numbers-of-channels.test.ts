import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { ChannelFigures } from '@/components/channels/channel-figures'
import { suggestionListColumns } from '@/components/channels/suggestion-list-columns'
import { DataTable } from '@/components/ui/data-table'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { listVoices } from '@/lib/queries/list-voices'
import type { Reading } from '@/lib/queries/query'
import { readChannelActivities } from '@/lib/queries/read-channel-activities'
import { readChannelList } from '@/lib/queries/read-channel-list'
import { readChannelSuggestions } from '@/lib/queries/read-channel-suggestions'
import { readChannels } from '@/lib/queries/read-channels'
import { channelActivitiesSchema, channelListSchema, channelSuggestionsSchema } from '@/lib/schemas/channel-list'
import { voiceFilterSchema } from '@/lib/schemas/voice'
import { transactFor } from '@/lib/store/transact'
import { wordsFor } from '@/lib/wording/catalogue'
import { database } from '../support/database'
import { bareNumbersOn, numbersOn } from '../support/numbers-on'
import { rows } from '../support/rows'
import { handledYear } from './a-handled-year'

const moment = { now: new Date('2022-12-30T02:00:00Z'), today: localDate('2022-12-30') }
const words = wordsFor('zh-CN')
const inTime = { dueOn: '2022-04-18', repliedOn: '2022-04-18', letter: 'A', meaning: 'SOLVED' }
const day = (on: string) => new Date(on)

let year: Awaited<ReturnType<typeof handledYear>>
let number = 0

async function voice(more: Record<string, unknown>, on = '2022-07-01') {
  number += 1
  const heard = { congressId: year.congress, channel: 'STATION', source: 'ANONYMOUS', text: '路灯不亮', number }
  const received = { receivedOn: day(on), receivedAt: day(on), year: Number(on.slice(0, 4)) }
  await rows.voiceItem.create({ data: { ...heard, ...received, ...more } as never })
}

async function held(kind: string, at: object, times: number, on = '2022-07-15') {
  const { congress: congressId, lead } = year
  const days = { heldOn: day(on), endsOn: day(on), year: Number(on.slice(0, 4)), recordedAt: day(on) }
  const recorded = { recordedById: lead.person, residentsReceived: 7, state: 'HELD' }
  const { id } = await rows.activity.create({ data: { congressId, kind, name: kind, ...days, ...recorded, ...at } })
  const all = await rows.delegate.findMany({ where: { congressId }, take: times, orderBy: { id: 'asc' } })
  const present = all.map((one) => ({ congressId, activityId: id, delegateId: one.id, presence: 'PRESENT' }))
  await rows.activityDelegate.createMany({ data: present })
}

const ended = (ending: string, more: object = {}) => ({ state: 'ENDED', ending, decidedOn: day('2022-07-05'), ...more })
const answer = (result: string) => ({ answeredOn: day('2022-08-01'), answerText: '已答复。', result })

/** Voices of every channel, end and result, and what was held at a station, by a delegation and by nobody. */
beforeAll(async () => {
  year = await handledYear(database.superuser, [
    { number: 1, units: [['transport', 'SOLE']], rounds: [inTime] },
    { number: 2, units: [['court', 'SOLE']], rounds: [{ ...inTime, letter: 'B', meaning: 'PLANNED' }] },
    { number: 3, status: 'WITHDRAWN', units: [] },
    { number: 4, status: 'IN_PROGRESS', units: [['transport', 'SOLE']], rounds: [{ dueOn: '2022-04-18' }] },
  ])
  const { congress: congressId, east, west } = year
  const [solved, planned, dropped, secret] = (
    await rows.suggestion.findMany({ where: { congressId }, orderBy: { number: 'asc' } })
  ).map(({ id }) => id)
  await rows.suggestion.update({
    where: { id: secret as string },
    data: { secrecyWish: true, secrecyReason: 'x', delegationId: west },
  })
  const at = { congressId, townUnitId: year.units.police as string, delegationId: east }
  const station = await rows.liaisonStation.create({
    data: { ...at, name: '甲联络站', place: '甲', doorCode: randomUUID(), validFrom: day('2022-01-01') },
  })
  const stationId = station.id
  const passed = { unitId: year.units.transport, dueOn: day('2022-08-05') }
  for (const more of [
    {},
    { channel: 'MINI_CONGRESS' },
    { state: 'PASSED', ending: 'PASSED_TO_UNIT', decidedOn: day('2022-07-05'), ...passed },
    ended('PASSED_TO_UNIT', { ...passed, ...answer('NOT_SOLVED') }),
    ended('PASSED_TO_TOWN', { ...passed, answeredOn: day('2022-08-01') }),
    ended('ANSWERED_ON_SPOT', answer('SOLVED')),
    ended('ANSWERED_ON_SPOT', { ...answer('IN_PROGRESS'), channel: 'SURVEY' }),
    ended('MERGED', { suggestionId: solved }),
    ended('MERGED', { suggestionId: solved }),
    ended('BECAME_SUGGESTION', { suggestionId: solved, channel: 'RECEPTION_DAY' }),
    ended('BECAME_SUGGESTION', { suggestionId: secret }),
    ended('MERGED', { suggestionId: planned, channel: 'INSPECTION' }),
    ended('MERGED', { suggestionId: dropped }),
    ended('HOTLINE', { hotlineNumber: '1' }),
    ended('NOT_ACCEPTED', { endingReason: '个人纠纷。', endingGround: 'OWN_INTEREST' }),
    { state: 'UNCHECKED', number: null },
    { state: 'UNCHECKED', number: null },
    { state: 'SET_ASIDE', number: null },
  ])
    await voice({ ...('channel' in more ? {} : { stationId }), ...more })
  await voice({}, '2021-07-01')
  await held('STATION_DAY', { stationId }, 2)
  await held('STATION_DAY', { stationId }, 1, '2021-07-15')
  await held('MINI_CONGRESS', { delegationId: west }, 3)
  await held('SURVEY', {}, 1)
  await held('TRAINING', { delegationId: east }, 2)
})

async function lengthsBehind(reading: Reading, address: string): Promise<number[]> {
  const { pathname, searchParams } = new URL(address, 'http://board')
  const asked = Object.fromEntries(searchParams)
  if (pathname === '/voices') return [(await listVoices(reading, voiceFilterSchema.parse(asked))).total]
  const [, , of = '', figure = ''] = pathname.split('/')
  if (figure === 'suggestions')
    return [
      (await readChannelSuggestions(reading, { ...channelSuggestionsSchema.parse(asked), year: Number(of) })).total,
    ]
  if (figure !== 'activities')
    return [(await readChannelList(reading, { ...channelListSchema.parse(asked), year: Number(of), figure })).total]
  const list = await readChannelActivities(reading, { ...channelActivitiesSchema.parse(asked), year: Number(of) })
  return [list.total, list.personTimes, list.residents]
}

function readAs<Result>(grant: Grant, work: (reading: Reading) => Promise<Result>): Promise<Result> {
  const congress = { id: year.congress, name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false }
  const who = { personId: year.lead.person, accountId: '', signInId: '', name: '', congress }
  const actor: Actor = { ...who, grants: [grant] }
  return transactFor(year.congress, (tx) => work({ tx, actor, moment }))
}

const roles: Record<string, { grant: () => Grant; numbers: number }> = {
  'the office': { grant: () => ({ role: 'DELEGATE_OFFICE' }), numbers: 110 },
  'a leader': { grant: () => ({ role: 'COMMITTEE_LEADER' }), numbers: 110 },
  'a liaison officer': { grant: () => ({ role: 'DELEGATION_OFFICER', delegationId: year.east }), numbers: 60 },
}

describe.each(Object.entries(roles))('on the channels of %s', (who, role) => {
  test('every number is as long as its list, and none opens nothing', { timeout: 60_000 }, async () => {
    await readAs(role.grant(), async (reading) => {
      const board = await readChannels(reading, 2022)
      const html = renderToStaticMarkup(ChannelFigures({ board, words }))
      expect(board.contradictions).toEqual([])
      expect(bareNumbersOn(html)).toEqual([])
      const numbers = numbersOn(html).filter(({ address }) => !/^\/channels\/\d+$/.test(address))
      expect(numbers.length).toBeGreaterThan(role.numbers)
      for (const [address, all] of Map.groupBy(numbers, (one) => one.address)) {
        const [length, ...sums] = await lengthsBehind(reading, address)
        // How many there are does not stand everywhere where their sums do.
        const shown = new Set([length, ...all.map((one) => one.shown)])
        expect([address, shown]).toEqual([address, new Set([length, ...sums])])
      }
      const isRead = numbers.filter(({ address }) => address.startsWith('/voices')).map(({ shown }) => shown)
      expect(isRead).toEqual(who === 'a leader' ? [] : [2, 1])
    })
  })
})

test('the ways of the flow are all told apart, and their lists are the whole', async () => {
  await readAs({ role: 'DELEGATE_OFFICE' }, async (reading) => {
    const { figures } = await readChannels(reading, 2022)
    const asked = figures.flows.map(({ channel, became, outcome }) => ({ channel, figure: became, outcome }))
    const behind = await Promise.all(
      asked.map(async (one) => (await readChannelList(reading, { ...one, year: 2022 })).rows.map(({ id }) => id)),
    )
    expect(new Set(figures.flows.map(({ outcome }) => outcome)).size).toBe(7)
    const came = figures.reported.came + figures.others.came
    expect([behind.flat().length, new Set(behind.flat()).size]).toEqual([came, came])
  })
})

test('a suggestion that may not be opened keeps its row, and one whose delegate is kept its number too', async () => {
  const listed = (grant: Grant) =>
    readAs(grant, (reading) => readChannelSuggestions(reading, { year: 2022, channel: 'STATION' }))
  const open = await listed({ role: 'DELEGATE_OFFICE' })
  expect(open.rows.map(({ numberText, voices }) => [numberText, voices])).toEqual([
    ['1', 2],
    ['4', 1],
  ])
  const kept = await listed({ role: 'DELEGATION_OFFICER', delegationId: year.east })
  expect(kept.rows.map(({ numberText, title }) => [numberText, title])).toEqual([
    ['1', '第1件'],
    [null, null],
  ])
  const html = renderToStaticMarkup(
    DataTable({ caption: '', columns: suggestionListColumns(words), rows: kept.rows, rowKey: ({ id }) => id }),
  )
  expect(html).toContain(words.channels.suggestionsList.kept)
  expect(html).not.toContain('第4件')
})
