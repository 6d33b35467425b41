import { describe, expect, test } from 'vitest'
import { townsNamed } from '@/lib/domain/matters/towns-named'
import { ensureCellFree, ensureNameFree, standingAt } from '@/lib/domain/town/town'

const named = ['济阳街道', '垛石街道', '新市镇', '回河街道', '镇'].map((name) => ({ id: name, name }))
const found = (title: string) => townsNamed(title, named, '济南市济阳区人民代表大会').map(({ id }) => id)

describe('a title names a town', () => {
  test.each([
    ['关于修复垛石街道索白路的建议', ['垛石街道']],
    ['关于在国道220线回河段增设信号灯的建议', ['回河街道']],
    ['关于垛石到新市公路的建议', ['垛石街道', '新市镇']],
    ['关于整治济阳汽车站周边的建议', []],
    ['关于济阳街道便民市场的建议', ['济阳街道']],
    ['关于给乡村教师周转房配齐生活设施的建议', []],
  ])('%s', (title, towns) => {
    expect(found(title)).toEqual(towns)
  })
})

describe('on the grid', () => {
  const town = (id: string, row: number, column: number, isRetired = false) => ({
    ...{ id, name: id, row, column, isRetired },
  })
  const towns = [town('a', 2, 1), town('b', 1, 3), town('gone', 1, 1, true)]

  test('a cell is taken by what is in use, a name by whatever ever had it', () => {
    expect(() => ensureCellFree(towns, { row: 1, column: 3 })).toThrow(
      expect.objectContaining({ code: 'town-cell-taken' }),
    )
    expect(() => ensureCellFree(towns, { row: 1, column: 1 })).not.toThrow()
    expect(() => ensureNameFree(towns, 'gone')).toThrow(expect.objectContaining({ code: 'town-name-taken' }))
    expect(standingAt(towns, { row: 1, column: 1 })).toBeUndefined()
  })
})
