import { describe, expect, test } from 'vitest'
import { adviceOn } from '@/lib/domain/matters/advice'
import { writtenSuggestions } from '@/prisma/demo/written'

const text = (changes: object) => ({
  title: '关于在纬二路增设公交站的建议',
  situation: '最近的公交站在一公里外。',
  analysis: '线路多年未调整。',
  asks: ['在纬二路中段增设一对公交站'],
  ...changes,
})

describe('what the office should look at twice', () => {
  test('nothing, where one matter is asked for plainly', () => {
    expect(adviceOn(text({}))).toEqual([])
  })

  test.each([
    ['关于维修村道和增加乡镇卫生院医生的建议', ['SEVERAL_MATTERS']],
    ['关于整治河道、办好幼儿园的建议', ['SEVERAL_MATTERS']],
    ['关于维修村道和加固桥梁的建议', []],
  ])('two matters in a title that no unit has in common: %s', (title, expected) => {
    expect(adviceOn(text({ title }))).toEqual(expected)
  })

  test('the delegate’s own business', () => {
    expect(adviceOn(text({ situation: '我公司门前的道路坑洼不平。' }))).toEqual(['OWN_INTEREST'])
  })

  test('asks that ask for nothing', () => {
    expect(adviceOn(text({ asks: ['请重视', '望解决'] }))).toEqual(['NO_CONCRETE_ASK'])
    expect(adviceOn(text({ asks: [] }))).toEqual(['NO_CONCRETE_ASK'])
  })

  test('is rare among the suggestions of a year that are in order', () => {
    const hinted = writtenSuggestions.filter(
      (one) => adviceOn({ ...one, asks: one.asks.map(([ask]) => ask) }).length > 0,
    )
    expect(hinted.length).toBeLessThanOrEqual(6)
  })
})
