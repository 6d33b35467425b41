import { expect, test } from 'vitest'
import { type Answer, blankAnswer } from '@/lib/domain/reply/answers'
import { applied, type Choice } from '@/lib/domain/template/apply'
import { ensureNoGaps, openGapsIn } from '@/lib/domain/template/open-gaps'
import { emptyPhrasesIn, filledIn, gapsIn, inOrderOfFit, type Template } from '@/lib/domain/template/template'

const text = { opening: '《建议标题》收悉。', perAsk: '《办理措施》，《完成时限》前完成。', closing: '感谢您。' }
const facts = { whole: { title: '关于增设公交站的建议' }, ofRow: [{ measure: '建站' }, {}] }
const choice = (more: Partial<Choice> = {}): Choice => ({ usage: 'BLANK_ONLY', ordinal: null, ...more })
const row = (said = '', notOurs = false) => ({ text: said, notOurs })

test('what is known is filled in, and what is not stays open', () => {
  expect(filledIn('《建议标题》由《责任人》办。', { title: '建站', person: '' })).toBe('《建站》由《责任人》办。')
  expect(filledIn('《建议标题》', { title: '《责任人》$&' })).toBe('《《责任人》$&》')
})

test.each([
  ['《责任人》和【】', ['《责任人》', '【】']],
  ['《道路交通安全法》第三条', []],
  ['【A类】【主动公开】【不予公开】【2022】12号', []],
  ['【列明\n数据】', []],
  [`【${'长'.repeat(81)}】`, []],
])('of %j the gaps are %j', (said, gaps) => {
  expect(gapsIn(said)).toEqual(gaps)
})

test('a blank place takes the template, a written one is left and told', () => {
  const used = applied(text, { body: '已有的话。', rows: [row(), row('写过了。')] }, choice(), facts)
  expect(used).toEqual({ body: undefined, rows: ['建站，《完成时限》前完成。', undefined], left: [0, 2] })
})

test('appended it stands below what is written, once', () => {
  const written = { body: '已有的话。', rows: [row('写过了。\n')] }
  const used = applied(text, written, choice({ usage: 'APPEND' }), facts)
  expect(used.body).toBe('已有的话。\n《关于增设公交站的建议》收悉。\n感谢您。')
  expect(used.rows).toEqual(['写过了。\n建站，《完成时限》前完成。'])
  const again = applied(text, { body: used.body ?? '', rows: [row(used.rows[0])] }, choice({ usage: 'APPEND' }), facts)
  expect([again.body, again.rows]).toEqual([undefined, [undefined]])
})

test('of one ask, and never of what another unit answers', () => {
  const written = { body: '', rows: [row(), row(), row('', true)] }
  expect(applied(text, written, choice({ ordinal: 2 }), facts).rows).toEqual([
    undefined,
    '《办理措施》，《完成时限》前完成。',
    undefined,
  ])
  expect(applied(text, written, choice(), facts).rows[2]).toBeUndefined()
})

test.each([
  ['我局将积极争取资金，尽快解决。', ['积极', '争取', '尽快']],
  ['我局将积极争取资金，《完成时限》前解决。', []],
  ['我局将积极落实：【列明已完成的工作】。', []],
  ['我局将积极争取，于 2023 年底前完成。', []],
  ['经查，该路段不属本级管辖。', []],
  ['《承办单位》将积极办理。', ['积极']],
])('%j is empty by the words %j', (perAsk, words) => {
  expect(emptyPhrasesIn({ opening: '', perAsk, closing: '感谢您。' })).toEqual(words)
})

test('a template of a few words around the answers is judged by them', () => {
  expect(emptyPhrasesIn({ opening: '我局将进一步加强管理。', perAsk: '', closing: '' })).toEqual(['进一步', '加强'])
})

test('the unit’s own come first, then the topic, then the class, else as they were', () => {
  const one = (id: string, more: Partial<Template> = {}): Template => ({
    ...text,
    id,
    unitId: null,
    title: id,
    meanings: ['SOLVED'],
    category: null,
    ...more,
  })
  const all = [
    one('plain'),
    one('class', { meanings: ['PLANNED'] }),
    one('topic', { category: '道路桥梁' }),
    one('other topic', { category: '基层医疗' }),
    one('own', { unitId: 'u' }),
  ]
  const fit = { categories: ['道路桥梁', '交通运输'], meanings: ['PLANNED'] as const }
  expect(inOrderOfFit(all, fit).map(({ id }) => id)).toEqual(['own', 'topic', 'class', 'plain', 'other topic'])
})

const answer = (ordinal: number, more: Partial<Answer> = {}): Answer => ({ ...blankAnswer(ordinal), ...more })
const written = (more: object = {}) => ({ summary: '', body: '', answers: [] as Answer[], ...more })

test('a gap is found in every place that is sent, and in no other', () => {
  const answers = [
    answer(1, { text: '【甲事】', meaning: 'PLANNED', measure: '《办理措施》', ground: '【不发出】' }),
    answer(2, { text: '【他人】', notOurs: true }),
  ]
  const open = openGapsIn(written({ summary: '【摘要】', body: '开头【正文】', answers }))
  expect(open.map(({ ordinal, field, gap, start }) => [ordinal, field, gap, start])).toEqual([
    [1, 'text', '【甲事】', 0],
    [1, 'measure', '《办理措施》', 0],
    [null, 'summary', '【摘要】', 0],
    [null, 'body', '【正文】', 2],
  ])
})

test('the refusal names the first gap, where it stands, and how many there are', () => {
  const facts = (more: object) => {
    try {
      ensureNoGaps(written(more))
    } catch (refusal) {
      return refusal
    }
  }
  expect(facts({ answers: [answer(2, { text: '由《责任人》办' })], body: '【】' })).toMatchObject({
    code: 'gap-in-answer',
    facts: { ordinal: 2, gap: '《责任人》', count: 2 },
  })
  expect(facts({ body: '【】' })).toMatchObject({ code: 'gap-in-body', facts: { gap: '【】', count: 1 } })
  expect(facts({ summary: '【谁】' })).toMatchObject({ code: 'gap-in-summary' })
  expect(facts({ body: '依照【2022】5号文件办理。' })).toBeUndefined()
})
