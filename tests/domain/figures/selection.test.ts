import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flowRows } from '@/lib/domain/figures/flows'
import { groupKinds } from '@/lib/domain/figures/groups'
import { figureKeys, satisfactionKeys } from '@/lib/domain/figures/register'
import { satisfactionParts } from '@/lib/domain/figures/satisfaction'
import { selected } from '@/lib/domain/figures/selection'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { anyDay, anyYear, on, suggestion, year } from './a-year'

test('behind every number stand as many suggestions as it says', () => {
  fc.assert(
    fc.property(anyYear, anyDay, (facts, asOf) => {
      const figures = yearFigures(facts, asOf)
      const behind = (figure: string, part?: string) => selected({ figure, part }, facts, asOf)?.length
      for (const key of figureKeys) expect(behind(key), key).toBe(figures[key])
      for (const key of satisfactionKeys)
        for (const part of satisfactionParts) expect(behind(key, part), key).toBe(figures[key][part])
      for (const { month, assigned, replied } of figures.byMonth)
        expect([behind('assigned', month), behind('replied', month)]).toEqual([assigned, replied])
      for (const { day, count } of figures.dueDays) expect(behind('dueDays', day)).toBe(count)
      for (const { key, count } of flowRows(figures.flows)) expect(behind('flows', key), key).toBe(count)
      for (const split of ['origin', 'outcome'] as const)
        for (const [part, count] of Object.entries(figures[split])) expect(behind(split, part), part).toBe(count)
      for (const [letter, count] of Object.entries(figures.byClass)) expect(behind('byClass', letter)).toBe(count)
    }),
  )
})

test('and behind every number of a group', () => {
  fc.assert(
    fc.property(anyYear, anyDay, (facts, asOf) => {
      const figures = yearFigures(facts, asOf)
      for (const { id, assisted } of figures.byUnit.filter((row) => row.id !== null)) {
        const group = { kind: 'unit', id: id as string } as const
        expect(selected({ figure: 'suggestions', part: 'assisted', group }, facts, asOf)?.length).toBe(assisted)
      }
      const rows = {
        unit: figures.byUnit,
        category: figures.byCategory,
        delegation: figures.byDelegation,
        system: figures.bySystem,
        channel: figures.byChannel,
        town: figures.byTown,
      }
      for (const kind of groupKinds)
        for (const { id, name: _, ...counts } of rows[kind]) {
          const group = { kind, id: id ?? 'none' }
          const behind = (figure: string, part?: string) => selected({ figure, part, group }, facts, asOf)?.length
          for (const [figure, count] of Object.entries(counts).filter(([key]) => key !== 'assisted'))
            expect(behind(figure), `${kind} ${id} ${figure}`).toBe(count)
          expect(behind('outcome', 'solvedConfirmed')).toBe(counts.solvedAsConfirmed)
          expect(behind('outcome', 'solvedClaimed')).toBe(counts.solvedAsClaimed - counts.solvedAsConfirmed)
          expect(behind('outcome', 'answeredOtherwise')).toBe(counts.replied - counts.solvedAsClaimed)
        }
    }),
  )
})

test('a row of the flows is of the whole year, and opens in no group', () => {
  const facts = year([suggestion({ rounds: [] })])
  const row = { figure: 'flows', part: 'roads.u1.unanswered' }
  expect(selected(row, facts, on('2022-12-31'))).toHaveLength(1)
  expect(selected({ ...row, group: { kind: 'unit', id: 'u1' } }, facts, on('2022-12-31'))).toBeUndefined()
})

test('a part that no figure has is no list', () => {
  const facts = fc.sample(anyYear, 1)[0]
  const asOf = fc.sample(anyDay, 1)[0]
  if (!facts || !asOf) throw new Error('nothing was made up')
  for (const selection of [
    { figure: 'late', part: '2022-01' },
    { figure: 'suggestions', part: 'assisted' },
    { figure: 'dueDays' },
    { figure: 'flows' },
    { figure: 'flows', part: 'roads.u9.solvedConfirmed' },
    { figure: 'flows', part: 'roads.u1.unanswered', group: { kind: 'unit' as const, id: 'u1' } },
  ])
    expect(selected(selection, facts, asOf)).toBeUndefined()
})
