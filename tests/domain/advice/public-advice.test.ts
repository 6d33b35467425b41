import { describe, expect, test } from 'vitest'
import type { AdviceKind } from '@/lib/domain/advice/advice'
import { advise } from '@/lib/domain/advice/advise'
import { titlesIn } from '@/lib/domain/advice/several-matters'
import { writtenSuggestions as written } from '@/prisma/demo/written'
import { publicItems, publicListLines } from '../../support/public-records'

const around = { towns: [], ownUnits: [] }

/** 122 suggestions of one matter each, with asks: what is said of them is, but for the place, a false alarm. */
describe('on the demonstration year', () => {
  const found = written.map(({ title, situation, analysis, asks }) =>
    advise({ title, situation, analysis, asks: asks.map(([ask]) => ask), place: '' }, around),
  )
  const having = (kind: AdviceKind) => found.filter((list) => list.some((one) => one.kind === kind)).length

  test('few are told of another matter, none that it is no suggestion', () => {
    expect(written).toHaveLength(122)
    expect(having('SEVERAL_MATTERS')).toBeLessThanOrEqual(9)
    for (const kind of [
      'OWN_INTEREST',
      'PASSED_ON_LETTER',
      'COMPLAINT_OR_APPEAL',
      'PENDING_CASE',
      'TENDER',
      'PERSONAL_DATA',
    ] as const)
      expect([kind, having(kind)]).toEqual([kind, 0])
  })

  test('few lack a place or a concrete ask', () => {
    expect(having('NO_PLACE')).toBeLessThanOrEqual(13)
    expect(having('VAGUE_ASK')).toBeLessThanOrEqual(1)
    expect(having('SHORT_ASK')).toBeLessThanOrEqual(3)
    expect(found.filter((list) => list.length === 0).length).toBeGreaterThanOrEqual(95)
  })

  test('of two of them in one, two in five are seen to be two', () => {
    const pairs = written.flatMap((one, place) =>
      [17, 41, 67].map((step) => [one, written[(place + step) % written.length] ?? one] as const),
    )
    const apart = pairs.filter(([one, other]) => !one.leads.some((unit) => other.leads.includes(unit)))
    const seen = apart.filter(([one, other]) => {
      const asks = [...one.asks, ...other.asks].map(([ask]) => ask)
      return advise({ ...one, asks, place: '' }, around).some(({ kind }) => kind === 'SEVERAL_MATTERS')
    })
    expect(seen.length / apart.length).toBeGreaterThan(0.36)
  })
})

describe('on published titles', () => {
  const titles = [...publicItems(), ...publicListLines()].map(({ title }) => title)

  test('no title is taken for something that is no suggestion', () => {
    const wrong = titles.flatMap((title) =>
      advise({ title, situation: '', analysis: '', asks: [], place: '' }, around).filter(
        ({ kind }) => kind !== 'SHORT_TITLE',
      ),
    )
    expect(wrong).toEqual([])
  })

  test('the published record of two matters is told apart', () => {
    const title = '关于改善荆河公园夜间照明亮化的建议;关于延伸做好精细化工产业、进一步壮大高端化工产业集群的议案'
    expect(titlesIn(title)).toHaveLength(2)
    expect(advise({ title, situation: '', analysis: '', asks: [], place: '' }, around)).toMatchObject([
      { kind: 'SEVERAL_MATTERS', at: 'title' },
    ])
  })
})
