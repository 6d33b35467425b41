import { describe, expect, test } from 'vitest'
import { basisText } from '@/lib/wording/basis-text'
import { wordsFor } from '@/lib/wording/catalogue'

const said = (basis: string) => basisText(basis, wordsFor('zh-CN').deadlines)

describe('the source of a number', () => {
  test('is its law and article', () => {
    expect(said('DB 51')).toBe('《代表法》第51条')
  })

  test('that stands in no law has no article', () => {
    expect(said('ADV')).toBe('系统建议值')
    expect(said('OWN')).toBe('本级人大自行规定')
    expect(said('TYPED')).toBe('自填的期限')
  })

  test('that is not known is shown as it stands', () => {
    expect(said('XY 9')).toBe('XY 9')
  })
})
