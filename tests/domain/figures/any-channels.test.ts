import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { channelsOfYear, type PlaceNames } from '@/lib/domain/figures/channels/channels-of-year'
import { becameKeys, voiceFigures } from '@/lib/domain/figures/channels/register'
import { channelContradictions, channelSums } from '@/lib/domain/figures/channels/sums'
import { type ActivityCell, fedStates, kindOfChannel, type VoiceCell } from '@/lib/domain/figures/channels/voice-cell'
import { belongsTo, countOf } from '@/lib/domain/figures/channels/voice-figure'
import { shares } from '@/lib/domain/figures/shares'
import { voiceChannels, voiceEndings, voiceResults } from '@/lib/domain/voice/voice'

const asOf = localDate('2022-12-31')
const named = (...ids: string[]) => ids.map((id) => ({ id, name: id }))
const names: PlaceNames = {
  ...{ stations: named('s1', 's2'), delegations: named('d1', 'd2') },
  ...{ towns: named('t1'), units: named('u1', 'u2', 't1') },
}

/** One of the stations that are known, one that is not, or none. */
const place = (...known: string[]) => fc.constantFrom(...known, 'gone', null)
const where = { stationId: place('s1', 's2'), delegationId: place('d1', 'd2'), townId: place('t1') }
const flag = fc.boolean()

/** As the database lets a voice be: no ending before a decision, a suggestion only where it was merged or became one. */
const cell: fc.Arbitrary<VoiceCell> = fc
  .record({
    ...where,
    year: fc.constantFrom(2020, 2021, 2022),
    channel: fc.constantFrom(...voiceChannels),
    state: fc.constantFrom('OPEN' as const, 'PASSED' as const, 'ENDED' as const),
    ended: fc.constantFrom(...voiceEndings),
    passed: fc.constantFrom('PASSED_TO_TOWN' as const, 'PASSED_TO_UNIT' as const),
    result: fc.constantFrom(...voiceResults),
    suggestion: fc.integer({ min: 1, max: 6 }),
    ...{ canBeTold: flag, isTold: flag, isLate: flag, wasLate: flag },
    unit: fc.constantFrom('u1', 'u2', 't1', 'gone'),
    count: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ ended, passed, suggestion, unit, ...one }) => {
    const ending = one.state === 'OPEN' ? null : one.state === 'PASSED' ? passed : ended
    const isFed = ending === 'MERGED' || ending === 'BECAME_SUGGESTION'
    const isPassed = ending === 'PASSED_TO_TOWN' || ending === 'PASSED_TO_UNIT'
    return {
      ...{ ...one, ending, unitId: isPassed ? unit : null, suggestionId: isFed ? `x${suggestion}` : null },
      fed: isFed ? (fedStates[suggestion % fedStates.length] ?? null) : null,
      result: one.state === 'ENDED' && (isPassed || ending === 'ANSWERED_ON_SPOT') ? one.result : null,
      isLate: one.state === 'PASSED' && one.isLate,
      isTold: one.isTold && one.canBeTold,
    }
  })

const activity: fc.Arbitrary<ActivityCell> = fc.record({
  ...where,
  year: fc.constantFrom(2020, 2021, 2022),
  kind: fc.constantFrom(...Object.values(kindOfChannel), 'TRAINING' as const),
  activities: fc.integer({ min: 1, max: 9 }),
  personTimes: fc.integer({ min: 0, max: 99 }),
  residents: fc.integer({ min: 0, max: 500 }),
})
const year = fc.record({ cells: fc.array(cell, { maxLength: 60 }), activities: fc.array(activity, { maxLength: 20 }) })

