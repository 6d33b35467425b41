import { describe, expect, test } from 'vitest'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { type FindingKind, letterParts } from '@/lib/domain/checking/finding'
import { draft, kindsIn } from './drafts'

const answer = '幸福路路灯已于5月20日全部安装完毕，共31盏。'
const whole = `济阳城管字〔2022〕15号（A类）
关于对区十七届人大一次会议第12号建议的答复
李守田代表：
您提出的《关于在幸福路安装路灯的建议》（第12号）收悉，现答复如下：
${answer}
感谢您对我们工作的关心和支持。
济阳区城市管理局
2022年6月30日
联系人：王建国，联系电话：0531-84231234
抄送：区人大常委会代表工委，区政府办公室。`

const form = (body: string) => checkReply(draft(body, { supplied: [] })).map(({ kind }) => kind)

describe('the parts of the letter', () => {
  test('a whole letter lacks nothing', () => expect(form(whole)).toEqual([]))

  test.each<[string, string, FindingKind]>([
    ['济阳城管字〔2022〕15号（A类）', '（A类）', 'MISSING_NUMBER'],
    ['济阳城管字〔2022〕15号（A类）', '济阳城管字〔2022〕15号', 'MISSING_CLASS'],
    ['15号（A类）', '号（A类）', 'MISSING_NUMBER'],
    ['李守田代表：', '', 'MISSING_ADDRESSEE'],
    ['济阳区城市管理局\n', '', 'MISSING_SIGNATURE'],
    ['2022年6月30日', '', 'MISSING_DAY'],
    ['联系人：王建国，联系电话：0531-84231234', '', 'MISSING_CONTACT'],
    ['，联系电话：0531-84231234', '', 'MISSING_PHONE'],
    ['抄送：区人大常委会代表工委，区政府办公室。', '', 'MISSING_COPIES'],
  ])('without %s', (part, instead, kind) => expect(form(whole.replace(part, instead))).toContain(kind))

  test('the number of a policy is not the number of the letter', () => {
    const other = whole.replace('济阳城管字〔2022〕15号', '').replace(answer, `根据国办发〔2020〕23号文件，${answer}`)
    expect(form(other)).toEqual(['MISSING_NUMBER'])
  })

  test('a contact who is printed without a telephone is told', () => {
    const supplied = letterParts.filter((part) => part !== 'phone')
    expect(kindsIn(answer, { supplied })).toEqual(['MISSING_PHONE'])
  })

  test('what the system prints need not stand in the text', () => expect(kindsIn(answer)).toEqual([]))

  test('other ways of writing the day and the number', () => {
    expect(form(whole.replace('2022年6月30日', '二〇二二年六月三十日').replace('〔2022〕15号', '[2022]15号'))).toEqual(
      [],
    )
  })
})

describe('a letter that began as another', () => {
  test.each<[string, string, FindingKind]>([
    ['李守田代表', '赵志强代表', 'WRONG_ADDRESSEE'],
    ['（第12号）', '（第21号）', 'WRONG_NUMBER'],
    ['《关于在幸福路安装路灯的建议》', '《关于疏通曲堤镇排水沟的建议》', 'WRONG_TITLE'],
    ['区十七届人大一次会议', '区十六届人大五次会议', 'WRONG_SESSION'],
    ['幸福路路灯已于', '曲堤镇幸福路路灯已于', 'WRONG_PLACE'],
  ])('%s was %s', (part, instead, kind) => expect(form(whole.replace(part, instead))).toEqual([kind]))

  const alike = ['关于在纬二路安装路灯的建议', '关于修建前张村文化广场的建议', '关于扩建曲堤小学的建议'].map(
    (title) => ({
      ...{ id: title, title, text: '' },
    }),
  )

  test.each<[string, string, string, FindingKind[]]>([
    ['the road of another', '关于在幸福路安装路灯的建议', '纬二路路灯已于2022年5月20日装好。', ['WRONG_PLACE']],
    ['both roads', '关于在幸福路安装路灯的建议', '幸福路与纬二路交叉口路灯已于2022年5月20日装好。', []],
    ['no road at all', '关于在幸福路安装路灯的建议', '该路段路灯已于2022年5月20日装好。', []],
    ['a village, where it is about a road', '关于在幸福路安装路灯的建议', '前张村路灯已于2022年5月20日装好。', []],
    ['a road of which no letter is known', '关于在幸福路安装路灯的建议', '经九路路灯已于2022年5月20日装好。', []],
    [
      'the village of another',
      '关于修建后李村文化广场的建议',
      '前张村文化广场已于2022年5月20日建成。',
      ['WRONG_PLACE'],
    ],
    ['its own', '关于修建后李村文化广场的建议', '后李村文化广场已于2022年5月20日建成。', []],
    ['the school of another', '关于扩建济北小学的建议', '曲堤小学扩建已于2022年5月20日完工。', ['WRONG_PLACE']],
  ])('%s', (_, title, body, kinds) => {
    const suggestion = { ...draft('').suggestion, title, text: '' }
    const found = kindsIn(body, { suggestion, towns: [], earlier: alike })
    expect(found.filter((kind) => kind === 'WRONG_PLACE')).toEqual(kinds)
  })

  test('a title written a little otherwise, a leading zero and co-signers are no fault', () => {
    const other = whole
      .replace('关于在幸福路安装路灯的建议', '关于幸福路安装路灯的建议')
      .replace('（第12号）', '（第012号建议）')
      .replace('李守田代表', '李守田、孙宝义等5名代表')
    expect(form(other)).toEqual([])
  })
})

