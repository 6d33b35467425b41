import { describe, expect, test } from 'vitest'
import type { WrittenDraft } from '@/lib/domain/advice/advice'
import { advise } from '@/lib/domain/advice/advise'
import { apartFrom, titlesIn } from '@/lib/domain/advice/several-matters'

const good: WrittenDraft = {
  title: '关于在垛石镇白桥村增设公交站的建议',
  situation: '白桥村村口没有公交站，村里老人去区医院看病要先走两公里到国道边等车，冬天尤其不便。',
  analysis: '线路是十年前定的，村庄合并以后没有调整过。',
  asks: ['在白桥村村口增设一对公交站。', '早晚高峰各加开一班车。'],
  place: '',
}
const around = { towns: ['垛石镇'], ownUnits: [] as string[] }
const told = (changes: Partial<WrittenDraft>, ownUnits: string[] = []) =>
  advise({ ...good, ...changes }, { ...around, ownUnits }).map(({ kind, at }) => `${kind} ${at}`)

test('a whole draft of one matter gets no advice, and neither does an empty page', () => {
  expect(told({})).toEqual([])
  expect(told({ title: ' ', situation: '', analysis: '', asks: ['', ' '] })).toEqual([])
})

test('a title alone is not yet told what it lacks', () => {
  expect(told({ situation: '', analysis: '', asks: [''] })).toEqual([])
})

describe('several matters', () => {
  test('an ask for a unit that no other ask calls on stands apart', () => {
    expect(told({ asks: [...good.asks, '给村小学的教室装上空调。'] })).toEqual(['SEVERAL_MATTERS asks.2.text'])
  })

  test('two titles in one, of which no unit could answer both', () => {
    const title = '关于改善公园夜间照明的建议;关于延伸精细化工产业的建议'
    expect(told({ title })).toContain('SEVERAL_MATTERS title')
    expect(titlesIn('关于开通公交的建议关于改造旱厕的建议')).toHaveLength(2)
    expect(titlesIn('关于开通公交的建议')).toHaveLength(1)
  })

  test('asks are one matter that a third ask joins, wherever it stands', () => {
    expect(apartFrom(['疫苗接种', '增加幼儿园学位'])).toBeNull()
    expect(apartFrom(['给教师发补贴', '修水库'])).toBe(1)
    expect(apartFrom(['修水库', '给教师发补贴', '招聘农民工', '培训技工'])).toBe(1)
    expect(apartFrom(['修水库', '修路面', '修桥梁'])).toBeNull()
  })

  test('asks that name no matter, and money and police that go with every matter, stand apart from nothing', () => {
    expect(apartFrom(['增设公交站', '早点办成', '拨付专项资金', '加强治安'])).toBeNull()
    expect(apartFrom([])).toBeNull()
  })
})

describe('what is not a suggestion', () => {
  test.each<[string, Partial<WrittenDraft>, string]>([
    ['the own company', { situation: `${good.situation}我们公司的货车也过不去。` }, 'OWN_INTEREST situation'],
    ['the own house', { analysis: '本人名下的房屋至今没有办证。' }, 'OWN_INTEREST analysis'],
    ['a letter', { situation: `${good.situation}现转交王某某的来信。` }, 'PASSED_ON_LETTER situation'],
    ['an accusation', { analysis: '现检举该项目负责人。' }, 'COMPLAINT_OR_APPEAL analysis'],
    ['a case', { situation: `${good.situation}此案正在二审。` }, 'PENDING_CASE situation'],
    ['a tender', { analysis: '该工程正在招标，应由本地企业中标。' }, 'TENDER analysis'],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual([expected])
  })

  test('a unit where the delegate has a post is his own', () => {
    expect(told({ situation: `${good.situation}济阳区水务局人手不足。` }, ['济阳区水务局'])).toEqual([
      'OWN_INTEREST situation',
    ])
  })

  test.each([
    '群众到我家来问了好几趟，都说等车太久，希望早日解决。',
    '对举报渠道的公示不够，村民不知道打哪个电话才有人管。',
    '居民被告知线路不能调整，已经过去了两年，问题还在那里。',
    '我区公交线路十年没有调整，我单元的住户也常常抱怨这件事。',
  ])('but not %s', (sentence) => {
    expect(told({ situation: `${good.situation}${sentence}` })).toEqual([])
  })
})

describe('numbers of people', () => {
  test.each(['13812345678', '138 1234 5678', '37012419600101123X'])('%s', (number) => {
    expect(advise({ ...good, situation: `${good.situation}联系${number}。` }, around)).toEqual([
      { kind: 'PERSONAL_DATA', at: 'situation', found: number },
    ])
  })

  test('other long numbers are left alone', () => {
    expect(told({ situation: `${good.situation}编号20221381234567890123，投资 138123456789 元。` })).toEqual([])
  })
})

describe('asks', () => {
  test('nothing asked for, once there is a situation', () => {
    expect(told({ asks: ['  '] })).toEqual(['NO_ASK asks.0.text'])
  })

  test('words that promise a deed and name none', () => {
    expect(told({ asks: ['进一步加强公交服务', good.asks[0] ?? ''] })).toEqual(['VAGUE_ASK asks.0.text'])
  })

  test('with a deed, a figure or a day it is concrete', () => {
    for (const ask of ['加强管理，增派两名调度员', '服务水平提高到每班二十分钟一趟', '今年内完善公交线路图'])
      expect(told({ asks: [ask] })).toEqual([])
  })

  test('a few characters', () => {
    expect(told({ asks: ['增设公交站'] })).toEqual(['SHORT_ASK asks.0.text'])
  })
})

describe('place and length', () => {
  const nowhere = {
    title: '关于扩大近视防控干预的建议',
    situation: '近视的孩子一年比一年多，配镜价格不透明，家长拿不准该去哪里验光。',
    asks: ['每学期筛查一次，结果告知家长。'],
  }

  test('no place anywhere', () => {
    expect(told(nowhere)).toEqual(['NO_PLACE place'])
  })

  test('a place in the text, in its own field, a town of the district or the whole of it will do', () => {
    expect(told({ ...nowhere, place: '全区' })).toEqual([])
    expect(told({ ...nowhere, title: '关于扩大垛石镇近视防控干预的建议' })).toEqual([])
    expect(told({ ...nowhere, situation: `我区${nowhere.situation}` })).toEqual([])
  })

  test('too short to say what it is about', () => {
    expect(told({ title: '修公交站' })).toEqual([])
    expect(told({ title: '修建公交站台' })).toEqual(['SHORT_TITLE title'])
    expect(told({ situation: '村口没有公交站。' })).toEqual(['SHORT_SITUATION situation'])
  })
})

test('text of any kind is looked at without harm', () => {
  const wild = ['\u{20000}'.repeat(5000), '；'.repeat(5000), '关于'.repeat(2500), '1'.repeat(5000), '我'.repeat(5000)]
  for (const text of wild) {
    const begun = performance.now()
    advise(
      {
        title: text.slice(0, 200),
        situation: text,
        analysis: text,
        asks: Array(10).fill(text.slice(0, 1000)),
        place: '',
      },
      around,
    )
    expect(performance.now() - begun).toBeLessThan(500)
  }
})