describe('in whatever year', () => {
  test('every part sums to its whole, in every channel, over the channels and over the places', () => {
    fc.assert(
      fc.property(year, (ground) => {
        const figures = channelsOfYear(2022, ground, names, asOf)
        expect(channelContradictions(figures)).toEqual([])
        expect(channelSums(figures).length).toBeGreaterThan(50)
      }),
    )
  })

  test('each voice stands in exactly one end, and in each figure only if it stands in the base', () => {
    fc.assert(
      fc.property(cell, (one) => {
        expect(becameKeys.filter((key) => belongsTo(voiceFigures[key], one))).toHaveLength(1)
        for (const figure of Object.values(voiceFigures))
          if (figure.base && belongsTo(figure, one)) expect(belongsTo(figure.base, one)).toBe(true)
      }),
    )
  })

  test('the years before are what they would be alone, and nothing of them is in this one', () => {
    fc.assert(
      fc.property(year, (ground) => {
        const { years, reported } = channelsOfYear(2022, ground, names, asOf)
        for (const { year: before, ...counts } of years) {
          const only = <One extends { year: number }>(all: readonly One[]) => all.filter((one) => one.year === before)
          const alone = channelsOfYear(
            before,
            { cells: only(ground.cells), activities: only(ground.activities) },
            names,
            asOf,
          )
          expect(counts).toEqual(alone.reported)
          if (before === 2022) expect(counts).toEqual(reported)
        }
      }),
    )
  })

  test('cutting the voices finer changes no number', () => {
    fc.assert(
      fc.property(year, ({ cells, activities }) => {
        const single = cells.flatMap((one) => Array.from({ length: one.count }, () => ({ ...one, count: 1 })))
        const { flows: _, ...whole } = channelsOfYear(2022, { cells, activities }, names, asOf)
        const { flows: __, ...finer } = channelsOfYear(2022, { cells: single, activities }, names, asOf)
        expect(finer).toEqual(whole)
      }),
      { numRuns: 30 },
    )
  })

  test('the shares of what became of them add up to a hundred', () => {
    fc.assert(
      fc.property(year, (ground) => {
        const { reported } = channelsOfYear(2022, ground, names, asOf)
        const printed = shares(becameKeys.map((key) => reported[key])).map(Number)
        const total = printed.reduce((sum, one) => sum + Math.round(one * 10), 0)
        expect(total).toBe(reported.came === 0 ? 0 : 1000)
      }),
    )
  })
})

const aCell = (more: Partial<VoiceCell>): VoiceCell => ({
  ...{ year: 2022, channel: 'STATION', state: 'OPEN', ending: null, result: null, suggestionId: null, fed: null },
  ...{ canBeTold: true, isTold: false, isLate: false, wasLate: false },
  ...{ stationId: null, delegationId: null, townId: null, unitId: null, count: 1 },
  ...more,
})
const counted = (...cells: VoiceCell[]) => channelsOfYear(2022, { cells, activities: [] }, names, asOf)

describe('what counts', () => {
  const fed = { state: 'ENDED', ending: 'MERGED', suggestionId: 'x1', fed: 'CONFIRMED' } as const
  test('a suggestion that several voices fed counts once, also when they came by two channels', () => {
    const figures = counted(aCell({ ...fed, count: 3 }), aCell({ ...fed, channel: 'MINI_CONGRESS' }))
    expect(figures.reported.fed).toEqual({ suggestions: 1, claimed: 1, confirmed: 1 })
    expect(figures.rows.map((row) => row.fed.suggestions)).toEqual([1, 0, 1, 0, 0])
    expect(figures.reported.merged).toBe(4)
    expect(figures.reported.solved).toBe(4)
  })

  test('a draft is no suggestion yet, and one that was dropped none any more', () => {
    const figures = counted(aCell({ ...fed, fed: 'DRAFT' }), aCell({ ...fed, suggestionId: 'x2', fed: 'DROPPED' }))
    expect(figures.reported.fed.suggestions).toBe(0)
    expect(figures.reported.outcomes).toMatchObject({ WITH_SUGGESTION: 1, ELSEWHERE: 1 })
  })

  test('claimed and confirmed stand apart, and confirmed is part of claimed', () => {
    const figures = counted(aCell({ ...fed, fed: 'CLAIMED' }), aCell({ ...fed, suggestionId: 'x2' }))
    expect(figures.reported).toMatchObject({ solvedAsClaimed: 2, solvedAsConfirmed: 1, solved: 2 })
  })

  test('what an inspection heard is never added to what the report adds up', () => {
    const figures = counted(
      aCell({ count: 538 }),
      aCell({ channel: 'INSPECTION', count: 7 }),
      aCell({ channel: 'SURVEY' }),
    )
    expect([figures.reported.came, figures.others.came]).toEqual([538, 8])
  })

  test('of whom nothing is known nobody need be told', () => {
    const over = { state: 'ENDED', ending: 'HOTLINE' } as const
    const cells = [aCell({ ...over, canBeTold: false }), aCell(over), aCell({ ...over, isTold: true }), aCell({})]
    expect([countOf(voiceFigures.toTell, cells), countOf(voiceFigures.told, cells)]).toEqual([2, 1])
  })
})