describe('words and gaps', () => {
  const wrong = (body: string) =>
    checkReply(draft(body))
      .filter(({ kind }) => kind === 'WRONG_WORD')
      .map(({ quote, place }) => body.slice(place.start, place.start + place.length) === quote && quote)

  test('提案 for 建议 is shown where it stands', () => {
    expect(wrong(`您的提案收悉。${answer}`)).toEqual(['提案'])
    expect(wrong(`现将提案办理情况答复如下：${answer}`)).toEqual(['提案'])
    expect(wrong(`李守田委员：${answer}`)).toHaveLength(1)
    expect(wrong(`您的议案收悉。${answer}`)).toEqual(['议案'])
  })

  test('a real 提案 may be named', () => {
    for (const body of [
      '参照市政协第33号提案的做法，',
      '按照建议提案办理办法，',
      '我局印发人大代表建议和政协委员提案办理方案，',
      '区政协提案委员会也提出',
    ])
      expect([body, wrong(`${body}${answer}`)]).toEqual([body, []])
  })

  test.each([
    'XX局将安装',
    '×××代表',
    '于____年完成',
    '【完成时间】前完成',
    '2022年 月 日',
    '济城管字〔2022〕号',
    '联系电话：\n',
    '（填写负责人）',
  ])('a gap left over: %s', (gap) => expect(kindsIn(`${answer}\n${gap}`)).toContain('GAP'))

  test.each(['【公开】', '管径2×3米', '出生年月日登记', '3.5×2米'])('no gap: %s', (text) =>
    expect(kindsIn(`${answer}\n${text}`)).not.toContain('GAP'),
  )

  test('numbers of persons are told, the telephone of whoever answers is not', () => {
    expect(kindsIn(`${answer}\n业主13812345678已同意。`)).toContain('PERSONAL_DATA')
    expect(kindsIn(`${answer}\n联系人：王建国 13812345678`)).not.toContain('PERSONAL_DATA')
  })

  test('three clauses without a day or a figure are thin', () => {
    expect(kindsIn('一是要求养护单位重视幸福路照明；二是对幸福路路灯开展普查。')).toContain('THIN')
  })

  test('more zeal than answer is told with its share', () => {
    const zeal =
      '我局高度重视代表建议办理工作，成立由主要领导任组长的领导小组，召开专题会议研究，明确责任分工，严格落实责任制。'.repeat(
        3,
      )
    const [found] = checkReply(draft(`${zeal}${answer}`)).filter(({ kind }) => kind === 'RITUAL')
    expect(Number(found?.against)).toBeGreaterThan(80)
  })

  test('places are counted in the text as it was typed', () => {
    const body = `　　您 的 提 案 收悉。\r\n　　${answer}`
    const [found] = checkReply(draft(body)).filter(({ kind }) => kind === 'WRONG_WORD')
    expect(body.slice(found?.place.start, (found?.place.start ?? 0) + (found?.place.length ?? 0))).toBe('提 案')
  })

  test('hostile and empty texts are answered quickly', () => {
    expect(kindsIn('')).toEqual([])
    const started = performance.now()
    for (const body of [
      '已'.repeat(20_000),
      '待资金'.repeat(6_000),
      '第1号建议'.repeat(4_000),
      '\n《“'.repeat(6_000),
      '1'.repeat(20_000),
      '甲、'.repeat(10_000),
    ])
      checkReply(draft(body))
    expect(performance.now() - started).toBeLessThan(8_000)
  })
})
