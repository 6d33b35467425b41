import { describe, expect, test } from 'vitest'
import { checkReply } from '@/lib/domain/checking/check-reply'
import type { CheckedReply, Finding, FindingKind } from '@/lib/domain/checking/finding'
import { readLetter } from '@/lib/domain/checking/letter'
import { readClass } from '@/lib/domain/checking/read-class'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { draft, kindsIn } from './drafts'

const carried = (body: string) => readClass(readLetter({ body, answers: [] }))?.meaning

describe('the class that the words carry', () => {
  test.each<[string, AnswerMeaning]>([
    ['幸福路路灯已于5月20日全部安装完毕，共31盏。', 'SOLVED'],
    ['我局已安装路灯31盏，下一步将继续加强日常巡查和维护。', 'SOLVED'],
    ['问题已得到解决。', 'SOLVED'],
    ['目前路灯正在施工，预计8月底完工。', 'IN_PROGRESS'],
    ['工程已开工，主体完成60%。', 'IN_PROGRESS'],
    ['北段已安装路灯20盏，南段拟于明年实施。', 'IN_PROGRESS'],
    ['该路段已列入2023年亮化改造计划。', 'PLANNED'],
    ['项目初步设计已经完成，待批复后组织施工。', 'PLANNED'],
    ['我局将积极向上级争取资金，尽快实施。', 'PLANNED'],
    ['该项目已纳入我区项目储备库。', 'PLANNED'],
    ['该路段不具备安装条件，暂不宜安装。', 'DEFERRED'],
    ['目前没有专项资金，我局将继续争取。', 'DEFERRED'],
    ['该处不符合《城市道路照明设计标准》的规定，不予安装。', 'DEFERRED'],
    ['您的意见我们将作为今后工作的重要参考。', 'REFERENCE'],
  ])('%s', (body, meaning) => expect(carried(body)).toBe(meaning))

  test('nothing is read from thanks and zeal', () => {
    expect(carried('您的建议收悉，我局高度重视，感谢您的关心和支持。')).toBeUndefined()
  })

  test('a deed that stands under a condition, ahead, or denied is none', () => {
    for (const body of ['工程完工后问题将得到解决。', '路灯尚未安装，计划明年安装31盏。', '预计年底前全部安装完毕。'])
      expect([body, carried(body)]).not.toEqual([body, 'SOLVED'])
  })
})

const classed = (body: string, meaning: AnswerMeaning, meanings: AnswerMeaning[] = [meaning]) =>
  checkReply(draft(body, { meaning, meanings })).find(({ kind }) => kind.startsWith('CLASS'))

describe('class and words at odds', () => {
  test('a reserve pool is nothing solved', () => {
    const body = '幸福路亮化项目已列入储备库。'
    expect(classed(body, 'SOLVED')).toMatchObject({
      kind: 'CLASS_TOO_HIGH',
      severity: 'serious',
      read: 'PLANNED',
      quote: body.slice(0, -1),
    })
  })

  test('a refusal is nothing under way', () => {
    expect(classed('幸福路暂不宜安装路灯。', 'IN_PROGRESS')).toMatchObject({
      kind: 'CLASS_TOO_HIGH',
      severity: 'serious',
      read: 'DEFERRED',
    })
  })

  test('a letter that stands for under way and planned is content with both', () => {
    expect(classed('幸福路路灯已列入2023年计划。', 'IN_PROGRESS', ['IN_PROGRESS', 'PLANNED'])).toBeUndefined()
    expect(classed('幸福路路灯已列入2023年计划。', 'IN_PROGRESS')).toMatchObject({
      kind: 'CLASS_TOO_HIGH',
      severity: 'notice',
    })
  })

  test('what is solved may be called so', () => {
    expect(classed('幸福路路灯已于5月20日安装完毕。', 'PLANNED')).toMatchObject({
      kind: 'CLASS_TOO_LOW',
      severity: 'notice',
    })
    expect(classed('幸福路路灯已于5月20日安装完毕。', 'SOLVED')).toBeUndefined()
  })
})

