import { beforeAll, describe, expect, test } from 'vitest'
import { likeSuggestions } from '@/lib/queries/like-suggestions'
import { draft, handIn } from '../support/a-draft'
import { type Person, refusalOf, see } from '../support/people'
import { assigned, replyOf } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-06-01'
let town: Town
let replied: string
const title = '关于整治徒骇河垛石段河道淤积的建议'

beforeAll(async () => {
  town = await foundTown()
  replied = await assigned(town, undefined, { title })
  await replyOf(replied, town.transport, {
    body: '王立新代表：建议收悉，现答复如下：\n已列入今年清淤计划，十月底前完成。感谢关心。',
  })
  await rows.suggestion.update({ where: { id: replied }, data: { status: 'REPLIED' } })
  await rows.commitment.createMany({
    data: [null, new Date('2022-05-30')].map((closedOn, place) => ({
      congressId: town.congressId,
      suggestionId: replied,
      unitId: town.transport.id,
      text: `清淤第 ${place + 1} 段`,
      dueOn: new Date('2022-10-31'),
      openedOn: new Date('2022-05-10'),
      closedOn,
    })),
  })
})

const ask = (by: Person, asked = '徒骇河河道淤积', suggestionId: string | null = null) =>
  see(by, likeSuggestions, { title: asked, suggestionId }, day)
const idsOf = async (by: Person, asked?: string) => (await ask(by, asked)).map(({ id }) => id)
const change = (id: string, data: object) => rows.suggestion.update({ where: { id }, data })

test('who drafts sees the year, the state, the class, one sentence and what is still promised', async () => {
  const [first] = await ask(town.stranger)
  expect(first).toMatchObject({
    id: replied,
    title,
    year: 2022,
    lead: { name: '王立新', delegation: '城区代表团' },
    status: 'REPLIED',
    answer: { letter: 'A', meaning: 'SOLVED', sentence: '已列入今年清淤计划，十月底前完成' },
    promises: [{ unit: '交通运输局', text: '清淤第 1 段', dueOn: '2022-10-31' }],
    coSigning: 'CLOSED',
    canFollowUp: true,
    opens: false,
    linked: null,
  })
  expect(first?.reasons).toEqual({ words: ['河道淤积'], places: ['徒骇河'], nearWords: [] })
})

test('no text of the suggestion travels with it', async () => {
  const told = JSON.stringify(await ask(town.stranger))
  const { situation, analysis } = await rows.suggestion.findUniqueOrThrow({ where: { id: replied } })
  expect(told).not.toContain(situation.slice(0, 12))
  expect(told).not.toContain(analysis.slice(0, 12))
})

test('the lead delegate himself is led to his own page', async () => {
  expect((await ask(town.lead))[0]).toMatchObject({ coSigning: 'OWN', opens: true })
})

describe('who may ask', () => {
  test('delegates, the office, the leaders and the government office; a unit and the administrators not', async () => {
    for (const by of [town.lead, town.stranger, town.office, town.leader, town.government])
      expect(await refusalOf(ask(by))).toBeUndefined()
    for (const by of [town.transport.clerk, town.transport.head, town.assessor, town.system, town.security, town.audit])
      expect(await refusalOf(ask(by))).toBe('not-found')
  })

  test('nobody of another congress finds it', async () => {
    const neighbour = await foundTown('商河')
    expect(await idsOf(neighbour.stranger)).toEqual([])
  })
})

describe('what nobody is told', () => {
  test('a draft, whoever’s, even with the very same title; handed in it is found', async () => {
    const { suggestionId, version } = await draft(town.lead, day, { title: '关于纬七路安装充电桩的建议' })
    expect(await idsOf(town.stranger, '纬七路充电桩')).not.toContain(suggestionId)
    expect(await idsOf(town.lead, '纬七路充电桩')).not.toContain(suggestionId)
    expect(version).toBe(1)
    const sent = await handIn(town.lead, '2022-02-23', { title: '关于纬八路安装充电桩的建议' })
    expect(await idsOf(town.stranger, '纬八路充电桩')).toContain(sent)
    await change(sent, { status: 'DRAFT' })
    expect(await idsOf(town.stranger, '纬八路充电桩')).not.toContain(sent)
  })

  test('what was turned down or taken back', async () => {
    const sent = await handIn(town.lead, '2022-02-23', { title: '关于曲堤镇黄瓜市场的建议' })
    for (const status of ['NOT_ACCEPTED', 'WITHDRAWN']) {
      await change(sent, { status })
      expect(await idsOf(town.stranger, '曲堤镇黄瓜市场')).not.toContain(sent)
    }
  })

  test('the name, the answer and the promises where the delegate wished for no publicity', async () => {
    await change(replied, { publicityWish: 'NONE' })
    const [first] = await ask(town.stranger)
    expect(first).toMatchObject({ lead: null, promises: [], answer: { letter: 'A', sentence: '' } })
    expect((await ask(town.office))[0]).toMatchObject({ lead: { name: '王立新' }, promises: [{}] })
    await change(replied, { publicityWish: 'FULL' })
  })

  test('the same where the office decided so, and no longer where it decided for publicity', async () => {
    await change(replied, { publicity: 'NONE' })
    expect((await ask(town.stranger))[0]).toMatchObject({ lead: null, promises: [] })
    await change(replied, { publicityWish: 'NONE', publicity: 'FULL' })
    expect((await ask(town.stranger))[0]).toMatchObject({ lead: { name: '王立新' }, promises: [{}] })
    await change(replied, { publicityWish: 'FULL', publicity: null })
  })
})

test('one that collects signatures is known to its writer and to the invited, and to nobody else', async () => {
  const { suggestionId } = await draft(town.lead, day, { title: '关于仁风镇西瓜冷库的建议' })
  await change(suggestionId, { status: 'CO_SIGNING' })
  await rows.coSignature.create({
    data: {
      congressId: town.congressId,
      suggestionId,
      delegateId: town.coSigner.delegateId,
      ordinal: 1,
      state: 'INVITED',
    },
  })
  expect((await ask(town.coSigner, '仁风镇西瓜冷库'))[0]).toMatchObject({ coSigning: 'INVITED', opens: true })
  expect((await ask(town.lead, '仁风镇西瓜冷库'))[0]).toMatchObject({ id: suggestionId, coSigning: 'OWN' })
  for (const other of [town.stranger, town.office, town.leader, town.government])
    expect(await idsOf(other, '仁风镇西瓜冷库')).not.toContain(suggestionId)
})

test('a changed title is found by its new words only, a removed suggestion not at all', async () => {
  const sent = await handIn(town.lead, '2022-02-23', { title: '关于太平镇粮库的建议' })
  await change(sent, { title: '关于太平镇果品交易的建议' })
  expect(await idsOf(town.stranger, '太平镇果品交易')).toContain(sent)
  const pairs = await rows.titlePair.findMany({ where: { suggestionId: sent }, select: { pair: true } })
  expect(pairs.map(({ pair }) => pair)).not.toContain('粮库')
  await change(sent, { status: 'DRAFT' })
  expect(await rows.titlePair.count({ where: { suggestionId: sent } })).toBe(0)
})

test.each([
  ['nothing', ''],
  ['words of the frame', '关于……的建议'],
  ['one character', '路'],
  ['SQL', "'; DROP TABLE title_pair; --"],
  ['NUL-free symbols', '%_\\"（）《》'],
  ['half a pair of surrogates', '\ud800河道'],
])('%s asks nothing that could fail', async (_, asked) => {
  expect(Array.isArray(await ask(town.stranger, asked))).toBe(true)
})
