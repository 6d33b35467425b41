import { describe, expect, test } from 'vitest'
import { another } from '../support/on-form'
import { act, type Person, refusalOf } from '../support/people'
import { days, replied, satisfied } from '../support/replied'
import { eventsOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

async function ratedTown(count: number) {
  const town = await foundTown()
  for (let left = count; left > 0; left -= 1) {
    const { suggestionId } = await replied(town)
    await act(town.lead, 'rate-suggestion', { suggestionId, ...satisfied }, days.rated)
  }
  return town
}
const draw = (by: Person, more: object = {}) =>
  act<{ count: number; seed: number }>(by, 'draw-rechecks', { year: 2022, perUnit: 2, ...more }, '2022-06-01')
const called = (by: Person, recheckId: string, more: object) =>
  act(by, 'record-recheck', { recheckId, said: '', ...more }, '2022-06-02')

describe('drawing', () => {
  test('keeps the seed, and draws nothing a second time that was drawn before', async () => {
    const town = await ratedTown(3)
    const first = await draw(town.office, { seed: 7 })
    expect(first).toMatchObject({ count: 2, seed: 7 })
    expect(await draw(town.office)).toMatchObject({ count: 1 })
    expect(await refusalOf(draw(town.office))).toBe('nothing-to-draw')
    const draws = await rows.recheckDraw.findMany({
      where: { congressId: town.congressId },
      include: { rechecks: true },
    })
    expect(draws.map(({ candidates, rechecks }) => [candidates, rechecks.length])).toEqual([
      [3, 2],
      [1, 1],
    ])
  })

  test('is the office’s, and of nobody who works for a unit', async () => {
    const town = await ratedTown(1)
    const both = await another(town, '双岗', { role: 'DELEGATE_OFFICE' }, { role: 'UNIT_CLERK', unitId: town.court.id })
    for (const person of [town.transport.head, town.lead, town.government, town.leader, both])
      expect(await refusalOf(draw(person))).toBe('not-found')
    expect(await refusalOf(draw(town.office, { year: 2031 }))).toBe('nothing-to-draw')
  })
})

describe('a call', () => {
  test('is recorded and changes no rating; who was pressed is a matter to settle, once', async () => {
    const town = await ratedTown(1)
    await draw(town.office)
    const { id, suggestionId } = await rows.recheck.findFirstOrThrow({ where: { congressId: town.congressId } })
    await called(town.office, id, { outcome: 'NOT_REACHED' })
    expect(await refusalOf(called(town.office, id, { outcome: 'PRESSED' }))).toBe('shape-refused')
    const settle = (by = town.office) =>
      act(by, 'settle-pressure', { recheckId: id, settled: '已约谈该单位负责人并通报。' }, '2022-06-03')
    expect(await refusalOf(settle())).toBe('recheck-not-pressed')
    await called(town.office, id, { outcome: 'PRESSED', said: '单位来电话要求改成满意。' })
    expect(await refusalOf(called(town.office, id, { outcome: 'SAME' }))).toBe('recheck-pressed')
    expect(await rows.recheck.findUnique({ where: { id } })).toMatchObject({ outcome: 'PRESSED', settled: null })
    await settle()
    expect((await eventsOf(suggestionId)).filter(({ type }) => /recheck|pressure/.test(type))).toMatchObject([
      { data: { recheck: 'NOT_REACHED' } },
      { data: { recheck: 'PRESSED', said: '单位来电话要求改成满意。' } },
      { data: { settled: '已约谈该单位负责人并通报。' } },
    ])
    expect(await refusalOf(settle())).toBe('recheck-settled')
    expect(await refusalOf(called(town.office, id, { outcome: 'SAME' }))).toBe('recheck-settled')
    expect(await rows.recheck.findUnique({ where: { id } })).toMatchObject({
      outcome: 'PRESSED',
      settledById: town.office.personId,
    })
    expect(await rows.rating.findMany({ where: { suggestionId } })).toMatchObject([{ result: 'SATISFIED' }])
    expect(await refusalOf(called(town.transport.head, id, { outcome: 'SAME' }))).toBe('not-found')
  })
})