describe('promises', () => {
  test.each([
    '今年内',
    '年底前',
    '10月底',
    '7月中旬',
    '2023年',
    '第一季度',
    '明年',
    '2023年上半年',
    '春节前',
    '三个月内',
    '二〇二三年六月',
    '30个工作日内',
    '秋季开学前',
  ])('%s is a day that can be looked for', (date) =>
    expect(kindsIn(`幸福路路灯正在安装，计划${date}完成。`)).not.toContain('NO_DATE'),
  )

  test.each(['尽快', '近期', '适时', '“十四五”期间', '下一步'])('%s is none', (date) =>
    expect(kindsIn(`幸福路路灯已列入计划，我局将${date}组织实施。`)).toContain('NO_DATE'),
  )

  test('the day of a talk or of another paper is none', () => {
    expect(kindsIn('6月20日我局与您进行了沟通，根据《2022年工作要点》，幸福路路灯已列入计划，将尽快实施。')).toContain(
      'NO_DATE',
    )
  })

  test('a year that is gone was left over', () => {
    const [found] = checkReply(draft('幸福路路灯工程将于2021年完工。')).filter(({ kind }) => kind === 'PAST_DATE')
    expect(found).toMatchObject({ severity: 'serious', quote: '将于2021年' })
  })

  test('what hangs on money or an approval is told', () => {
    for (const body of [
      '幸福路路灯待资金到位后组织施工。',
      '幸福路路灯已纳入项目库，条件成熟时实施。',
      '若上级资金下达，我局将安装幸福路路灯。',
    ])
      expect([body, kindsIn(body)]).toEqual([body, expect.arrayContaining(['CONDITIONAL'])])
    expect(kindsIn('待沥青摊铺结束后，7月15日起安装幸福路路灯。')).not.toContain('CONDITIONAL')
  })

  test('nothing but good intentions is told, and a figure or a day holds them', () => {
    const [found] = checkReply(draft('我局将积极协调，努力争取资金，尽快推动幸福路路灯建设。')).filter(
      ({ kind }) => kind === 'VAGUE_ONLY',
    )
    expect(found).toMatchObject({ severity: 'serious', against: expect.stringContaining('积极') })
    expect(kindsIn('我局将积极协调，争取年底前安装幸福路路灯31盏。')).not.toContain('VAGUE_ONLY')
    expect(kindsIn('幸福路路灯已安装31盏，我局将进一步加强维护。')).not.toContain('VAGUE_ONLY')
  })

  test('whose business it is not is told', () => {
    expect(kindsIn('幸福路路灯的管理职能已划转至区城管局。')).toContain('ELSEWHERE')
    expect(kindsIn('该路不属于我局管辖范围。')).toContain('ELSEWHERE')
  })
})

const rows = (one: Partial<CheckedReply['answers'][number]>): Partial<CheckedReply> => ({
  answers: [{ ask: 1, text: '', meaning: 'PLANNED', dueOn: null, proof: '', ...one }],
  suggestion: { ...draft('').suggestion, asks: [{ ordinal: 1, text: '在幸福路安装路灯31盏' }] },
})
const inRow = (one: Parameters<typeof rows>[0]): [FindingKind, Finding['place']['ask'], Finding['place']['at']][] =>
  checkReply(draft('', rows(one))).map(({ kind, place }) => [kind, place.ask, place.at])

describe('ask by ask', () => {
  test('a blank row', () => expect(inRow({})).toEqual([['ASK_BLANK', 1, 'answer']]))
  test('a row of zeal', () =>
    expect(inRow({ text: '我局高度重视，认真研究。' })).toContainEqual(['ASK_EVADED', 1, 'answer']))
  test('a row about something else', () =>
    expect(inRow({ text: '垃圾清运费已于五月减免。', meaning: 'SOLVED', proof: '收据' })).toContainEqual([
      'ASK_UNANSWERED',
      1,
      'answer',
    ]))
  test('a row whose words do not bear its own class', () =>
    expect(inRow({ text: '幸福路路灯已列入储备库。', meaning: 'SOLVED', proof: '照片' })).toContainEqual([
      'CLASS_TOO_HIGH',
      1,
      'answer',
    ]))
  test('a promise whose day stands in its field is dated', () => {
    const row = { text: '幸福路路灯已列入年度计划，将组织实施。', proof: '方案' } as const
    expect(inRow(row).map(([kind]) => kind)).toContain('NO_DATE')
    expect(inRow({ ...row, dueOn: draft('').day }).map(([kind]) => kind)).not.toContain('NO_DATE')
  })
})
