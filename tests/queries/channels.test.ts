import { beforeAll, describe, expect, test } from 'vitest'
import { voiceFigureKeys } from '@/lib/domain/figures/channels/register'
import { exportChannels } from '@/lib/queries/export-channels'
import type { Reading } from '@/lib/queries/query'
import { readChannelList } from '@/lib/queries/read-channel-list'
import { readChannels, readLatestChannels } from '@/lib/queries/read-channels'
import { type ChannelScope, channelListSchema, channelScopes } from '@/lib/schemas/channel-list'
import { layVoices } from '../support/laid-voices'
import { type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { aStation } from '../support/voices'

const today = '2022-12-30'
let town: Town
let station: string

beforeAll(async () => {
  town = await foundTown()
  station = await aStation(town)
  await layVoices(town, station)
})

const board = (by: Person = town.office, year = 2022) => see(by, readChannels, year, today)
const list = (figure: string, asked: object = {}, by: Person = town.office) =>
  see(by, readChannelList, { ...channelListSchema.parse(asked), year: 2022, figure }, today)

/** How long the list behind each number is, a scope in one reading. */
async function lengthsOf(): Promise<Map<string, number>> {
  const lengths = new Map<string, number>()
  const places = {
    station: { channel: 'STATION', station },
    unit: { unit: town.transport.id },
    nowhere: { delegation: 'none' },
  }
  const asked = [...channelScopes.map((channel) => [channel, { channel }] as const), ...Object.entries(places)]
  const all = async (reading: Reading, [name, where]: readonly [string, object]) => {
    for (const figure of voiceFigureKeys) {
      const { total } = await readChannelList(reading, { ...channelListSchema.parse(where), year: 2022, figure })
      lengths.set(`${name} ${figure}`, total)
    }
  }
  for (const one of asked) await see(town.office, all, one, today)
  return lengths
}

test('the list of one place names it, and a list of none does not', async () => {
  const { name } = await rows.liaisonStation.findUniqueOrThrow({ where: { id: station } })
  expect((await list('came', { channel: 'STATION', station })).place).toBe(name)
  expect((await list('came', { unit: town.transport.id })).place).toBe(town.transport.name)
  expect((await list('came', { delegation: 'none' })).place).toBeNull()
})

test('the page opens on the latest year in which something came, also in the January after', async () => {
  expect(await see(town.office, readLatestChannels, null, '2023-01-09')).toBe(2022)
})

describe('the channels of a year', () => {
  test('add up, and say what was counted', async () => {
    const { figures, contradictions, apart, years } = await board()
    expect(contradictions).toEqual([])
    expect(figures.reported).toMatchObject({ came: 14, ended: 9, answering: 2, overdue: 1, open: 3, answeredLate: 1 })
    expect(figures.reported).toMatchObject({ solvedByUnits: 1, solvedOnSpot: 2, solved: 3, toTell: 8, told: 1 })
    expect(figures.reported.fed).toEqual({ suggestions: 1, claimed: 0, confirmed: 0 })
    expect(figures.others.came).toBe(1)
    expect(apart).toEqual({ unchecked: 1, setAside: 0 })
    expect(years).toEqual([2022, 2021])
    expect(figures.years.map(({ year, came }) => [year, came])).toEqual([
      [2022, 14],
      [2021, 1],
    ])
  })

  test('count delegates who were present at what was held, and the residents', async () => {
    const { figures } = await board()
    expect(figures.reported).toMatchObject({ activities: 1, personTimes: 1, residents: 46 })
    expect(figures.byStation).toMatchObject([{ name: '济北街道人大代表联络站', came: 11, residents: 46 }])
    expect(figures.byTown[0]).toMatchObject({ id: town.street.id, came: 11 })
    expect(figures.byUnit.map(({ name, came }) => [name, came]).sort()).toEqual(
      [
        [town.transport.name, 3],
        [town.street.name, 1],
      ].sort(),
    )
  })

  test('every number is as long as the list behind it, in every channel and place', { timeout: 90_000 }, async () => {
    const { figures } = await board()
    const countsOf = (scope: ChannelScope) => {
      if (scope === 'reported' || scope === 'others') return figures[scope]
      return figures.rows.find(({ channel }) => channel === scope)
    }
    const lengths = await lengthsOf()
    for (const channel of channelScopes)
      for (const key of voiceFigureKeys)
        expect([channel, key, lengths.get(`${channel} ${key}`)]).toEqual([channel, key, countsOf(channel)?.[key]])
    const unit = figures.byUnit.find(({ id }) => id === town.transport.id)
    const nowhere = figures.byDelegation.find(({ id }) => id === null)
    for (const key of voiceFigureKeys) {
      expect(lengths.get(`station ${key}`)).toBe(figures.byStation[0]?.[key])
      expect(lengths.get(`unit ${key}`)).toBe(unit?.[key])
      expect(lengths.get(`nowhere ${key}`)).toBe(nowhere?.[key] ?? 0)
    }
  })
})

test('a liaison officer counts and lists his own delegation alone', async () => {
  const [own, other] = [await board(town.officer), await board(town.otherOfficer)]
  expect([own.whole, own.figures.reported.came, own.figures.reported.residents]).toEqual([false, 11, 46])
  expect([other.figures.reported.came, other.figures.reported.residents]).toEqual([0, 0])
  expect((await list('came', {}, town.officer)).total).toBe(11)
  expect((await list('came', {}, town.otherOfficer)).total).toBe(0)
})

test('nobody else sees them, and what is no year or no figure does not exist', async () => {
  for (const by of [town.lead, town.transport.head, town.government, town.security]) {
    expect(await refusalOf(board(by))).toBe('not-found')
    expect(await refusalOf(list('came', {}, by))).toBe('not-found')
  }
  for (const year of [Number.NaN, 1, 99_999, 2022.5])
    expect(await refusalOf(board(town.office, year))).toBe('not-found')
  for (const figure of ['x', 'constructor', '__proto__']) expect(await refusalOf(list(figure))).toBe('not-found')
})

test('the workbook has a row for each channel, both sums and each place, once', async () => {
  const out = await see(town.office, exportChannels, { year: 2022 }, today)
  expect(out.map(({ scope }) => scope).slice(0, 7)).toEqual([
    ...['MINI_CONGRESS', 'RECEPTION_DAY', 'STATION', 'reported', 'INSPECTION', 'SURVEY', 'others'],
  ])
  expect(new Set(out.map(({ kind, scope, name }) => `${kind} ${scope} ${name}`)).size).toBe(out.length)
})
