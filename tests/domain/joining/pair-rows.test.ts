import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairRows } from '@/lib/domain/joining/pair-rows'

const reading = { blank: '', nameOf: (row: string) => row, isSame: (one: string, other: string) => one === other }
const paired = (base: string[] | null, mine: string[], theirs: string[]) => pairRows({ base, mine, theirs }, reading)

test('rows keep their place while nobody adds or takes out', () => {
  expect(paired(['甲', '乙'], ['甲', '乙改'], ['甲改', '乙'])).toEqual([
    { base: '甲', mine: '甲', theirs: '甲改' },
    { base: '乙', mine: '乙改', theirs: '乙' },
  ])
})

test('what each has added stands one after the other, the same addition once', () => {
  expect(paired(['甲'], ['甲', '丙', '丁'], ['甲', '乙', '丁'])).toEqual([
    { base: '甲', mine: '甲', theirs: '甲' },
    { base: '', mine: '', theirs: '乙' },
    { base: '', mine: '丁', theirs: '丁' },
    { base: '', mine: '丙', theirs: '' },
  ])
})

test('a row that one took out is gone', () => {
  expect(paired(['甲', '乙'], ['乙'], ['甲', '乙'])).toEqual([{ base: '乙', mine: '乙', theirs: '乙' }])
})

test('a row that one took out and the other wrote on stays', () => {
  const byName = { ...reading, nameOf: (row: string) => row.slice(0, 1) }
  expect(pairRows({ base: ['甲', '乙'], mine: ['乙'], theirs: ['甲添', '乙'] }, byName)).toEqual([
    { base: '甲', mine: '甲', theirs: '甲添' },
    { base: '乙', mine: '乙', theirs: '乙' },
  ])
})

test('where nobody knows what both started from, rows of the same name or place are compared', () => {
  expect(paired(null, ['甲', '丙'], ['甲', '乙'])).toEqual([
    { base: null, mine: '甲', theirs: '甲' },
    { base: null, mine: '丙', theirs: '乙' },
  ])
})

const some = fc.uniqueArray(fc.constantFrom(...'甲乙丙丁戊己庚'), { maxLength: 6 })

test('no row that somebody wrote is lost, and none is asked about twice', () => {
  fc.assert(
    fc.property(fc.option(some), some, some, (base, mine, theirs) => {
      const rows = paired(base, mine, theirs)
      for (const side of ['mine', 'theirs'] as const) {
        const written = { mine, theirs }[side]
        const shown = rows.map((row) => row[side])
        const fresh = written.filter((row) => !base?.includes(row))
        expect(shown).toEqual(expect.arrayContaining(fresh))
        for (const row of fresh) expect(shown.filter((one) => one === row)).toHaveLength(1)
      }
    }),
  )
})
