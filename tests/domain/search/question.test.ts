import { describe, expect, test } from 'vitest'
import { excerptOf } from '@/lib/domain/search/excerpt'
import { numbersIn, questionIn } from '@/lib/domain/search/question'
import { ensureNameIsFree, ensureRoom, mostSaved, ownOf } from '@/lib/domain/search/saved'
import { soundQueries } from '@/lib/domain/search/sounds'

describe('a question', () => {
  test('asks words, phrases as they stand, and none that is excluded', () => {
    expect(questionIn('危桥 "xian 12" -农村 -“旧 路”')).toEqual({
      words: [
        { text: '危桥', other: null },
        { text: 'xian 12', other: null },
      ],
      excluded: ['农村', '旧路'],
    })
  })

  test.each(['', ' ', '-', '--', '""', '-""', '、', '\u200b'])('%j asks nothing', (typed) => {
    expect(questionIn(typed)).toEqual({ words: [], excluded: [] })
  })

  test('has eight words at most, of a hundred signs', () => {
    expect(questionIn('一 二 三 四 五 六 七 八 九').words).toHaveLength(8)
    expect(questionIn('桥'.repeat(101)).words[0]?.text).toHaveLength(100)
  })

  test('knows a number by itself, without the signs and noughts around it', () => {
    expect(numbersIn('第012号')).toEqual(['第012号', '12'])
    expect(numbersIn('12号')).toEqual(['12号', '12'])
    expect(numbersIn('12')).toEqual(['12'])
    expect(numbersIn('第0号')).toEqual(['第0号'])
    expect(questionIn('12号').words[0]?.other).toBe("'#12号' | '#12'")
    expect(questionIn(`1'\\`).words[0]?.other).toBe(`'#1''\\\\'`)
  })

  test.each(['2022年第35号', '2022-35', '〔2022〕35号', '（2022）第035号建议', '２０２２年３５号'])(
    'knows a number with its year: %s',
    (typed) => {
      expect(questionIn(typed).words[0]?.other).toMatch(/^'#[^']+' \| \('#35' & '@2022'\)$/)
    },
  )

  test('takes a year by itself as the year of the text, and four digits as a number', () => {
    expect(questionIn('2022年').words[0]?.other).toBe("'@2022'")
    expect(questionIn('2022').words[0]?.other).toBe("'#2022'")
  })
})

describe('letters', () => {
  test('are first letters, or syllables in every way that they can be read', () => {
    expect(soundQueries('xian')).toEqual(["('~1xi' <-> '~1ia' <-> '~1an')", "('~xian')", "('~xi' <-> '~an')"])
  })

  test('may break off in the last syllable, not in the first', () => {
    expect(soundQueries('nongch')).toContain("('~nong' <-> '~ch':*)")
    expect(soundQueries('qw')).toEqual(["('~1qw')"])
  })

  test('are two to forty, and are read in eight ways at most', () => {
    expect(soundQueries('x')).toEqual([])
    expect(soundQueries('xi'.repeat(20))).not.toEqual([])
    expect(soundQueries(`${'xi'.repeat(20)}a`)).toEqual([])
    expect(soundQueries('xian'.repeat(6))).toHaveLength(9)
  })
})

describe('an excerpt', () => {
  const shown = (text: string, word: string) =>
    excerptOf(text, [word])
      .map((one) => (one.hit ? `[${one.text}]` : one.text))
      .join('')

  test('begins 24 signs before the hit, and has dots where the text goes on', () => {
    const text = `${'前'.repeat(30)}桥${'后'.repeat(200)}`
    expect(shown(text, '桥')).toBe(`…${'前'.repeat(24)}[桥]${'后'.repeat(95)}…`)
  })

  test('of a text that fits is the text', () => {
    const text = `桥${'后'.repeat(119)}`
    expect(shown(text, '桥')).toBe(`[桥]${'后'.repeat(119)}`)
    expect(shown(`${text}后`, '桥').endsWith('…')).toBe(true)
  })

  test('cuts no sign in two', () => {
    expect(shown(`😀${'前'.repeat(23)}桥`, '桥')).toBe(`😀${'前'.repeat(23)}[桥]`)
  })
})

describe('saved searches', () => {
  const one = (id: string, name = id) => ({ id, name, query: 'text=x', alerts: false })
  const kept = (count: number) => Array.from({ length: count }, (_, at) => one(String(at)))

  test('are so many and no more', () => {
    expect(() => ensureRoom(kept(mostSaved - 1))).not.toThrow()
    expect(() => ensureRoom(kept(mostSaved))).toThrow('saved-searches-full')
  })

  test('each have a name of their own, which the one that has it may keep', () => {
    expect(() => ensureNameIsFree([one('a', '灯')], '灯')).toThrow('saved-search-name-taken')
    expect(() => ensureNameIsFree([one('a', '灯')], '灯', 'b')).toThrow('saved-search-name-taken')
    expect(() => ensureNameIsFree([one('a', '灯')], '灯', 'a')).not.toThrow()
    expect(() => ownOf([one('a')], 'b')).toThrow('not-found')
  })
})
