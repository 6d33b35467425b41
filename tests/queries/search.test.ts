import { beforeAll, describe, expect, test } from 'vitest'
import { search, suggestPalette } from '@/lib/queries/search'
import { type SearchAsked, searchSchema } from '@/lib/schemas/search'
import { transactAs } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { draft, handIn } from '../support/a-draft'
import { sendFile } from '../support/attachments'
import { at, hashOf, type Person, see } from '../support/people'
import { assigned, replyOf } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const elsewhere = await foundTown('邻县')
const on = '2022-06-01'
const title = '关于改造重阳镇农村危桥的建议'
let plain: string
let ofCourt: string
let replyId: string

const find = (by: Person, asked: Partial<Record<keyof SearchAsked, unknown>>) =>
  see(by, search, searchSchema.parse(asked), on)
/** As a Chinese keyboard writes digits. */
const wide = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
const subjects = async (by: Person, text: string) => (await find(by, { text })).rows.map(({ subjectId }) => subjectId)

beforeAll(async () => {
  plain = await assigned(town, [{ unit: town.transport, role: 'SOLE' }], { title })
  ofCourt = await assigned(town, [{ unit: town.court, role: 'SOLE' }], { title: '关于缩短鹤鸣案件审理期限的建议' })
  replyId = await replyOf(plain, town.transport, { body: '现将玄武岩护坡改造情况答复如下。' })
  await assigned(elsewhere, undefined, { title })
})

describe('what a suggestion is found by', () => {
  test.each([
    '危桥',
    '农村危桥',
    '农村 危桥',
    '"农村危桥"',
    'ncwq',
    'nongcunweiqiao',
    'nongcun',
    'chongyang',
    'zhongyang',
    '王立新',
    'wlx',
    '農村危橋',
    '重陽鎮',
    'ＷＬＸ',
  ])('%s', async (text) => expect((await subjects(town.office, text)).length, text).toBeGreaterThan(0))

  test('its number, with and without the words around it', async () => {
    const { number, numberText } = await rows.suggestion.findUniqueOrThrow({ where: { id: plain } })
    const written = [
      `${number}`,
      `${number}号`,
      `第${number}号`,
      numberText ?? '',
      `2022年第${number}号`,
      `2022-${number}`,
    ]
    for (const text of [...written, `2022年 ${number}号`, `第${wide(`${number}`)}号`])
      expect((await subjects(town.office, text))[0], text).toBe(plain)
    expect(await subjects(town.office, `2021年第${number}号`)).toEqual([])
  })

  test('all its words, none that is excluded, and nothing of the neighbour', async () => {
    expect(await subjects(town.office, '危桥 农村')).toContain(plain)
    expect(await subjects(town.office, '危桥 鹤鸣')).toEqual([])
    expect(await subjects(town.office, '危桥 -农村')).toEqual([])
    expect((await subjects(town.office, '农村危桥')).filter((id) => id !== plain)).toEqual([])
  })

  test('a title like it where one sign is wrong', async () => {
    const { rows: found, alike } = await find(town.office, { text: '重阳镇农邨危桥' })
    expect(found).toEqual([])
    expect(alike[0]?.subjectId).toBe(plain)
  })

  test('simplified words where it is written in traditional signs', async () => {
    const old = await assigned(town, [{ unit: town.court, role: 'SOLE' }], { title: '關於修繕龍灣書院的建議' })
    for (const text of ['龙湾书院', '龍灣 書院', '修缮']) expect(await subjects(town.office, text), text).toEqual([old])
  })

  test('words that stand out, as text and never as markup', async () => {
    const [hit] = (await find(town.office, { text: '危桥' })).rows
    expect(hit?.title).toEqual([
      { text: '关于改造重阳镇农村', hit: false },
      { text: '危桥', hit: true },
      { text: '的建议', hit: false },
    ])
    const [traditional] = (await find(town.office, { text: '危橋' })).rows
    expect(traditional?.title).toEqual(hit?.title)
  })
})

test('a text is found in the transaction that writes it', async () => {
  const question = searchSchema.parse({ text: '霁虹路面' })
  const seen = await transactAs(hashOf(town.office.token), at(on), async (tx, actor) => {
    await open(tx).suggestion.update({ where: { id: ofCourt }, data: { situation: '霁虹路面开裂。' } })
    const moment = { now: at(on), today: on } as never
    return search({ tx, actor, moment }, question)
  })
  expect(seen.rows.map(({ subjectId }) => subjectId)).toEqual([ofCourt])
})

