import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { canonicalOf, letterFrom } from '@/lib/domain/letter/canonical'
import { composeLetter } from '@/lib/domain/letter/compose-letter'
import type { LetterGround } from '@/lib/domain/letter/letter'
import { letterPhrases } from '@/lib/wording/letter-phrases'
import { aGround, anAnswer } from '@/tests/support/letters'

const lead = { name: '王立新', isLead: true }
const compose = (more: Partial<LetterGround> = {}, to = lead) =>
  composeLetter(aGround(more), to, '0'.repeat(16), letterPhrases)
const texts = (more: Partial<LetterGround> = {}, to = lead) => compose(more, to).parts.map(({ text }) => text)

test('class and publicity, number, title and addressee stand where official letters have them', () => {
  expect(compose()).toMatchObject({
    marks: '[B] [公开]',
    documentNumber: '济阳交函〔2022〕30号',
    title: '关于济阳区第十九届人民代表大会第一次会议第88号建议的答复',
    addressee: '王立新代表：',
    date: '2022年5月6日',
    signer: '签发人：李卫东',
    contact: '（联系人：刘芳　联系电话：0531-84230001）',
    copies: '抄送：代表工委、政府办公室。',
  })
})

test('a suggestion from between the sessions says so, and one without a number is named by its title', () => {
  expect(compose({ interSession: true }).title).toBe('关于济阳区第十九届人民代表大会第一次会议闭会期间第88号建议的答复')
  expect(compose({ number: '' }).title).toBe(
    '关于济阳区第十九届人民代表大会第一次会议代表建议《关于增设公交站的建议》的答复',
  )
})

test('what the unit wrote for every letter by hand stands once: salutation, opening, thanks, unit and day', () => {
  const body =
    '尊敬的王立新代表：\n您提出的建议收悉，现答复如下：\n一、关于站点\n九月底前建成。\n感谢您的关心。\n区交通运输局\n2022年5月6日'
  expect(texts({ body })).toEqual([
    '您提出的建议收悉，现答复如下：',
    '一、关于站点',
    '九月底前建成。',
    '感谢您的关心。',
  ])
})

test('where the unit wrote none of it the letter says it: that it came in, by whom, and the thanks', () => {
  const [first, ...rest] = texts({ body: '九月底前建成。' })
  expect(first).toBe('您提出的《关于增设公交站的建议》（第88号）收悉，现答复如下：')
  expect(rest).toEqual(['九月底前建成。', letterPhrases.closing])
  expect(texts({ body: '九月底前建成。' }, { name: '闫冰', isLead: false })[0]).toMatch(/^您联名提出的/)
})

test('a co-signer reads his own name, also where the text names the lead delegate', () => {
  const to = { name: '闫冰', isLead: false }
  const letter = compose({ body: '王立新、闫冰代表：您提出的建议收悉，现答复如下。已经办好。' }, to)
  expect(letter.addressee).toBe('闫冰代表：')
  expect(letter.parts[0]?.text).toBe('您提出的建议收悉，现答复如下。已经办好。')
})

test('a sentence that only mentions delegates is no salutation', () => {
  expect(texts({ body: '我局邀请了人大代表。会上答复如下：九月底前建成。' })[0]).toBe(
    '我局邀请了人大代表。会上答复如下：九月底前建成。',
  )
})

test('asks are answered in their order, each under its own words, before the thanks', () => {
  const answers = [2, 1].map((ordinal) =>
    anAnswer({ ordinal, ask: `第${ordinal}条。`, text: `答复${ordinal}。\n续。` }),
  )
  const { parts } = compose({ body: '您的建议收悉，现答复如下：\n感谢您的关心。', answers })
  expect(parts.map(({ text }) => text)).toEqual([
    '您的建议收悉，现答复如下：',
    '一、第1条',
    '答复1。',
    '续。',
    '二、第2条',
    '答复2。',
    '续。',
    '感谢您的关心。',
  ])
  expect(parts.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(['一、第1条', '二、第2条'])
})

test('an answer shows its class and its proof, and what another unit answers says so', () => {
  const planned = anAnswer({
    letter: 'C',
    measure: '改造管网',
    dueOn: localDate('2022-09-30'),
    responsiblePerson: '李明',
    money: '80 万元',
  })
  const elsewhere = anAnswer({ ordinal: 2, ask: '增加班次', notOurs: true, text: '' })
  const shown = texts({ body: '', answers: [planned, elsewhere] }).slice(1, -1)
  expect(shown).toEqual([
    '一、增设路灯（C类）',
    '已列入计划。',
    '办理措施：改造管网；完成时限：2022年9月30日；责任人：李明；资金：80 万元。',
    '二、增加班次',
    '本条由其他承办单位答复。',
  ])
})

test('one attachment is named, several are counted', () => {
  expect(compose({ attachments: ['图.pdf'] }).attachments).toEqual(['附件：图.pdf'])
  expect(compose({ attachments: ['图.pdf', '表.xlsx'] }).attachments).toEqual(['附件：1．图.pdf', '　　　2．表.xlsx'])
})

test('the same letter is written in one way, whatever the order of its parts in memory', () => {
  const letter = compose()
  const turned = Object.fromEntries(Object.entries(letter).reverse()) as typeof letter
  expect(canonicalOf(turned)).toBe(canonicalOf(letter))
  expect(letterFrom(canonicalOf(letter))).toEqual(letter)
})

test('any other word, name or day is another text', () => {
  const one = canonicalOf(compose())
  for (const other of [
    compose({ body: '十月底前建成。' }),
    compose({ signedOn: localDate('2022-05-07') }),
    compose({}, { name: '闫冰', isLead: false }),
  ])
    expect(canonicalOf(other)).not.toBe(one)
})
