import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { ensureComplete, missingParts, periodOn } from '@/lib/domain/suggestion/drafting'

const whole = { title: '关于增设公交站的建议', situation: '情况', analysis: '分析', asks: ['增设一站'] }

describe('a suggestion is whole', () => {
  test('with a title, a situation, an analysis and one thing asked for', () => {
    expect(missingParts(whole)).toEqual([])
    expect(() => ensureComplete(whole)).not.toThrow()
  })

  test('with a title of five to sixty characters, a rare one counted once', () => {
    const titled = (title: string) => missingParts({ ...whole, title })
    expect(titled('修路建议')).toEqual(['title'])
    expect(titled('修路的建议')).toEqual([])
    expect(titled('𠮷'.repeat(60))).toEqual([])
    expect(titled('路'.repeat(61))).toEqual(['title'])
  })

  test('with ten asks and not with eleven, nor with an empty one', () => {
    const asking = (asks: string[]) => missingParts({ ...whole, asks })
    expect(asking(Array(10).fill('一'))).toEqual([])
    expect(asking(Array(11).fill('一'))).toEqual(['asks'])
    expect(asking(['一', ''])).toEqual(['asks'])
    expect(asking([])).toEqual(['asks'])
  })

  test('and otherwise one is told which parts are missing', () => {
    expect(() => ensureComplete({ ...whole, title: '', analysis: '' })).toThrow(
      expect.objectContaining({ code: 'draft-incomplete', facts: { parts: 'title analysis' } }),
    )
  })
})

test('the closing day still belongs to the session, the day after no longer', () => {
  expect(periodOn(localDate('2022-01-09'), localDate('2022-01-09'))).toBe('IN_SESSION')
  expect(periodOn(localDate('2022-01-10'), localDate('2022-01-09'))).toBe('INTER_SESSION')
})