test('an uploaded text is found by its words, and its file vanishes with it', async () => {
  const suggestionId = await handIn(town.lead, '2022-02-23', { title: '关于保护古井的建议' })
  const bytes = new Uint8Array(Buffer.from('附件记载了璇玑井的井深与水质。'))
  await sendFile({ by: town.office, suggestionId, kind: 'SIGNED_SHEET', name: '勘察.txt', bytes })
  const found = await subjects(town.office, '璇玑井')
  expect(found.length).toBe(1)
  await rows.attachment.updateMany({
    where: { suggestionId },
    data: { removedAt: at(on), removedById: town.office.personId },
  })
  expect(await subjects(town.office, '璇玑井')).toEqual([])
})

describe('nobody finds what he may not see, nor counts it', () => {
  test('a unit finds its own suggestion alone, in every count', async () => {
    const { rows: found, total, facets } = await find(town.transport.clerk, {})
    expect(new Set(found.map(({ suggestionId }) => suggestionId))).toEqual(new Set([plain]))
    expect(total).toBe(found.length)
    expect(facets.unit.map(({ value }) => value)).toEqual([town.transport.id])
    expect(await find(town.transport.clerk, { text: '鹤鸣' })).toMatchObject({ rows: [], total: 0, alike: [] })
  })

  test('a delegate does not find the suggestions of others', async () => {
    expect(await subjects(town.stranger, '危桥')).toEqual([])
    expect(await subjects(town.lead, '危桥')).toContain(plain)
  })

  test('a reply is found when it is signed, not before', async () => {
    expect(await subjects(town.lead, '玄武岩')).toEqual([replyId])
    await rows.reply.update({ where: { id: replyId }, data: { signedAt: null, signedOn: null } })
    for (const by of [town.lead, town.office, town.court.clerk]) expect(await subjects(by, '玄武岩')).toEqual([])
    await rows.reply.update({ where: { id: replyId }, data: { signedAt: at(on), signedOn: new Date('2022-05-10') } })
    expect(await subjects(town.lead, '玄武岩')).toEqual([replyId])
  })

  test('a kept name finds nothing for a unit, in the suggestion or in what is written about it', async () => {
    await rows.reply.update({ where: { id: replyId }, data: { body: '王立新代表：玄武岩护坡已改造。' } })
    expect(await subjects(town.transport.clerk, '王立新')).toContain(plain)
    await rows.suggestion.update({ where: { id: plain }, data: { secrecy: true } })
    expect(await subjects(town.transport.clerk, '王立新')).toEqual([])
    expect(await subjects(town.transport.clerk, '玄武岩')).toEqual([])
    expect((await find(town.transport.clerk, { text: '危桥' })).facets.delegation).toEqual([])
    expect(await subjects(town.office, '玄武岩')).toEqual([replyId])
    await rows.suggestion.update({ where: { id: plain }, data: { secrecy: null } })
  })

  test('a draft is nobody’s to find', async () => {
    const { suggestionId } = await draft(town.lead, on, { title: '关于杳渺草稿的建议' })
    expect((await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).status).toBe('DRAFT')
    expect(await subjects(town.lead, '杳渺草稿')).toEqual([])
  })
})

test.each([
  '%',
  "'",
  "''\\",
  '\\',
  '"',
  '-',
  '--',
  '"" -""',
  '\u0000',
  '\u0007\u200b',
  '😀😀',
  '\ud800',
  '&|!()<->:*',
  "' | '",
  'ｎｃｗｑ',
  '危'.repeat(10_000),
  'x'.repeat(10_000),
  '()',
  '危 '.repeat(60),
])('answers whatever is typed: %j', async (text) => {
  const { rows: found, total } = await find(town.office, { text })
  expect(found.length).toBeLessThanOrEqual(total)
  await see(town.office, suggestPalette, text, on)
})

test('either order shows the same texts', async () => {
  const [first, second] = [await find(town.office, {}), await find(town.office, { order: 'newest' })]
  expect(first.rows.length).toBeGreaterThan(3)
  expect(new Set(second.rows.map(({ id }) => id))).toEqual(new Set(first.rows.map(({ id }) => id)))
})
