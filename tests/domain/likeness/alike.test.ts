import { describe, expect, test } from 'vitest'
import { rankAlike } from '@/lib/domain/likeness/alike'
import { askedPairs } from '@/lib/domain/likeness/asked-pairs'
import { contentOf } from '@/lib/domain/likeness/content'

const rank = (title: string, titles: readonly string[]) => rankAlike(title, titles, (one) => one)

describe('what a title is about', () => {
  test('frame and light words part it', () => {
    expect(contentOf('关于进一步加强垛石镇农田灌溉设施建设的建议')).toEqual(['垛石镇农田灌溉'])
    expect(contentOf('关于在纬二路增设公交站的建议')).toEqual(['在纬二路', '公交站'])
  })

  test('a title of light words alone is taken as it stands', () => {
    expect(contentOf('关于加强管理的建议')).toEqual(['加强管理'])
    expect(contentOf('关于的建议')).toEqual([])
    expect(contentOf('')).toEqual([])
  })

  test('wide and narrow letters are the same', () => {
    expect(contentOf('关于开通K6路公交的建议')).toEqual(contentOf('关于开通Ｋ６路公交的建议'))
  })
})

describe('alike', () => {
  test('the same place outweighs the same matter elsewhere, and both outweigh the place alone', () => {
    const titles = [
      '关于硬化仁风镇村道的建议',
      '关于硬化垛石镇道路的建议',
      '关于垛石镇卫生院增加医生的建议',
      '关于设立秋季招聘会的建议',
    ]
    expect(rank('关于垛石镇道路坑洼的建议', titles).map(({ one }) => one)[0]).toBe('关于硬化垛石镇道路的建议')
  })

  test('it says by which words, places and near words', () => {
    const [first] = rank('关于垛石镇夜间无灯的建议', ['关于垛石镇主干道安装路灯的建议', '关于老年人就餐的建议'])
    expect(first?.reasons).toEqual({ words: [], places: ['垛石镇'], nearWords: [['无灯', '路灯']] })
  })

  test('other words for the matter are found though no character is shared', () => {
    const [first] = rank('关于河堤塌陷的建议', ['关于修建护岸的建议', '关于开通夜班公交的建议'])
    expect(first?.one).toBe('关于修建护岸的建议')
  })

  test('what has nothing in common is not there, however many there are', () => {
    expect(rank('关于河堤塌陷的建议', ['关于老年食堂的建议', '关于增设公厕的建议'])).toEqual([])
    expect(rank('', ['关于老年食堂的建议'])).toEqual([])
    expect(rank('关于的建议', ['关于的建议'])).toEqual([])
  })

  test('nothing outweighs the very same', () => {
    const titles = ['关于整治徒骇河河道的建议', '关于整治徒骇河河道淤积的建议', '关于整治大寺河河道淤积的建议']
    expect(rank('关于整治徒骇河河道淤积的建议', titles)[0]).toMatchObject({ one: titles[1] })
    expect(rank('关于整治徒骇河河道淤积的建议', titles)[0]?.likeness).toBeCloseTo(1)
  })
})

describe('what the index is asked for', () => {
  test('its own pairs count whole, those of other words for the matter less', () => {
    const asked = new Map(askedPairs('关于纬二路无灯的建议').map(({ pair, weight }) => [pair, weight]))
    expect(asked.get('纬二')).toBe(1)
    expect(asked.get('照明')).toBe(0.4)
    expect(asked.has('建议')).toBe(false)
  })

  test('a title as long as a letter asks for no more than a bounded number', () => {
    expect(askedPairs('甲乙丙丁戊己庚辛'.repeat(25)).length).toBeLessThanOrEqual(120)
    expect(askedPairs(Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join(''))).toHaveLength(
      120,
    )
  })
})
